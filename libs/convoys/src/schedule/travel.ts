import { MINUTE } from './clock.js';
import type { ScheduleRequest, ScheduleVehicle } from './plan.js';

/** Any place or crossing on a route. */
export interface Waypoint {
  id: string;
  lat: number;
  lon: number;
  country: string;
  curfewAreaId?: string;
  isGate?: boolean;
}

/** A stretch of road within one country. */
export interface Segment {
  country: string;
  km: number;
  ms: number;
}

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

export function greatCircleKm(a: Waypoint, b: Waypoint): number {
  const sinLat = Math.sin(radians(b.lat - a.lat) / 2);
  const sinLon = Math.sin(radians(b.lon - a.lon) / 2);
  const h = sinLat * sinLat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * sinLon * sinLon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * Distances and times between waypoints on one side of the border: from the request's table where it has the
 * pair, else great circle × factor at the mean speed of the class; the vehicle's own cap holds for both.
 */
export class Travel {
  private readonly table: ReadonlyMap<string, { km: number; minutes: number }>;
  private readonly distances = new Map<string, number>();
  private estimated = false;

  constructor(private readonly request: ScheduleRequest) {
    this.table = new Map((request.travelTable?.entries ?? []).map((e) => [`${e.fromId}>${e.toId}`, e]));
  }

  /** How the distances asked for so far were obtained. */
  get method(): string {
    const router = this.request.travelTable?.method;
    if (!router) return 'great_circle';
    return this.estimated ? `${router}+great_circle` : router;
  }

  km(a: Waypoint, b: Waypoint): number {
    const key = `${a.id}>${b.id}`;
    let km = this.distances.get(key);
    if (km === undefined) {
      const known = this.table.get(key);
      if (!known && a.id !== b.id) this.estimated = true;
      km = known?.km ?? Math.round(greatCircleKm(a, b) * this.request.rules.distanceFactor * 10) / 10;
      this.distances.set(key, km);
    }
    return km;
  }

  /** The way from a to b, cut where it leaves or enters Germany; nothing only where b is a. */
  stretch(a: Waypoint, b: Waypoint, vehicle: ScheduleVehicle): Segment[] {
    if (a.id === b.id) return [];
    const km = this.km(a, b);
    const slowest = (kmh: number) => (km / kmh) * 60;
    const minutes =
      this.table.get(`${a.id}>${b.id}`)?.minutes ??
      slowest(this.request.rules.speedKmh[vehicle.vehicleClass]);
    const ms = Math.max(1, Math.ceil(Math.max(minutes, slowest(vehicle.maxSpeedKmh)))) * MINUTE;
    const share = this.shareInFirstCountry(a, b);
    const first = Math.round((ms * share) / MINUTE) * MINUTE;
    return [
      { country: a.country, km: km * share, ms: first },
      { country: b.country, km: km * (1 - share), ms: ms - first },
    ].filter((segment) => segment.ms > 0);
  }

  /** Cautious: the share of the way west of Germany's easternmost meridian counts as German. */
  private shareInFirstCountry(a: Waypoint, b: Waypoint): number {
    if ((a.country === 'DE') === (b.country === 'DE')) return a.country === b.country ? 1 : 0;
    if (a.lon === b.lon) return a.country === 'DE' ? 1 : 0;
    const share = (this.request.rules.germanyEastLon - a.lon) / (b.lon - a.lon);
    return Math.min(1, Math.max(0, share));
  }
}
