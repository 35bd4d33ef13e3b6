import { Person } from '../journey/client.js';
import type { PersonName } from './people.js';
import type { Scene } from './scene.js';

/** The system that `set-up.ts` has started, as the tests see it. */

/** Pages and API. */
export const origin = (): string => told('PORUCH_WEB_ORIGIN');

/** Of everybody in the demonstration. */
export const password = (): string => told('PORUCH_WEB_PASSWORD');

/** What a further program of the product reads to work on the same data. */
export const environment = (): Readonly<Record<string, string>> =>
  JSON.parse(told('PORUCH_WEB_ENVIRONMENT')) as Record<string, string>;

/** What there is to see beside the demonstration. */
export const seen = (): Scene => JSON.parse(told('PORUCH_WEB_SCENE')) as Scene;

/** The same session that the person's browser has, for what a test finds in place. */
export function person(name: PersonName): Person {
  const sessions = JSON.parse(told('PORUCH_WEB_SESSIONS')) as Record<
    PersonName,
    { token: string; organisationId: string }
  >;
  const { token, organisationId } = sessions[name];
  return new Person(`${origin()}/api`, token, organisationId);
}

function told(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: the set-up did not run`);
  return value;
}
