/** What a person may do at an organisation. */
export const ROLES = [
  'member',
  'editor',
  'approver',
  'warehouse',
  'convoy_lead',
  'driver',
  'coordinator',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** The roles that run halls and convoys. */
export const MOVES_GOODS = ['warehouse', 'convoy_lead'] as const satisfies readonly Role[];

export interface Membership {
  readonly organisationId: string;
  readonly role: Role;
}

/** Who acts: a signed-in person, one of our own jobs, or anybody. */
export type Actor =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'system'; readonly job: string }
  | {
      readonly kind: 'person';
      readonly personId: string;
      readonly memberships: readonly Membership[];
      /** Every organisation that shares a partnership with one of the person's own. */
      readonly partnerIds: readonly string[];
    };

export const ANYONE: Actor = { kind: 'anyone' };
export const system = (job: string): Actor => ({ kind: 'system', job });

export const organisationsOf = (actor: Actor): string[] =>
  actor.kind === 'person' ? [...new Set(actor.memberships.map((m) => m.organisationId))] : [];

/** Organisations whose goods and convoys the person moves. */
export const operatorsOf = (actor: Actor): string[] =>
  organisationsOf(actor).filter((id) => holds(actor, MOVES_GOODS, id));

/** True when the person holds one of the roles, at the given organisation where one is named. */
export function holds(actor: Actor, roles: readonly Role[], organisationId?: string): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind === 'anyone') return false;
  return actor.memberships.some(
    (m) => roles.includes(m.role) && (organisationId === undefined || m.organisationId === organisationId),
  );
}
