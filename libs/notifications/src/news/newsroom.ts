import type { Events } from '#libs/contracts';
import type { EntityManager } from 'typeorm';
import type { News } from '../domain/news.js';
import type { NewsTopic } from '../domain/news.texts.js';
import {
  consignmentEnded,
  consignmentHandedOver,
  consignmentMoved,
  documentReady,
  hoursChanged,
  paperLate,
  reportDue,
} from './consignment.news.js';
import { convoyEnded, convoyMoved } from './convoy.news.js';
import {
  matchAllocated,
  matchDeclined,
  matchesSuggested,
  matchingFailed,
  matchFreed,
  matchMessage,
  matchProposed,
  matchReopened,
} from './match.news.js';
import { needClosed, needItemProposed, needPublished } from './need.news.js';
import { pledgePledged, pledgeWithdrawn } from './pledge.news.js';
import { stockDiffers } from './stock.news.js';

/** Nothing, the same for all, or for each what it may know. */
type Told = News | readonly News[] | undefined;
type Reporter<T extends NewsTopic> = (tx: EntityManager, event: Events[T]) => Promise<Told>;

/** Topic → who hears of it and with which facts, read anew when it is told. */
export const NEWSROOM: { readonly [T in NewsTopic]: Reporter<T> } = {
  'need.published': needPublished,
  'need.item_proposed': needItemProposed,
  'need.closed': needClosed,
  'pledge.pledged': pledgePledged,
  'pledge.withdrawn': pledgeWithdrawn,
  'matches.suggested': matchesSuggested,
  'matching.failed': matchingFailed,
  'match.proposed': matchProposed,
  'match.allocated': matchAllocated,
  'match.declined': matchDeclined,
  'match.released': matchFreed,
  'match.hold_expired': matchFreed,
  'match.countered': matchProposed,
  'match.reopened': matchReopened,
  'match.message': matchMessage,
  'consignment.planned': consignmentMoved,
  'consignment.documents_ready': consignmentMoved,
  'consignment.dispatched': consignmentMoved,
  'consignment.arrived': consignmentMoved,
  'consignment.handed_over': consignmentHandedOver,
  'consignment.ended': consignmentEnded,
  'consignment.hours_changed': hoursChanged,
  'consignment.paper_late': paperLate,
  'consignment.report_due': reportDue,
  'convoy.scheduled': convoyMoved,
  'convoy.not_scheduled': convoyMoved,
  'convoy.confirmed': convoyMoved,
  'convoy.departed': convoyMoved,
  'convoy.completed': convoyMoved,
  'convoy.postponed': convoyEnded,
  'convoy.aborted': convoyEnded,
  'document.ready': documentReady,
  'stock.differs': stockDiffers,
};

/** The news of one event; no organisation is in two of them. */
export async function newsOf<T extends NewsTopic>(
  tx: EntityManager,
  topic: T,
  event: Events[T],
): Promise<readonly News[]> {
  const told = await NEWSROOM[topic](tx, event);
  return [told ?? []].flat();
}
