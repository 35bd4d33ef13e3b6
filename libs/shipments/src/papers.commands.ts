import { mayAt, requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { requireVersion } from '#libs/http';
import { kyivDay } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { consignmentEvent } from './consignment.events.js';
import { lockConsignment } from './consignment.lock.js';
import { ConsignmentLine } from './domain/consignment-line.entity.js';
import { Consignment, type Receivers } from './domain/consignment.entity.js';
import {
  NoSuchLine,
  ReceiverNotInUkraine,
  ReportFiledBeforeHandover,
  ReportFiledInFuture,
} from './domain/consignment.errors.js';
import type { SystemLine } from './domain/readiness.js';

/** What is left out stays; null takes a value back. */
export interface PapersChange {
  readonly code?: string | null;
  readonly codeValidUntil?: string | null;
  readonly declarationNumber?: string | null;
  readonly declarationValidUntil?: string | null;
  readonly giftLetterNumber?: string | null;
  readonly systemList?: readonly SystemLine[];
  readonly systemListMatches?: boolean;
  readonly vins?: readonly { readonly consignmentLineId: string; readonly vin: string }[];
}

/** The papers of a consignment, each supplied by the side that has it, and the owner's word on the need. */
@Injectable()
export class PapersCommands {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Numbers that the receiving side writes it confirms at once; of those that others write it is asked.
   * @throws ConsignmentHasLeft once the goods are on the road.
   */
  change(id: string, change: PapersChange, version: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const consignment = await lockConsignment(tx, id);
      requireAt('consignment:papers', ...consignment.parties);
      requireVersion(consignment, version);
      consignment.assertNotLeft();
      const { vins, systemList, systemListMatches, ...papers } = change;
      const before = numbersOf(consignment);
      Object.assign(consignment, given(papers), listAsSaid(systemList, systemListMatches));
      if (says(change) && mayAt('consignment:papers', ...consignment.receivingSide))
        consignment.numbersConfirmedAt = new Date();
      else if (numbersOf(consignment) !== before) consignment.numbersConfirmedAt = null;
      await tx.save(consignment);
      if (vins) await this.writeVins(tx, consignment, vins);
      await this.tell(tx, consignment);
    });
  }

  /** The receiving side says that the numbers others have written are right. @throws ConsignmentHasLeft; NoNumbersYet */
  confirmNumbers(id: string, version: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const consignment = await lockConsignment(tx, id);
      requireAt('consignment:papers', ...consignment.receivingSide);
      requireVersion(consignment, version);
      consignment.confirmNumbers(new Date());
      await tx.save(consignment);
      await this.tell(tx, consignment);
    });
  }

  /** The owner of the need says that it still holds, and who receives the goods where it is not the owner itself. */
  reconfirm(id: string, receivers: Receivers, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const consignment = await lockConsignment(tx, id);
      requireAt('consignment:reconfirm', consignment.needOwnerId);
      requireVersion(consignment, version);
      await assertInUkraine(tx, receivers);
      consignment.reconfirm(receivers, new Date());
      await tx.save(consignment);
      await this.tell(tx, consignment);
    });
  }

  /**
   * Those who received say when they filed the Ukrainian report on the use; null takes it back.
   * @throws NothingToReport, ReportFiledInFuture, ReportFiledBeforeHandover
   */
  noteReport(id: string, filedOn: string | null, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const consignment = await lockConsignment(tx, id);
      requireAt('consignment:papers', consignment.recipientId, consignment.needOwnerId);
      requireVersion(consignment, version);
      if (filedOn !== null && filedOn > kyivDay(new Date())) throw new ReportFiledInFuture({}, '/filedOn');
      consignment.noteReport(filedOn);
      const handedOverOn = await handoverDay(tx, id);
      if (filedOn !== null && handedOverOn !== undefined && filedOn < handedOverOn)
        throw new ReportFiledBeforeHandover({ handedOverOn }, '/filedOn');
      await tx.save(consignment);
      await this.tell(tx, consignment);
    });
  }

  private async tell(tx: EntityManager, consignment: Consignment): Promise<void> {
    await this.outbox.add(tx, {
      topic: 'consignment.changed',
      key: consignment.id,
      payload: consignmentEvent(consignment),
      audience: consignment.parties,
    });
  }

  private async writeVins(
    tx: EntityManager,
    consignment: Consignment,
    vins: readonly { consignmentLineId: string; vin: string }[],
  ): Promise<void> {
    for (const [index, { consignmentLineId, vin }] of vins.entries()) {
      if (!consignment.lines.some((line) => line.id === consignmentLineId))
        throw new NoSuchLine({}, `/vins/${index}/consignmentLineId`);
      await tx.update(ConsignmentLine, { id: consignmentLineId }, { vin });
    }
    // A line alone would leave the root at a version that others have already seen.
    await tx.increment(Consignment, { id: consignment.id }, 'version', 1);
  }
}

async function handoverDay(tx: EntityManager, consignmentId: string): Promise<string | undefined> {
  const [handover] = await tx.query<{ day: string }[]>(
    `select (at at time zone 'Europe/Kyiv')::date::text as day from handover where consignment_id = $1`,
    [consignmentId],
  );
  return handover?.day;
}

/** Everything that comes from the Ukrainian system. */
const NUMBERS = [
  'code',
  'codeValidUntil',
  'declarationNumber',
  'declarationValidUntil',
  'systemList',
  'systemListMatches',
] as const satisfies readonly (keyof PapersChange)[];

/** The numbers, to see whether they changed. */
const numbersOf = (consignment: Consignment): string =>
  JSON.stringify(NUMBERS.map((name) => consignment[name]));

/** Whether a change says anything of those numbers, be it what they were before. */
const says = (change: PapersChange): boolean => NUMBERS.some((name) => change[name] !== undefined);

const given = (papers: object): object =>
  Object.fromEntries(Object.entries(papers).filter(([, value]) => value !== undefined));

/** Of the list itself and the word that it is the packed one, what was said last counts; the list before the word. */
function listAsSaid(
  systemList: readonly SystemLine[] | undefined,
  matches: boolean | undefined,
): Partial<Pick<Consignment, 'systemList' | 'systemListMatches'>> {
  if (systemList) return { systemList: [...systemList], systemListMatches: null };
  return matches === undefined ? {} : { systemList: null, systemListMatches: matches };
}

/** Whoever takes the goods over reads where exactly they go, which is for the receiving side alone. */
async function assertInUkraine(tx: EntityManager, receivers: Receivers): Promise<void> {
  for (const [field, id] of Object.entries(receivers)) {
    if (id === undefined) continue;
    const [known] = await tx.query<{ country: string }[]>('select country from organisation where id = $1', [
      id,
    ]);
    if (known && known.country !== 'UA') throw new ReceiverNotInUkraine({}, `/${field}`);
  }
}
