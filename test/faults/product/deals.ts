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

/** An effect of the queue must be there by then, whatever is killed meanwhile. */
const EFFECT_MS = 60_000;
const QUANTITY = 40;

/** What people do with each other, in small; every deal has needs, pledges and goods of its own. */
export class Deals {
  private number = 0;

  constructor(
    private readonly parties: Parties,
    private readonly record: ClientRecord,
    private readonly dice: Dice,
    private readonly name: string,
  ) {}

  /** One deal from its beginning to its end. @throws Refused, Unanswered: what must not happen. */
  async next(): Promise<void> {
    await this.dice.of([
      () => this.agreedAndKept(),
      () => this.agreedAndKept(),
      () => this.agreedBeforeThePledgeBinds(),
      () => this.agreedAndEnded(),
      () => this.agreedWhileItEnds(),
      () => this.declined(),
      () => this.declinedWhileAgreed(),
      () => this.leftToItsHold(),
      () => this.contested(),
      () => this.freeGoods(),
      () => this.reversedTwiceAtOnce(),
    ])();
    this.number++;
  }

  private async agreedAndKept(): Promise<void> {
    const [need, pledge] = await this.needAndPledge();
    if (this.dice.next() < 0.5) await this.bind(pledge);
    await this.agree(await this.propose(need, pledge, QUANTITY / 2));
  }

  private async agreedBeforeThePledgeBinds(): Promise<void> {
    const [need, pledge] = await this.needAndPledge();
    const match = await this.propose(need, pledge, QUANTITY);
    await Promise.all([this.agree(match), this.bind(pledge)]);
  }

  private async agreedAndEnded(): Promise<void> {
    const [need, pledge] = await this.needAndPledge();
    const match = await this.propose(need, pledge, QUANTITY);
    await this.bind(pledge);
    await this.agree(match);
    await this.dice.of([
      () => this.release(match),
      () => this.withdraw(pledge),
      () => this.close(need),
      () => Promise.all([this.withdraw(pledge), this.close(need)]),
    ])();
  }

  /** Somebody ends it in the moment in which the other side agrees or proposes again. */
  private async agreedWhileItEnds(): Promise<void> {
    const [need, pledge] = await this.needAndPledge();
    const match = await this.propose(need, pledge, QUANTITY / 2);
    const end = this.dice.of([
      () => this.release(match),
      () => this.withdraw(pledge),
      () => this.close(need),
    ]);
    const meanwhile = this.dice.of([
      () => this.agree(match, ['illegal_transition', 'nothing_reserved']),
      () =>
        this.propose(need, pledge, QUANTITY / 4, {}, [
          'need_is_not_open',
          'insufficient_stock',
          'not_found',
          'pledge_is_not_open',
        ]),
    ]);
    await Promise.all([this.pauseThen(end), this.pauseThen(meanwhile)]);
  }

  private async declined(): Promise<void> {
    const [need, pledge] = await this.needAndPledge();
    await this.decline(await this.propose(need, pledge, QUANTITY));
    await this.agree(await this.propose(need, pledge, QUANTITY));
  }

  private async declinedWhileAgreed(): Promise<void> {
    const [need, pledge] = await this.needAndPledge();
    const match = await this.propose(need, pledge, QUANTITY);
    await Promise.all([
      this.agree(match, ['illegal_transition', 'nothing_reserved']),
      this.decline(match, ['illegal_transition']),
    ]);
    if (match?.agreed && match.declined)
      this.record.complaints.push(
        `the match ${match.id} was agreed and declined, and both were acknowledged`,
      );
  }

  private async leftToItsHold(): Promise<void> {
    const [need, pledge] = await this.needAndPledge();
    await this.propose(need, pledge, QUANTITY, { holdHours: 0 });
  }

  /** Two want more than there is: one of them gets it. */
  private async contested(): Promise<void> {
    const [need, pledge] = await this.needAndPledge();
    const lot = await this.lotOf(pledge);
    const proposals = await Promise.all(
      [1, 2].map(() =>
        this.proposeLot(need, pledge.id, lot, QUANTITY * 0.75, {}, [
          'need_line_is_covered',
          'insufficient_stock',
        ]),
      ),
    );
    if (proposals.filter((match) => match !== undefined).length !== 1)
      this.record.complaints.push(`of two proposals for ${need.id} not exactly one was accepted`);
    for (const match of proposals) if (match) await this.agree(match);
  }

  private async freeGoods(): Promise<void> {
    const receipt = await this.receive();
    const need = await this.publishedNeed();
    if (this.dice.next() < 0.3) return this.reverse(receipt, []);
    const match = await this.proposeLot(need, undefined, receipt.lotId, QUANTITY / 2, {});
    if (this.dice.next() < 0.5) await this.agree(match);
  }

  private async reversedTwiceAtOnce(): Promise<void> {
    const receipt = await this.receive();
    const beaten = ['movement_cannot_be_reversed', 'already_exists'];
    await Promise.all([this.reverse(receipt, beaten), this.reverse(receipt, beaten)]);
    if (receipt.reversals !== 1)
      this.record.complaints.push(`the lot ${receipt.lotId} was reversed ${receipt.reversals} times`);
  }

  private needAndPledge(): Promise<[NeedFacts, PledgeFacts]> {
    return Promise.all([this.publishedNeed(), this.offeredPledge()]);
  }

  private async publishedNeed(): Promise<NeedFacts> {
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

  private async offeredPledge(): Promise<PledgeFacts> {
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

  private async bind(pledge: PledgeFacts): Promise<void> {
    await this.parties.giver.post(`/pledges/${pledge.id}/pledge`);
    pledge.state = 'pledged';
  }

  private async withdraw(pledge: PledgeFacts): Promise<void> {
    await this.parties.giver.post(`/pledges/${pledge.id}/withdraw`);
    pledge.state = 'withdrawn';
  }

  private async close(need: NeedFacts): Promise<void> {
    await this.parties.owner.post(`/needs/${need.id}/close`, { outcome: 'withdrawn' });
    need.state = 'withdrawn';
  }

  private async propose(
    need: NeedFacts,
    pledge: PledgeFacts,
    quantity: number,
    more: { holdHours?: number } = {},
    beaten: readonly string[] = [],
  ): Promise<MatchFacts | undefined> {
    return this.proposeLot(need, pledge.id, await this.lotOf(pledge), quantity, more, beaten);
  }

  private async proposeLot(
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

  private async agree(match: MatchFacts | undefined, beaten: readonly string[] = []): Promise<void> {
    if (match && (await this.decide(match, 'agree', beaten))) match.agreed = true;
  }

  private async decline(match: MatchFacts | undefined, beaten: readonly string[] = []): Promise<void> {
    if (match && (await this.decide(match, 'decline', beaten))) match.declined = true;
  }

  private async release(match: MatchFacts | undefined): Promise<void> {
    if (match && (await this.decide(match, 'release', []))) match.released = true;
  }

  private async decide(match: MatchFacts, step: string, beaten: readonly string[]): Promise<boolean> {
    const { owner } = this.parties;
    return (await this.unlessBeaten(beaten, owner.post(`/matches/${match.id}/${step}`))) !== undefined;
  }

  private async receive(): Promise<ClientRecord['facts']['receipts'][number]> {
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

  private async reverse(
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
  private async lotOf(pledge: PledgeFacts): Promise<string> {
    const { giver } = this.parties;
    const path = `/lots?itemCode=CLO-BLANKET&giverId=${giver.organisationId}&limit=50`;
    for (const until = Date.now() + EFFECT_MS; Date.now() < until; await sleep(150)) {
      const { items } = await giver.get<{ items: Lot[] }>(path);
      const lot = items.find(({ pledgeLineId }) => pledgeLineId === pledge.lineId);
      if (lot) return lot.id;
    }
    throw new Error(
      `the goods of the pledge ${pledge.id} were not in the ledger after ${EFFECT_MS / 1_000} s`,
    );
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

  private async pauseThen(step: () => Promise<unknown>): Promise<void> {
    await sleep(this.dice.between(0, 40));
    await step();
  }

  /** Half of the clients name their things themselves; for the others only the key keeps them from being doubled. */
  private ownId(): { id?: string } {
    return this.dice.next() < 0.5 ? { id: this.dice.uuid() } : {};
  }

  private title(what: string): string {
    return `${this.record.prefix} ${this.name}.${this.number} ${what} ${this.dice.uuid().slice(-6)}`;
  }
}

function first({ id, lines }: Lined): string {
  const line = lines[0];
  if (!line) throw new Error(`${id} has no line`);
  return line.id;
}
