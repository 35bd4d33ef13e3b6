import { askRouter, type RoadRouter, type RoadTable, roadTable, type Waypoint } from './road-router.js';

interface Cell {
  /** Kilometres; null where there is no way. */
  readonly distance: number | null;
  /** Seconds. */
  readonly time: number | null;
}

/** The matrix service of Valhalla. Its `max_matrix_distance` must reach as far as the convoys go. */
export class ValhallaRouter implements RoadRouter {
  readonly name = 'valhalla';

  constructor(private readonly base: URL) {}

  async table(from: readonly Waypoint[], to: readonly Waypoint[], signal: AbortSignal): Promise<RoadTable> {
    const points = (waypoints: readonly Waypoint[]) => waypoints.map(({ lat, lon }) => ({ lat, lon }));
    const body = JSON.stringify({
      ...{ sources: points(from), targets: points(to) },
      ...{ costing: 'auto', units: 'kilometers', verbose: true },
    });
    const answer = (await askRouter(new URL('sources_to_targets', this.base), {
      ...{ method: 'POST', body, signal },
      headers: { 'content-type': 'application/json' },
    })) as { readonly sources_to_targets?: readonly (readonly (Cell | null)[])[] } | null;
    const rows = answer?.sources_to_targets;
    return roadTable(from, to, rows, (row, column) => {
      const cell = rows?.[row]?.[column];
      return { km: cell?.distance, minutes: typeof cell?.time === 'number' ? cell.time / 60 : null };
    });
  }
}
