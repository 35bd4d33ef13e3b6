import type { Text } from '#libs/kernel';
import type { PartyFacts } from './paper.facts.js';

/** What the papers of the drivers of one vehicle say. Days are `YYYY-MM-DD`. */
export interface JourneyFacts {
  readonly convoy: string;
  readonly date: string;
  readonly departsOn: string;
  readonly vehicle: { readonly label: string; readonly plate: string | null; readonly vin: string | null };
  readonly drivers: readonly string[];
  /** Who owns the vehicle and so lets others drive it. */
  readonly owner: PartyFacts;
  /** Who runs the convoy. */
  readonly operator: PartyFacts;
  readonly crossing: Text | null;
  readonly consignments: readonly {
    readonly reference: string;
    readonly receiver: Text;
    readonly origin: Text;
    readonly destination: Text;
    readonly weightG: number;
    /** Of its CMR note, where one was made. */
    readonly cmr: string | null;
  }[];
}
