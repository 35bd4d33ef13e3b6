import type { Events, Topic } from '#libs/contracts';
import type { Text } from '#libs/kernel';
import type { OutboxEvent } from '#libs/outbox';
import { convoys } from './convoys.js';
import { deliveries } from './deliveries.js';
import { fleet } from './fleet.js';
import { letterheads } from './letterheads.js';
import { needs } from './needs.js';
import { people } from './people.js';
import { pledges } from './pledges.js';
import { warehouses } from './warehouses.js';

/** What the catalogue says of an item, as far as a line needs it. */
export interface ItemFacts {
  readonly code: string;
  readonly name: Text;
  readonly unitWeightG: number;
  readonly unitVolumeCm3: number;
  /** Keys of the attributes that describe the item. */
  readonly attributes: readonly string[];
}

/** Rows of one table; their keys are its columns. */
export interface Rows {
  readonly table: string;
  readonly rows: readonly object[];
}

export type DemonstrationEvent = { [T in keyof Events]: OutboxEvent<T> }[Topic];

export interface Part {
  /** In the order in which they refer to each other. */
  readonly tables: readonly Rows[];
  readonly events: readonly DemonstrationEvent[];
}

export interface DemonstrationSettings {
  readonly items: ReadonlyMap<string, ItemFacts>;
  readonly now: Date;
  readonly passwordHash: string;
}

/** Everything that the demonstration adds to the reference data. The same settings give the same rows. */
export function demonstration({ items, now, passwordHash }: DemonstrationSettings): Part {
  const parts = [
    people(now, passwordHash),
    letterheads(),
    warehouses(items, now),
    fleet(),
    needs(now),
    pledges(items, now),
    deliveries(items, now),
    convoys(now),
  ];
  return {
    tables: parts.flatMap((part) => part.tables),
    events: parts.flatMap((part) => part.events),
  };
}
