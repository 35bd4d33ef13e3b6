import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/**
 * Vehicles that are goods and means of transport at once. Whatever happened to a consignment and in whichever order
 * it is told, a vehicle lot is registered exactly while a consignment that has not ended without delivery carries it.
 * Receives the caller's transaction; runs as one of our own jobs.
 */
@Injectable()
export class DonatedVehicles {
  async follow(tx: EntityManager, consignmentId: string): Promise<void> {
    const lots = await tx.query<{ id: string }[]>(
      `select id from lot where pledge_line_id is not null
         and id in (select lot_id from consignment_line where consignment_id = $1) order by id`,
      [consignmentId],
    );
    const ids = lots.map((lot) => lot.id);
    // Two consignments of one lot may be told of at once; the second looks when the first has written.
    for (const id of ids)
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`donated ${id}`]);
    await tx.query(
      `with carried as (
         select distinct on (lot.id) lot.id as lot_id, lot.giver_id, p.vehicle, coalesce(l.vin, p.vin) as vin, p.place_id,
           p.item_code, c.origin_place_id, c.destination_place_id
         from lot join pledge_line p on p.id = lot.pledge_line_id
           join consignment_line l on l.lot_id = lot.id and l.cancelled_at is null
           join consignment c on c.id = l.consignment_id
         where lot.id = any($1) and p.vehicle is not null and c.state not in ('cancelled', 'diverted', 'returned', 'lost')
         order by lot.id, c.id desc)
       insert into vehicle (id, owner_id, kind, label, vin, vehicle_class, licence_class, payload_g, volume_cm3,
         pallet_places, seats, max_speed_kmh, home_place_id, lot_id, destination_place_id)
       select i.id, c.giver_id, 'donated', left(item.name ->> 'de', 160) || coalesce(', ' || right(c.vin, 6), ''), c.vin,
         c.vehicle ->> 'vehicleClass', c.vehicle ->> 'licenceClass', (c.vehicle ->> 'payloadG')::bigint,
         (c.vehicle ->> 'volumeCm3')::bigint, (c.vehicle ->> 'palletPlaces')::int, (c.vehicle ->> 'seats')::smallint,
         (c.vehicle ->> 'maxSpeedKmh')::smallint, c.origin_place_id, c.lot_id, c.destination_place_id
       from carried c join unnest($1::uuid[], $2::uuid[]) i(lot_id, id) on i.lot_id = c.lot_id
         join catalogue_item item on item.code = c.item_code
       on conflict (lot_id) do update set withdrawn_at = null, vin = excluded.vin, home_place_id = excluded.home_place_id,
         destination_place_id = excluded.destination_place_id, version = vehicle.version + 1
       where vehicle.withdrawn_at is not null or (vehicle.vin, vehicle.home_place_id, vehicle.destination_place_id)
         is distinct from (excluded.vin, excluded.home_place_id, excluded.destination_place_id)`,
      [ids, ids.map(() => newId())],
    );
    await tx.query(
      `update vehicle v set withdrawn_at = now(), version = version + 1
       where v.lot_id = any($1) and v.withdrawn_at is null and not exists (
         select from consignment_line l join consignment c on c.id = l.consignment_id
         where l.lot_id = v.lot_id and l.cancelled_at is null and c.state not in ('cancelled', 'diverted', 'returned', 'lost'))`,
      [ids],
    );
  }
}
