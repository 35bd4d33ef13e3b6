import { setTimeout as sleep } from 'node:timers/promises';
import { blanketLine, blanketNeedLine } from '../../journey/goods.js';
import type { Dice } from '../random.js';
import { Refused, type Caller } from './caller.js';
import type { ClientRecord, MatchFacts, NeedFacts, PledgeFacts } from './record.js';

export interface Parties {
  /** Says what is needed. */
  readonly owner: Caller;
  /** Gives. */
  readonly giver: Caller;
  /** Runs the hall with this storage place. */
  readonly hall: Caller;
  readonly storagePlaceId: string;
}

interface Lined {
  readonly id: string;
  readonly lines: readonly { readonly id: string }[];
}
interface Lot {
  readonly id: string;
  readonly pledgeLineId: string | null;
}

export const QUANTITY = 40;

/** The single steps of a deal: each is sent until it is answered, and written down when it is acknowledged. */
export class Steps {
  private number = 0;

  constructor(
    private readonly parties: Parties,
    readonly record: ClientRecord,
    private readonly dice: Dice,
    private readonly name: string,
  ) {}

  needAndPledge(): Promise<[NeedFacts, PledgeFacts]> {
    return Promise.all([this.publishedNeed(), this.offeredPledge()]);
  }

  async publishedNeed(): Promise<NeedFacts> {
    const title = this.title('need');
    const created = await this.parties.owner.post<Lined>('/needs', {
      ...this.ownId(),
      ownerId: this.parties.owner.organisationId,
      title,
      titleLanguage: 'uk',
      lines: [{ ...blanketNeedLine(QUANTITY), packSize: 1 }],
    });
    const need: NeedFacts = {
      id: created.id,
      title,
      lineId: first(created),
      quantity: QUANTITY,
      state: 'draft',
    };
    this.record.facts.needs.push(need);
    await this.parties.owner.post(`/needs/${need.id}/publish`);
    need.state = 'published';
    return need;
  }

  async offeredPledge(): Promise<PledgeFacts> {
    const title = this.title('pledge');
    const created = await this.parties.giver.post<Lined>('/pledges', {
      ...this.ownId(),
      giverId: this.parties.giver.organisationId,
      title,
      titleLanguage: 'de',
      visibility: 'partners',
      approval: 'not_required',
      lines: [{ ...blanketLine(QUANTITY), packSize: 1 }],
    });
    const pledge: PledgeFacts = {
      id: created.id,
      title,
      lineId: first(created),
      quantity: QUANTITY,
      state: 'draft',
    };
    this.record.facts.pledges.push(pledge);
    await this.parties.giver.post(`/pledges/${pledge.id}/offer`);
    pledge.state = 'offered';
    return pledge;
  }

  async bind(pledge: PledgeFacts): Promise<void> {
    await this.parties.giver.post(`/pledges/${pledge.id}/pledge`);
    pledge.state = 'pledged';
  }

  async withdraw(pledge: PledgeFacts): Promise<void> {
    await this.parties.giver.post(`/pledges/${pledge.id}/withdraw`);
    pledge.state = 'withdrawn';
  }

  async close(need: NeedFacts): Promise<void> {
    await this.parties.owner.post(`/needs/${need.id}/close`, { outcome: 'withdrawn' });
    need.state = 'withdrawn';
  }

  async propose(
    need: NeedFacts,
    pledge: PledgeFacts,
    quantity: number,
    more: { holdHours?: number } = {},
    beaten: readonly string[] = [],
  ): Promise<MatchFacts | undefined> {
    return this.proposeLot(need, pledge.id, await this.lotOf(pledge), quantity, more, beaten);
  }

  async proposeLot(
    need: NeedFacts,
    pledgeId: string | undefined,
    lotId: string,
    quantity: number,
    more: { holdHours?: number },
    beaten: readonly string[] = [],
  ): Promise<MatchFacts | undefined> {
    const body = { ...this.ownId(), needLineId: need.lineId, lotId, quantity, ...more };
    const made = await this.unlessBeaten(beaten, this.parties.giver.post<{ id: string }>('/matches', body));
    if (!made) return undefined;
    const match = {
      id: made.id,
      needId: need.id,
      pledgeId,
      lotId,
      quantity,
      fleeting: more.holdHours === 0,
      agreed: false,
      declined: false,
      released: false,
    };
    this.record.facts.matches.push(match);
    return match;
  }

  async agree(match: MatchFacts | undefined, beaten: readonly string[] = []): Promise<void> {
    if (match && (await this.decide(match, 'agree', beaten))) match.agreed = true;
  }

  async decline(match: MatchFacts | undefined, beaten: readonly string[] = []): Promise<void> {
    if (match && (await this.decide(match, 'decline', beaten))) match.declined = true;
  }

  async release(match: MatchFacts | undefined): Promise<void> {
    if (match && (await this.decide(match, 'release', []))) match.released = true;
  }

  private async decide(match: MatchFacts, step: string, beaten: readonly string[]): Promise<boolean> {
    const { owner } = this.parties;
    return (await this.unlessBeaten(beaten, owner.post(`/matches/${match.id}/${step}`))) !== undefined;
  }

  async receive(): Promise<ClientRecord['facts']['receipts'][number]> {
    const lotNumber = this.title('lot');
    const { specification, itemCode } = blanketLine(QUANTITY);
    const lot = await this.parties.hall.post<Lot>('/goods-in/free', {
      ...this.ownId(),
      giverId: this.parties.giver.organisationId,
      itemCode,
      quantity: QUANTITY,
      storagePlaceId: this.parties.storagePlaceId,
      disposition: 'available',
      condition: 'new',
      lotNumber,
      specification,
    });
    const receipt = { lotId: lot.id, lotNumber, quantity: QUANTITY, reversals: 0 };
    this.record.facts.receipts.push(receipt);
    return receipt;
  }

  async reverse(
    receipt: ClientRecord['facts']['receipts'][number],
    beaten: readonly string[],
  ): Promise<void> {
    const [movement] = await this.parties.hall.get<{ id: string }[]>(`/lots/${receipt.lotId}/movements`);
    const call = this.parties.hall.post(`/movements/${movement?.id}/reverse`, {
      reason: 'entered by mistake',
    });
    if ((await this.unlessBeaten(beaten, call)) !== undefined) receipt.reversals++;
  }

  /** The lot that the queue makes of an offered line. */
  async lotOf(pledge: PledgeFacts): Promise<string> {
    const { giver } = this.parties;
    const path = `/lots?itemCode=CLO-BLANKET&giverId=${giver.organisationId}&limit=50`;
    for (; this.record.patient(); await sleep(150)) {
      const { items } = await giver.get<{ items: Lot[] }>(path);
      const lot = items.find(({ pledgeLineId }) => pledgeLineId === pledge.lineId);
      if (lot) return lot.id;
    }
    throw new Error(`the goods of the pledge ${pledge.id} never came into the ledger`);
  }

  /** Undefined where somebody else was faster in the way that was to be expected. */
  private async unlessBeaten<T>(beaten: readonly string[], call: Promise<T>): Promise<T | undefined> {
    try {
      return await call;
    } catch (error) {
      if (!(error instanceof Refused) || !beaten.includes(error.code)) throw error;
      this.record.refusals++;
      return undefined;
    }
  }

  /** Half of the clients name their things themselves; for the others only the key keeps them from being doubled. */
  private ownId(): { id?: string } {
    return this.dice.next() < 0.5 ? { id: this.dice.uuid() } : {};
  }

  private title(what: string): string {
    return `${this.record.prefix} ${this.name}.${++this.number} ${what}`;
  }
}

function first({ id, lines }: Lined): string {
  const line = lines[0];
  if (!line) throw new Error(`${id} has no line`);
  return line.id;
}
