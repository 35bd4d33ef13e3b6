import type { Role } from '#libs/kernel';

/** The three groups for whom the pages are made. */
export const GROUPS = ['partner', 'municipality', 'logistics'] as const;
export type Group = (typeof GROUPS)[number];

export interface Seat {
  readonly kind: string;
  readonly country: string;
  readonly role: Role;
}

/** Organisations whose own work is to store and to drive. */
const LOGISTICIANS = ['association', 'foundation', 'company', 'network_office'];
const STAFF: readonly Role[] = ['warehouse', 'convoy_lead', 'driver'];

/**
 * Which start page suits a person: whoever stores or drives for a logistics organisation, else the side of the
 * partnership by country, else logistics for those who do nothing but store or drive.
 */
export function groupOf(seats: readonly Seat[]): Group {
  const isStaff = ({ role }: Seat) => STAFF.includes(role);
  if (seats.some((seat) => isStaff(seat) && LOGISTICIANS.includes(seat.kind))) return 'logistics';
  if (seats.some(({ country }) => country === 'UA')) return 'partner';
  return seats.length > 0 && seats.every(isStaff) ? 'logistics' : 'municipality';
}

/** The roles that an admin may give at an organisation of this kind. Others see beyond the own organisation. */
export function rolesAt(kind: string): readonly Role[] {
  const roles: readonly Role[] = ['member', 'editor', 'approver', 'driver', 'admin'];
  if (!LOGISTICIANS.includes(kind)) return roles;
  return [
    ...roles,
    'warehouse',
    'convoy_lead',
    ...(kind === 'network_office' ? (['coordinator'] as const) : []),
  ];
}
