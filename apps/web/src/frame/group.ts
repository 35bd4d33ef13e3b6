import type { Account } from '../api/session';

/** The three groups that use Poruch every week; each has its own start page and navigation. */
export type Group = 'partner' | 'municipality' | 'logistics';

const STAFF = new Set(['warehouse', 'convoy_lead', 'driver']);

/** Where somebody stands: who moves goods is logistics, else the country of the organisation decides. */
export function groupOf({ memberships }: Account): Group {
  if (memberships.length > 0 && memberships.every(({ role }) => STAFF.has(role))) return 'logistics';
  return memberships.some(({ country }) => country === 'UA') ? 'partner' : 'municipality';
}
