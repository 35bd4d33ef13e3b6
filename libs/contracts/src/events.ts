import type { ConsignmentEvents } from './consignment.events.js';
import type { ConvoyEvents } from './convoy.events.js';
import type { DocumentEvents } from './document.events.js';
import type { MatchEvents } from './match.events.js';
import type { NeedEvents } from './need.events.js';
import type { PledgeEvents } from './pledge.events.js';
import type { WarehouseEvents } from './warehouse.events.js';

/** Topic → payload. Payloads carry ids only, never personal data. */
export type Events = NeedEvents &
  PledgeEvents &
  WarehouseEvents &
  MatchEvents &
  ConsignmentEvents &
  ConvoyEvents &
  DocumentEvents;
export type Topic = keyof Events;
