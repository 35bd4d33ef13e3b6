/** A write that the api has acknowledged with 2xx. */
export interface AcknowledgedCall {
  readonly personId: string;
  readonly key: string;
  readonly path: string;
  readonly sent: unknown;
  readonly status: number;
  readonly body: unknown;
  /** The answer was kept from an earlier attempt, whose own answer never came. */
  readonly replayed: boolean;
}

export interface NeedFacts {
  readonly id: string;
  readonly title: string;
  readonly lineId: string;
  readonly quantity: number;
  state: 'draft' | 'published' | 'withdrawn';
}

export interface PledgeFacts {
  readonly id: string;
  readonly title: string;
  readonly lineId: string;
  readonly quantity: number;
  state: 'draft' | 'offered' | 'pledged' | 'withdrawn';
}

/** Free goods that reached the hall. */
export interface ReceiptFacts {
  readonly lotId: string;
  readonly lotNumber: string;
  readonly quantity: number;
  reversals: number;
}

export interface MatchFacts {
  readonly id: string;
  readonly needId: string;
  /** Undefined for free goods. */
  readonly pledgeId: string | undefined;
  readonly lotId: string;
  readonly quantity: number;
  /** Its hold ended at once, unless somebody agreed in time. */
  readonly fleeting: boolean;
  agreed: boolean;
  declined: boolean;
  released: boolean;
}

/** What a call reports on its way. */
export interface Tally {
  acknowledged(call: AcknowledgedCall): void;
  repeated(): void;
  /** True as long as everything may still come: while something is killed or not back yet, and for a minute after. */
  patient(): boolean;
  /** An answer that no client should ever get. */
  unexpected(what: string): void;
}

/** Everything that was acknowledged, as the clients understood it. Plain data: a copy of it can be falsified. */
export interface Acknowledged {
  readonly calls: AcknowledgedCall[];
  readonly needs: NeedFacts[];
  readonly pledges: PledgeFacts[];
  readonly receipts: ReceiptFacts[];
  readonly matches: MatchFacts[];
}

/** From when everything runs again until every call has its answer and every effect is there. */
const PATIENCE_MS = 60_000;

/** What the clients write down during the campaign. */
export class ClientRecord implements Tally {
  readonly facts: Acknowledged = { calls: [], needs: [], pledges: [], receipts: [], matches: [] };
  /** What a client saw that must never be, in words. */
  readonly complaints: string[] = [];
  repetitions = 0;
  private patientUntil = Infinity;
  refusals = 0;

  /** `prefix` is in the name of everything that this campaign makes, so that nothing else is counted. */
  constructor(readonly prefix: string) {}

  acknowledged(call: AcknowledgedCall): void {
    this.facts.calls.push(call);
  }

  repeated(): void {
    this.repetitions++;
  }

  faultsEnded(): void {
    this.patientUntil = Date.now() + PATIENCE_MS;
  }

  patient(): boolean {
    return Date.now() < this.patientUntil;
  }

  unexpected(what: string): void {
    this.complaints.push(what);
  }
}
