import { Database } from '#libs/database';
import { keyset, NotFound, page, type Page } from '#libs/http';
import { picturesWhere } from '#libs/pictures';
import { Injectable } from '@nestjs/common';
import { nextBooking } from './next-booking.js';
import type { VehiclesQuery, VehicleView } from './http/vehicle.dto.js';

/** A donated vehicle shows what its pledge and its lot show. */
const PICTURES = `pic.vehicle_id = vehicle.id or pic.lot_id = vehicle.lot_id
  or pic.pledge_line_id = (select lot.pledge_line_id from lot where lot.id = vehicle.lot_id)`;

const SELECT_VEHICLE = `
  select id, owner_id as "ownerId", kind, label, plate, vin, vehicle_class as "vehicleClass",
    licence_class as "licenceClass", payload_g as "payloadG", volume_cm3 as "volumeCm3", pallet_places as "palletPlaces",
    seats, max_speed_kmh as "maxSpeedKmh", home_place_id as "homePlaceId", destination_place_id as "destinationPlaceId",
    lot_id as "lotId", shared_with as "sharedWithIds", available_from as "availableFrom",
    available_until as "availableUntil", cost_use_cents as "costUseCents", cost_km_cents as "costKmCents",
    cost_hour_cents as "costHourCents", ${nextBooking('vehicle')} as "nextBooking", withdrawn_at as "withdrawnAt", version,
    ${picturesWhere(PICTURES)} as pictures
  from vehicle`;

/** Vehicles with their plates; row-level security shows each caller those of the own fleet and the own convoys. */
@Injectable()
export class VehicleQueries {
  constructor(private readonly db: Database) {}

  async one(id: string): Promise<VehicleView> {
    const [vehicle] = await this.db.read((tx) =>
      tx.query<VehicleView[]>(`${SELECT_VEHICLE} where id = $1`, [id]),
    );
    if (!vehicle) throw new NotFound();
    return vehicle;
  }

  async list(query: VehiclesQuery): Promise<Page<VehicleView>> {
    const { before, limit } = keyset(query);
    const rows = await this.db.read((tx) =>
      tx.query<VehicleView[]>(
        `${SELECT_VEHICLE}
         where ($1::uuid is null or id < $1) and ($2::uuid is null or owner_id = $2) and ($3::text is null or kind = $3)
         order by id desc limit $4`,
        [before, query.ownerId ?? null, query.kind ?? null, limit + 1],
      ),
    );
    return page(rows, limit);
  }
}
