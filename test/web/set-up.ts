import { Person } from '../journey/client.js';
import { Installation } from '../support/installation.js';
import { PEOPLE } from './people.js';
import { scene } from './scene.js';
import { person } from './system.js';

const DRAINED_WITHIN_SECONDS = 120;

/**
 * Starts a system of its own with the demonstration in it, signs everybody in, and ends it after the last test.
 * Where the environment names one that is up already, as somebody who writes tests likes it, that one is used.
 */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.PORUCH_WEB_ORIGIN) return undefined;
  const installation = await Installation.create({ fsync: false });
  try {
    const [api] = await Promise.all([installation.api(), installation.worker()]);
    const { port } = new URL(api);
    const origin = `http://localhost:${port}`;
    await installation.drained(DRAINED_WITHIN_SECONDS);
    process.env.PORUCH_WEB_ORIGIN = origin;
    process.env.PORUCH_WEB_PASSWORD = installation.password;
    process.env.PORUCH_WEB_ENVIRONMENT = JSON.stringify(installation.env);
    const names = Object.keys(PEOPLE);
    const signIn = (name: string) =>
      Person.signIn(`${origin}/api`, `${name}@example.org`, installation.password, true);
    const people = await Promise.all(names.map(signIn));
    process.env.PORUCH_WEB_SESSIONS = JSON.stringify(
      Object.fromEntries(people.map(({ token, organisationId }, i) => [names[i], { token, organisationId }])),
    );
    process.env.PORUCH_WEB_SCENE = JSON.stringify(
      await scene({
        malyn: person('partner.malyn'),
        billerbeck: person('amt.billerbeck'),
        logistics: person('logistik.dortmund'),
      }),
    );
    return () => installation.stop();
  } catch (error) {
    await installation.stop();
    throw error;
  }
}
