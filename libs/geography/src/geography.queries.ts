import { Database } from '#libs/database';
import { Injectable } from '@nestjs/common';
import type { CrossingView, CurfewView, PlaceView } from './http/geography.dto.js';
import { OBLASTS } from './reference.js';

/** Places, border crossings and curfews with their sources. */
@Injectable()
export class GeographyQueries {
  constructor(private readonly db: Database) {}

  async places(): Promise<PlaceView[]> {
    const rows = await this.db.read((tx) =>
      tx.query<Omit<PlaceView, 'oblastName'>[]>(
        `select id, name, country, kind, oblast, lat, lon, ags, katottg, is_hub as "isHub", source, confidence
         from place order by country, id`,
      ),
    );
    return rows.map((place) => ({ ...place, oblastName: OBLASTS.get(place.oblast ?? '')?.name ?? null }));
  }

  crossings(): Promise<CrossingView[]> {
    return this.db.read((tx) =>
      tx.query(`select c.id, c.name, c.countries::text[] as countries, c.lat, c.lon, c.accepts, c.hours, c.note, c.source,
          c.confidence, c.checked_on::text as "checkedOn",
          coalesce((select jsonb_agg(jsonb_build_object('vehicleClass', w.vehicle_class, 'weekday', w.weekday,
              'medianMinutes', w.median_minutes, 'p90Minutes', w.p90_minutes, 'source', w.source,
              'confidence', w.confidence) order by w.vehicle_class, w.weekday)
            from crossing_wait w where w.crossing_id = c.id), '[]') as waits
        from border_crossing c order by c.id`),
    );
  }

  curfews(): Promise<CurfewView[]> {
    return this.db.read((tx) =>
      tx.query(`select id, area, place_ids as "placeIds", oblasts, starts_at::text as "startsAt", ends_at::text as "endsAt",
          valid_from::text as "validFrom", valid_until::text as "validUntil", source, confidence
        from curfew order by area, valid_from`),
    );
  }
}
