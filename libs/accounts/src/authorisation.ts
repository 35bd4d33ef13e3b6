import { currentActor } from '#libs/database';
import { type Actor, domainError, holds, type Role } from '#libs/kernel';
import { type Action, POLICY } from './policy.js';

export const Forbidden = domainError('forbidden', 'forbidden', {
  de: 'Das dürfen nur: {roles}.',
  uk: 'Це дозволено лише ролям: {roles}.',
  en: 'Only these may do that: {roles}.',
});

export const SignInRequired = domainError('sign_in_required', 'unauthenticated', {
  de: 'Melden Sie sich an.',
  uk: 'Увійдіть до системи.',
  en: 'Sign in first.',
});

/** The role half of the matrix: what the guard checks before a route runs. */
export function requireRole(actor: Actor, action: Action): void {
  const { who } = POLICY[action];
  if (who === 'anyone') return;
  if (actor.kind === 'anyone') throw new SignInRequired();
  if (who !== 'signed_in' && !holds(actor, who)) throw new Forbidden({ roles: who.join(', ') });
}

/**
 * The object half: one of the organisations that own or take part in the object must be one at which the person
 * holds a role of the matrix. Call it on a row that row-level security has already shown.
 * @throws Forbidden when none is.
 */
export function requireAt(action: Action, ...organisationIds: readonly string[]): void {
  if (!mayAt(action, ...organisationIds)) {
    const { who } = POLICY[action];
    throw new Forbidden({ roles: typeof who === 'string' ? who : who.join(', ') });
  }
}

export function mayAt(action: Action, ...organisationIds: readonly string[]): boolean {
  const actor = currentActor();
  const { who } = POLICY[action];
  if (who === 'anyone' || actor.kind === 'system') return true;
  if (actor.kind === 'anyone') return false;
  return organisationIds.some((id) =>
    who === 'signed_in' ? actor.memberships.some((m) => m.organisationId === id) : holds(actor, who, id),
  );
}

/** Of the roles that allow the action, the person holds at these organisations this one alone. */
export function mayOnlyAs(role: Role, action: Action, ...organisationIds: readonly string[]): boolean {
  const actor = currentActor();
  const { who } = POLICY[action];
  if (actor.kind !== 'person' || typeof who === 'string') return false;
  const held = actor.memberships.filter(
    (m) => organisationIds.includes(m.organisationId) && who.includes(m.role),
  );
  return held.length > 0 && held.every((m) => m.role === role);
}

/** The signed-in person, for columns that say who did it. @throws SignInRequired where there is none. */
export function currentPersonId(): string {
  const actor = currentActor();
  if (actor.kind !== 'person') throw new SignInRequired();
  return actor.personId;
}
