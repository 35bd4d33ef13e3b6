import { Match, MatchProgress } from '#libs/matching';
import { newId, shareUp } from '#libs/kernel';
import { assertAtWork, Reservations, type StockPlace } from '#libs/warehouses';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConsignmentLine } from './domain/consignment-line.entity.js';
import { Consignment } from './domain/consignment.entity.js';
import {
  DestinationIsOpen,
  GoodsInHallOfOthers,
  GoodsOnTheRoad,
  MatchAlreadyTravels,
  MatchesAtSeveralOrigins,
  MatchesOfSeveralGivers,
  MatchesOfSeveralOwners,
} from './domain/consignment.errors.js';
import { consignmentStates } from './domain/consignment.states.js';

export interface ConsignmentPlan {
  readonly id?: string;
  readonly operatorId: string;
  readonly matchIds: readonly string[];
  readonly destinationPlaceId?: string;
  readonly readyAt?: Date;
  readonly latestArrivalOn?: string;
}

interface Carried {
  readonly matchId: string;
  readonly lotId: string;
  readonly quantity: number;
  readonly unitWeightG: number;
  readonly unitVolumeCm3: number;
  readonly lotPalletPlaces: number;
  readonly lotQuantity: number;
  readonly vin: string | null;
  readonly placeId: string;
  readonly latest: string | null;
}

interface Origin {
  readonly id: string;
  readonly kind: StockPlace['kind'];
  readonly placeId: string;
  /** The hall, else the place itself. */
  readonly at: string;
  readonly hallOf: string | null;
}

/** Makes a consignment of allocated matches, to the owner of the need. Receives the caller's transaction. */
@Injectable()
export class ConsignmentPlanning {
  constructor(
    private readonly matches: MatchProgress,
    private readonly reservations: Reservations,
  ) {}

  /**
   * Writes the consignment in its first state.
   * @throws NotAllocated, MatchAlreadyTravels, OperatorNotNamed where others move the goods, and one of the errors above for matches that do not go together.
   */
  async plan(tx: EntityManager, plan: ConsignmentPlan): Promise<Consignment> {
    const matches = await this.matches.lockAllocated(tx, plan.matchIds);
    const giverId = theOne(matches, (match) => match.giverId, MatchesOfSeveralGivers);
    const needOwnerId = theOne(matches, (match) => match.needOwnerId, MatchesOfSeveralOwners);
    for (const { lotId } of matches) await assertAtWork(tx, plan.operatorId, lotId, needOwnerId);
    await assertNoneTravels(tx, plan.matchIds);
    const origin = await this.origin(tx, matches, plan.operatorId);
    const carried = await carriedBy(tx, plan.matchIds);
    const consignment = tx.create(Consignment, {
      id: plan.id ?? newId(),
      giverId,
      operatorId: plan.operatorId,
      needOwnerId,
      recipientId: needOwnerId,
      endUserId: needOwnerId,
      originId: origin.id,
      originPlaceId: origin.placeId,
      destinationPlaceId: plan.destinationPlaceId ?? placeOf(carried),
      state: consignmentStates.initial,
      readyAt: plan.readyAt ?? new Date(),
      latestArrivalOn: plan.latestArrivalOn ?? earliest(carried.map((line) => line.latest)),
    });
    consignment.lines = carried.map((line, index) => lineOf(tx, consignment.id, line, index + 1));
    await tx.insert(Consignment, consignment);
    await tx.insert(ConsignmentLine, consignment.lines);
    return consignment;
  }

  /** Where all of it is reserved: one hall, or one place of its giver. What lies in a hall leaves with its operator. */
  private async origin(
    tx: EntityManager,
    matches: readonly Match[],
    operatorId: string,
  ): Promise<{ id: string; placeId: string }> {
    const reserved = [];
    for (const match of matches) reserved.push(...(await this.reservations.active(tx, match.id)));
    const places = await tx.query<Origin[]>(
      `select id, kind, place_id as "placeId", coalesce(site_id, id) as "at",
         case kind when 'storage' then organisation_id end as "hallOf"
       from stock_place where id = any($1) order by id`,
      [reserved.map(({ place }) => place.id)],
    );
    if (places.some(({ kind }) => kind === 'transit')) throw new GoodsOnTheRoad({}, '/matchIds');
    theOne(places, ({ at }) => at, MatchesAtSeveralOrigins);
    const [first] = places as [Origin];
    if (first.hallOf !== null && first.hallOf !== operatorId)
      throw new GoodsInHallOfOthers({}, '/operatorId');
    return first;
  }
}

/** The value that all have in common. @throws the error, naming the field, when there are several. */
function theOne<T>(
  all: readonly T[],
  value: (one: T) => string,
  several: new (parameters: Record<string, unknown>, field: string) => Error,
): string {
  const [first, ...more] = new Set(all.map(value));
  if (first === undefined || more.length > 0) throw new several({}, '/matchIds');
  return first;
}

async function assertNoneTravels(tx: EntityManager, matchIds: readonly string[]): Promise<void> {
  const [travelling] = await tx.query<{ reference: string; match_id: string }[]>(
    `select c.reference, l.match_id from consignment_line l join consignment c on c.id = l.consignment_id
     where l.match_id = any($1) and l.cancelled_at is null`,
    [matchIds],
  );
  if (travelling)
    throw new MatchAlreadyTravels(
      { reference: travelling.reference, matchId: travelling.match_id },
      '/matchIds',
    );
}

/** The matches in the order asked for, each once. */
const carriedBy = (tx: EntityManager, matchIds: readonly string[]): Promise<Carried[]> =>
  tx.query<Carried[]>(
    `select m.id as "matchId", m.lot_id as "lotId", m.quantity, l.unit_weight_g as "unitWeightG",
       l.unit_volume_cm3 as "unitVolumeCm3", l.pallet_places as "lotPalletPlaces", l.total_quantity as "lotQuantity",
       case when i.vehicle_class is not null then coalesce(p.vin, substring(l.serial_number from '^[A-HJ-NPR-Z0-9]{17}$')) end as vin,
       n.place_id as "placeId", n.latest::text
     from match m join lot l on l.id = m.lot_id join catalogue_item i on i.code = l.item_code
       join need_line n on n.id = m.need_line_id left join pledge_line p on p.id = l.pledge_line_id
     where m.id = any($1) order by array_position($1, m.id)`,
    [matchIds],
  );

function placeOf(carried: readonly Carried[]): string {
  const [place, ...more] = new Set(carried.map((line) => line.placeId));
  if (place === undefined || more.length > 0)
    throw new DestinationIsOpen({ places: [place, ...more] }, '/destinationPlaceId');
  return place;
}

const earliest = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

const lineOf = (tx: EntityManager, consignmentId: string, line: Carried, position: number): ConsignmentLine =>
  tx.create(ConsignmentLine, {
    id: newId(),
    consignmentId,
    position,
    matchId: line.matchId,
    lotId: line.lotId,
    quantity: line.quantity,
    weightG: line.unitWeightG * line.quantity,
    volumeCm3: line.unitVolumeCm3 * line.quantity,
    palletPlaces: shareUp(line.lotPalletPlaces, line.quantity, line.lotQuantity),
    vin: line.vin,
    cancelledAt: null,
  });
