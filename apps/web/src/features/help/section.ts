import type { Group } from '../../frame/group';

/** Sections of the help: one for each kind of page, with what people ask there. */
export const QUESTIONS = {
  start: ['find', 'who'],
  ownNeeds: ['sayNeed', 'blackout', 'who'],
  newNeed: ['sayNeed', 'blackout'],
  importNeeds: ['sayNeed', 'who'],
  networkNeeds: ['pledge', 'who'],
  offersForUs: ['offers'],
  proposals: ['pledge', 'who'],
  arrivals: ['arrivals', 'blackout'],
  pledges: ['pledge', 'release', 'import'],
  importLines: ['import'],
  report: ['report'],
  warehouses: ['goodsIn'],
  importGoods: ['goodsIn'],
  consignments: ['consignment'],
  convoys: ['convoy'],
  drive: ['drive', 'blackout'],
  partnerships: ['who'],
  organisation: ['link', 'who'],
  account: ['link', 'language'],
  notifications: ['find'],
  search: ['find'],
  outbox: ['blackout'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type HelpSection = keyof typeof QUESTIONS;

/** Addresses as patterns of routes, the more exact ones first; what differs by group is said for each. */
const SECTIONS: readonly (readonly [
  start: string,
  section: HelpSection | Readonly<Record<Group, HelpSection>>,
])[] = [
  ['/needs/new', 'newNeed'],
  ['/needs/import', 'importNeeds'],
  ['/needs/unmet', 'networkNeeds'],
  ['/needs', { partner: 'ownNeeds', municipality: 'networkNeeds', logistics: 'networkNeeds' }],
  ['/offers', { partner: 'offersForUs', municipality: 'proposals', logistics: 'proposals' }],
  ['/matching', 'proposals'],
  ['/arrivals', 'arrivals'],
  ['/pledges/$id/import', 'importLines'],
  ['/pledges', 'pledges'],
  ['/report', 'report'],
  ['/warehouses/$id/import', 'importGoods'],
  ['/warehouses', 'warehouses'],
  ['/consignments', 'consignments'],
  ['/convoys', 'convoys'],
  ['/fleet', 'convoys'],
  ['/drive', 'drive'],
  ['/partnerships', 'partnerships'],
  ['/organisation', 'organisation'],
  ['/account', 'account'],
  ['/notifications', 'notifications'],
  ['/search', 'search'],
  ['/outbox', 'outbox'],
];

/** The section about the page at this route; none for the help itself. */
export function sectionOf(route: string, group: Group): HelpSection | undefined {
  if (route === '/') return 'start';
  const [, section] = SECTIONS.find(([start]) => route === start || route.startsWith(`${start}/`)) ?? [];
  return typeof section === 'object' ? section[group] : section;
}
