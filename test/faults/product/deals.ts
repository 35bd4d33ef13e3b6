import { setTimeout as sleep } from 'node:timers/promises';
import type { Dice } from '../random.js';
import { QUANTITY, type Steps } from './steps.js';

/** What people do with each other, in small; every deal has needs, pledges and goods of its own. */
export class Deals {
  constructor(
    private readonly steps: Steps,
    private readonly dice: Dice,
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
  }

  /** A deal that ends in an allocation: each campaign has at least one. */
  async allocated(): Promise<void> {
    const [need, pledge] = await this.steps.needAndPledge();
    await this.steps.bind(pledge);
    await this.steps.agree(await this.steps.propose(need, pledge, QUANTITY));
  }

  private async agreedAndKept(): Promise<void> {
    const [need, pledge] = await this.steps.needAndPledge();
    if (this.dice.next() < 0.5) await this.steps.bind(pledge);
    await this.steps.agree(await this.steps.propose(need, pledge, QUANTITY / 2));
  }

  private async agreedBeforeThePledgeBinds(): Promise<void> {
    const [need, pledge] = await this.steps.needAndPledge();
    const match = await this.steps.propose(need, pledge, QUANTITY);
    await Promise.all([this.steps.agree(match), this.steps.bind(pledge)]);
  }

  private async agreedAndEnded(): Promise<void> {
    const [need, pledge] = await this.steps.needAndPledge();
    const match = await this.steps.propose(need, pledge, QUANTITY);
    await this.steps.bind(pledge);
    await this.steps.agree(match);
    await this.dice.of([
      () => this.steps.release(match),
      () => this.steps.withdraw(pledge),
      () => this.steps.close(need),
      () => Promise.all([this.steps.withdraw(pledge), this.steps.close(need)]),
    ])();
  }

  /** Somebody ends it in the moment in which the other side agrees or proposes again. */
  private async agreedWhileItEnds(): Promise<void> {
    const [need, pledge] = await this.steps.needAndPledge();
    const match = await this.steps.propose(need, pledge, QUANTITY / 2);
    const end = this.dice.of([
      () => this.steps.release(match),
      () => this.steps.withdraw(pledge),
      () => this.steps.close(need),
    ]);
    const meanwhile = this.dice.of([
      () => this.steps.agree(match, ['illegal_transition', 'nothing_reserved']),
      () =>
        this.steps.propose(need, pledge, QUANTITY / 4, {}, [
          'need_is_not_open',
          'insufficient_stock',
          'not_found',
          'pledge_is_not_open',
        ]),
    ]);
    await Promise.all([this.pauseThen(end), this.pauseThen(meanwhile)]);
  }

  private async declined(): Promise<void> {
    const [need, pledge] = await this.steps.needAndPledge();
    await this.steps.decline(await this.steps.propose(need, pledge, QUANTITY));
    await this.steps.agree(await this.steps.propose(need, pledge, QUANTITY));
  }

  private async declinedWhileAgreed(): Promise<void> {
    const [need, pledge] = await this.steps.needAndPledge();
    const match = await this.steps.propose(need, pledge, QUANTITY);
    await Promise.all([
      this.steps.agree(match, ['illegal_transition', 'nothing_reserved']),
      this.steps.decline(match, ['illegal_transition']),
    ]);
    if (match?.agreed && match.declined)
      this.steps.record.complaints.push(
        `the match ${match.id} was agreed and declined, and both were acknowledged`,
      );
  }

  private async leftToItsHold(): Promise<void> {
    const [need, pledge] = await this.steps.needAndPledge();
    await this.steps.propose(need, pledge, QUANTITY, { holdHours: 0 });
  }

  /** Two want more than there is: one of them gets it. */
  private async contested(): Promise<void> {
    const [need, pledge] = await this.steps.needAndPledge();
    const lot = await this.steps.lotOf(pledge);
    const proposals = await Promise.all(
      [1, 2].map(() =>
        this.steps.proposeLot(need, pledge.id, lot, QUANTITY * 0.75, {}, [
          'need_line_is_covered',
          'insufficient_stock',
        ]),
      ),
    );
    if (proposals.filter((match) => match !== undefined).length !== 1)
      this.steps.record.complaints.push(`of two proposals for ${need.id} not exactly one was accepted`);
    for (const match of proposals) if (match) await this.steps.agree(match);
  }

  private async freeGoods(): Promise<void> {
    const receipt = await this.steps.receive();
    const need = await this.steps.publishedNeed();
    if (this.dice.next() < 0.3) return this.steps.reverse(receipt, []);
    const match = await this.steps.proposeLot(need, undefined, receipt.lotId, QUANTITY / 2, {});
    if (this.dice.next() < 0.5) await this.steps.agree(match);
  }

  private async reversedTwiceAtOnce(): Promise<void> {
    const receipt = await this.steps.receive();
    const beaten = ['movement_cannot_be_reversed', 'already_reversed'];
    await Promise.all([this.steps.reverse(receipt, beaten), this.steps.reverse(receipt, beaten)]);
    if (receipt.reversals !== 1)
      this.steps.record.complaints.push(`the lot ${receipt.lotId} was reversed ${receipt.reversals} times`);
  }

  private async pauseThen(step: () => Promise<unknown>): Promise<void> {
    await sleep(this.dice.between(0, 40));
    await step();
  }
}
