import { currentPersonId, logRead } from '#libs/accounts';
import { Database } from '#libs/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ConvoyState } from './domain/convoy.states.js';
import type {
  CarriedConsignmentView,
  CarriedPaperView,
  OrganisationContactView,
  OwnJourneyView,
} from './http/own-journey.dto.js';
import { PlanQueries } from './plan.queries.js';

interface OwnRow {
  id: string;
  convoyId: string;
  convoyReference: string;
  convoyName: string;
  convoyState: ConvoyState;
  driverId: string;
  vehicleId: string;
  operatorId: string;
  arriveAt: Date;
  endedAt: Date | null;
  consignmentIds: string[];
}

const DAY = 86_400_000;
/** The restricted class: a week after the end. */
const KEPT_DAYS = 7;

const SELECT_OWN = `
  select j.id, c.id as "convoyId", c.reference as "convoyReference", c.name as "convoyName", c.state as "convoyState",
    d.id as "driverId", j.vehicle_id as "vehicleId", c.operator_id as "operatorId", j.arrive_at as "arriveAt",
    c.ended_at as "endedAt",
    array(select x.consignment_id from journey_consignment x where x.journey_id = j.id order by 1) as "consignmentIds"
  from driver d join journey_driver x on x.driver_id = d.id join journey j on j.id = x.journey_id
    join convoy c on c.id = j.convoy_id
  where d.person_id = $1 and (c.state in ('confirmed', 'underway')
    or (c.state = 'completed' and c.ended_at > now() - interval '${KEPT_DAYS} days'))
  order by j.depart_at desc, j.id limit 20`;

const CONTACT = (organisation: string): string => `
  jsonb_build_object('organisationId', ${organisation}.id, 'name', ${organisation}.name,
    'contactLine', ${organisation}.contact_line,
    'people', coalesce((select jsonb_agg(jsonb_build_object('name', p.name)) from contacts_of(${organisation}.id) p), '[]'))`;

const SELECT_CONSIGNMENTS = `
  select c.id, c.reference, c.destination_place_id as "destinationPlaceId", ${CONTACT('o')} as recipient,
    (select jsonb_build_object('name', d.name, 'phone', d.phone, 'address', d.address)
      from delivery_contact d where d.consignment_id = c.id) as "handoverPoint"
  from consignment c join organisation o on o.id = c.recipient_id where c.id = any($1) order by c.id`;

/** The newest of each kind. */
const SELECT_PAPERS = `
  select distinct on (consignment_id, kind) id as "documentId", consignment_id as "consignmentId", kind, reference
  from document where consignment_id = any($1) and state = 'ready' order by consignment_id, kind, id desc`;

/**
 * What a driver takes along: the own journeys of convoys that are confirmed or under way, and until seven days after.
 * Where exactly the goods go is shown until the convoy is completed. Every read of what is secret is logged.
 */
@Injectable()
export class OwnJourneysQueries {
  constructor(
    private readonly db: Database,
    private readonly plans: PlanQueries,
  ) {}

  mine(): Promise<OwnJourneyView[]> {
    return this.db.transaction(async (tx) => {
      const rows = await tx.query<OwnRow[]>(SELECT_OWN, [currentPersonId()]);
      const views: OwnJourneyView[] = [];
      for (const row of rows) views.push(...(await this.view(tx, row)));
      return views;
    });
  }

  private async view(tx: EntityManager, row: OwnRow): Promise<OwnJourneyView[]> {
    const plan = await this.plans.stored(row.convoyId);
    const journey = plan.journeys.find(({ vehicle }) => vehicle.id === row.vehicleId);
    if (!journey) return [];
    const consignments = await tx.query<CarriedConsignmentView[]>(SELECT_CONSIGNMENTS, [row.consignmentIds]);
    await logRead(
      tx,
      'delivery_contact',
      consignments.filter((c) => c.handoverPoint).map((c) => c.id),
    );
    const [lead] = await tx.query<[{ contact: OrganisationContactView }]>(
      `select ${CONTACT('o')} as contact from organisation o where o.id = $1`,
      [row.operatorId],
    );
    const named = new Set(journey.segments.flatMap((s) => [s.fromPlaceId, s.toPlaceId]));
    const { id, convoyId, convoyReference, convoyName, convoyState, driverId } = row;
    return [
      {
        ...{ id, convoyId, convoyReference, convoyName, convoyState, driverId },
        journey,
        places: plan.places.filter((place) => named.has(place.id)),
        crossing: plan.crossings.find((crossing) => crossing.id === journey.crossingId) ?? null,
        papers: await tx.query<CarriedPaperView[]>(SELECT_PAPERS, [row.consignmentIds]),
        lead: lead.contact,
        consignments,
        validUntil: new Date((row.endedAt ?? row.arriveAt).getTime() + KEPT_DAYS * DAY),
        secretUntil: new Date(row.arriveAt.getTime() + DAY),
      },
    ];
  }
}
