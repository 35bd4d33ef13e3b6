import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Consignment } from './domain/consignment.entity.js';
import { ConsignmentNotReady } from './domain/consignment.errors.js';
import { BEFORE_DISPATCH } from './domain/consignment.states.js';
import { type MissingPoint, missingPoints, type PackedLine } from './domain/readiness.js';
import { SHIPMENT_RULES, type ShipmentRules } from './domain/shipment.rules.js';

export interface Readiness {
  /** The day until which code and declaration have to be valid. */
  readonly borderOn: string;
  /** The last day on which the owner's word that the need still holds counts; null where there is none. */
  readonly reconfirmedUntil: string | null;
  readonly missing: readonly MissingPoint[];
}

/** The gate before a departure. Receives the caller's transaction. */
@Injectable()
export class ConsignmentReadiness {
  constructor(@Inject(SHIPMENT_RULES) private readonly rules: ShipmentRules) {}

  async of(tx: EntityManager, consignment: Consignment, now = new Date()): Promise<Readiness> {
    return this.judged(consignment, await packedLines(tx, [consignment.id]), now);
  }

  /** What each of these still lacks; consignments that have left or ended are not named. */
  async ofMany(
    tx: EntityManager,
    ids: readonly string[],
    now = new Date(),
  ): Promise<Map<string, Readiness & { readonly consignment: Consignment }>> {
    const waiting = await tx.findBy(Consignment, { id: In([...ids]), state: In([...BEFORE_DISPATCH]) });
    const lines = await packedLines(
      tx,
      waiting.map((consignment) => consignment.id),
    );
    return new Map(
      waiting.map((consignment) => {
        const own = lines.filter((line) => line.consignmentId === consignment.id);
        return [consignment.id, { ...this.judged(consignment, own, now), consignment }];
      }),
    );
  }

  private judged(consignment: Consignment, lines: readonly PackedLine[], now: Date): Readiness {
    const borderOn = borderDay(consignment, now);
    const reconfirmationDays = this.rules.reconfirmation.days;
    const word = consignment.needReconfirmedAt;
    const reconfirmedUntil = word && kyivDay.format(word.getTime() + reconfirmationDays * DAY_MS);
    return {
      borderOn,
      reconfirmedUntil,
      missing: missingPoints({ ...consignment, now, borderOn, reconfirmationDays, lines }),
    };
  }

  /** @throws ConsignmentNotReady that carries the missing points. */
  async assert(tx: EntityManager, consignment: Consignment): Promise<void> {
    const { missing, borderOn } = await this.of(tx, consignment);
    if (missing.length > 0) throw new ConsignmentNotReady({ count: missing.length, borderOn, missing });
  }
}

const DAY_MS = 86_400_000;
const kyivDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Kyiv', dateStyle: 'short' });

/** The convoy's plan, else the latest arrival, never a day that has passed. */
function borderDay({ plannedBorderAt, latestArrivalOn }: Consignment, now: Date): string {
  const today = kyivDay.format(now);
  const planned = plannedBorderAt ? kyivDay.format(plannedBorderAt) : latestArrivalOn;
  return planned !== null && planned > today ? planned : today;
}

const packedLines = (
  tx: EntityManager,
  consignmentIds: readonly string[],
): Promise<(PackedLine & { consignmentId: string })[]> =>
  tx.query(
    `select l.consignment_id as "consignmentId", l.position, i.name, l.quantity, l.weight_g as "weightG", i.vehicle_class is not null as "isVehicle", l.vin
     from consignment_line l join lot on lot.id = l.lot_id join catalogue_item i on i.code = lot.item_code
     where l.consignment_id = any($1) order by l.consignment_id, l.position`,
    [consignmentIds],
  );
