import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import type { Text } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DOCUMENT_KINDS, type DocumentKind } from './domain/document.kinds.js';
import { missingOfParty } from './domain/paper.requirements.js';
import type { VehicleConsignmentView, VehicleFolderView } from './http/vehicle-folder.dto.js';
import { PARTY, party, type PartyRow } from './paper-facts.js';
import { groupsOf, isCarried, isNeeded } from './print-packs.js';

interface JourneyRow {
  readonly id: string;
  readonly drivers: number;
  readonly owner: PartyRow;
}

interface ConsignmentRow {
  readonly id: string;
  readonly reference: string;
  readonly receiverName: Text;
  readonly hasVehicle: boolean;
  readonly made: DocumentKind[];
}

const SELECT_CONSIGNMENTS = `
  select c.id, c.reference, (select name from organisation where id = c.recipient_id) as "receiverName",
    exists (select from consignment_line l join lot on lot.id = l.lot_id join catalogue_item i on i.code = lot.item_code
      where l.consignment_id = c.id and i.vehicle_class is not null) as "hasVehicle",
    array(select distinct d.kind from document d where d.consignment_id = c.id and d.state = 'ready') as made
  from consignment c where c.id = any($1) order by c.reference`;

/** What each vehicle of a convoy takes along. Names of drivers and legs are not read for it. */
@Injectable()
export class VehicleFolderQueries {
  constructor(private readonly db: Database) {}

  /** In the order of departure; before there is a plan, one without a vehicle. @throws NotFound */
  ofConvoy(convoyId: string): Promise<VehicleFolderView[]> {
    return this.db.read(async (tx) => {
      const seen = await tx.query<unknown[]>('select from convoy where id = $1', [convoyId]);
      if (seen.length === 0) throw new NotFound();
      const groups = await groupsOf(tx, convoyId);
      const journeys = await journeysOf(tx, convoyId);
      const consignments = await consignmentsOf(
        tx,
        groups.flatMap(({ consignmentIds }) => consignmentIds),
      );
      return groups.map(({ journeyId = '', vehicleId = null, vehicle = null, consignmentIds }) => {
        const journey = journeys.get(journeyId);
        return {
          vehicleId,
          vehicle,
          drivers: journey?.drivers ?? 0,
          missing: journey ? missingOfParty(party(journey.owner), ['address', 'signatory']) : [],
          consignments: consignmentIds.flatMap((id) => consignments.get(id) ?? []),
        };
      });
    });
  }
}

async function journeysOf(tx: EntityManager, convoyId: string): Promise<Map<string, JourneyRow>> {
  const rows = await tx.query<JourneyRow[]>(
    `select j.id, (select count(*)::int from journey_driver d where d.journey_id = j.id) as drivers,
       ${PARTY('v.owner_id')} as owner
     from journey j join vehicle v on v.id = j.vehicle_id where j.convoy_id = $1`,
    [convoyId],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function consignmentsOf(
  tx: EntityManager,
  ids: readonly string[],
): Promise<Map<string, VehicleConsignmentView>> {
  const rows = await tx.query<ConsignmentRow[]>(SELECT_CONSIGNMENTS, [ids]);
  return new Map(
    rows.map(({ hasVehicle, made, ...row }) => [
      row.id,
      {
        ...row,
        made: DOCUMENT_KINDS.filter((kind) => isCarried(kind) && made.includes(kind)),
        missing: DOCUMENT_KINDS.filter((kind) => isNeeded(kind, hasVehicle) && !made.includes(kind)),
      },
    ]),
  );
}
