import { Database } from '#libs/database';
import { keyset, NotFound, page, type Page } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type {
  BorderEventView,
  ConvoyDetailView,
  ConvoysQuery,
  ConvoyView,
  PlanningView,
} from './http/convoy.dto.js';
import type { JourneyView } from './http/journey.dto.js';
import { logRead } from '#libs/accounts';

const SELECT_CONVOY = `
  select c.id, c.reference, c.operator_id as "operatorId", c.name, c.state, c.earliest_departure as "earliestDeparture",
    c.latest_departure as "latestDeparture", c.schedule_requested_at as "scheduleRequestedAt",
    c.crossing_id as "crossingId", c.depart_at as "departAt", c.arrive_at as "arriveAt", c.departed_at as "departedAt",
    c.ended_at as "endedAt", c.keeps_together as "keepsTogether", c.buffer_vehicle_id as "bufferVehicleId",
    c.leader_id as "leaderId", c.version, coalesce(c.schedule -> 'obstacles', '[]') as obstacles,
    case when c.schedule ->> 'travel' is not null then jsonb_build_object('method', c.schedule ->> 'travel',
      'estimated', c.schedule ->> 'travel' like '%great_circle%') end as travel,
    array(select x.consignment_id from convoy_consignment x where x.convoy_id = c.id and x.left_at is null
      order by 1) as "consignmentIds",
    array(select x.vehicle_id from convoy_vehicle x where x.convoy_id = c.id order by 1) as "vehicleIds",
    array(select x.driver_id from convoy_driver x where x.convoy_id = c.id order by 1) as "driverIds"
  from convoy c`;

const SELECT_JOURNEYS = `
  select j.id, j.vehicle_id as "vehicleId", v.label as vehicle, j.depart_at as "departAt", j.arrive_at as "arriveAt", j.km,
    array(select x.driver_id from journey_driver x where x.journey_id = j.id order by 1) as "driverIds",
    array(select x.consignment_id from journey_consignment x where x.journey_id = j.id order by 1) as "consignmentIds",
    coalesce((select jsonb_agg(jsonb_build_object('position', l.position, 'kind', l.kind, 'fromPlaceId', l.from_place_id,
        'toPlaceId', l.to_place_id, 'crossingId', l.crossing_id, 'driverId', l.driver_id, 'startsAt', l.starts_at,
        'endsAt', l.ends_at, 'km', l.km, 'country', l.country, 'reason', l.reason, 'loadG', l.load_g,
        'consignmentIds', l.consignment_ids) order by l.position)
      from leg l where l.journey_id = j.id), '[]') as legs
  from journey j join vehicle v on v.id = j.vehicle_id where j.convoy_id = $1 order by j.depart_at, j.id`;

const SELECT_BORDER_EVENTS = `
  select id, kind, crossing_id as "crossingId", at, note, note_language as "noteLanguage"
  from border_event`;

/**
 * Convoys; row-level security shows them to the operator's staff, and to each driver the own journey. The legs are
 * secret: reading a convoy that shows some leaves a READ for each journey in the audit trail.
 */
@Injectable()
export class ConvoyQueries {
  constructor(private readonly db: Database) {}

  one(id: string): Promise<ConvoyDetailView> {
    return this.db.transaction(async (tx) => {
      const [convoy] = await tx.query<ConvoyView[]>(`${SELECT_CONVOY} where c.id = $1`, [id]);
      if (!convoy) throw new NotFound();
      const journeys = await this.journeys(tx, id);
      const borderEvents = await tx.query<BorderEventView[]>(
        `${SELECT_BORDER_EVENTS} where convoy_id = $1 order by at, id`,
        [id],
      );
      const [planning] = await tx.query<PlanningView[]>(
        `select started_at as "startedAt", vehicles, left_behind as "leftBehind", km from convoy_planning
         where convoy_id = $1 and version = $2`,
        [id, convoy.version],
      );
      return { ...convoy, journeys, borderEvents, planning: planning ?? null };
    });
  }

  async list(query: ConvoysQuery): Promise<Page<ConvoyView>> {
    const { before, limit } = keyset(query);
    const rows = await this.db.read((tx) =>
      tx.query<ConvoyView[]>(
        `${SELECT_CONVOY}
         where ($1::uuid is null or c.id < $1) and ($2::text is null or c.state = $2)
           and ($3::uuid is null or c.operator_id = $3)
         order by c.id desc limit $4`,
        [before, query.state ?? null, query.operatorId ?? null, limit + 1],
      ),
    );
    return page(rows, limit);
  }

  async borderEvent(id: string): Promise<BorderEventView> {
    const [event] = await this.db.read((tx) =>
      tx.query<BorderEventView[]>(`${SELECT_BORDER_EVENTS} where id = $1`, [id]),
    );
    if (!event) throw new NotFound();
    return event;
  }

  private async journeys(tx: EntityManager, convoyId: string): Promise<JourneyView[]> {
    const journeys = await tx.query<JourneyView[]>(SELECT_JOURNEYS, [convoyId]);
    await logRead(
      tx,
      'leg',
      journeys.filter((journey) => journey.legs.length > 0).map((journey) => journey.id),
    );
    return journeys;
  }
}
