import {
  askRouter,
  type RoadRouter,
  type RoadTable,
  roadTable,
  RouterUnavailable,
  type Waypoint,
} from './road-router.js';

interface Answer {
  readonly code?: string;
  readonly message?: string;
  /** Seconds; null where there is no way. */
  readonly durations?: readonly (readonly (number | null)[])[];
  /** Metres. */
  readonly distances?: readonly (readonly (number | null)[])[];
}

/** The table service of OSRM 5.18 or newer (`osrm-routed`), by the profile that it was prepared with. */
export class OsrmRouter implements RoadRouter {
  readonly name = 'osrm';

  constructor(private readonly base: URL) {}

  async table(from: readonly Waypoint[], to: readonly Waypoint[], signal: AbortSignal): Promise<RoadTable> {
    const coordinates = [...from, ...to]
      .map(({ lon, lat }) => `${lon.toFixed(5)},${lat.toFixed(5)}`)
      .join(';');
    const url = new URL(`table/v1/driving/${coordinates}`, this.base);
    url.search = [
      'annotations=duration,distance',
      `sources=${from.map((_, index) => index).join(';')}`,
      `destinations=${to.map((_, index) => from.length + index).join(';')}`,
    ].join('&');
    const answer = (await askRouter(url, { signal })) as Answer | null;
    if (answer?.code !== 'Ok') throw new RouterUnavailable(`${answer?.code}: ${answer?.message ?? ''}`);
    const { durations, distances } = answer;
    roadTable(from, to, distances, () => ({ km: null, minutes: null }));
    return roadTable(from, to, durations, (row, column) => ({
      km: scaled(distances?.[row]?.[column], 1 / 1000),
      minutes: scaled(durations?.[row]?.[column], 1 / 60),
    }));
  }
}

const scaled = (value: number | null | undefined, factor: number): number | null =>
  typeof value === 'number' ? value * factor : null;
