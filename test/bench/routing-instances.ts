import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { seededRandom, type OrderStop, type RoutingOrder, type RoutingProblem } from '#libs/solvers';

export interface RoutingInstance {
  readonly name: string;
  readonly problem: RoutingProblem;
  /** Null where nobody has published one. */
  readonly bestKnown: { readonly vehicles: number; readonly distance: number } | null;
}

interface Site {
  readonly x: number;
  readonly y: number;
  readonly demand: number;
  readonly from: number;
  readonly until: number;
  readonly service: number;
  readonly delivery: number;
}

/** The instances of a set such as `lilim/100` in the order of their names; null if the folder is not there. */
export function publicInstances(folder: string | undefined, set: string): RoutingInstance[] | null {
  if (!folder || !existsSync(join(folder, set))) return null;
  const known = JSON.parse(readFileSync(join(folder, 'best-known.json'), 'utf8')) as Record<
    string,
    Record<string, { vehicles: number; distance: number }>
  >;
  return readdirSync(join(folder, set))
    .filter((file) => extname(file) === '.txt')
    .sort()
    .map((file) => {
      const name = basename(file, '.txt');
      const text = readFileSync(join(folder, set, file), 'utf8');
      const problem = set.startsWith('lilim') ? liLim(text) : solomon(text);
      return { name, problem, bestKnown: known[set]?.[name] ?? null };
    });
}

const numbers = (line: string) => line.trim().split(/\s+/).map(Number);

/** Li and Lim: vehicles, capacity, speed; then a line a site with the numbers of its pickup and delivery. */
function liLim(text: string): RoutingProblem {
  const [head, ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const [vehicles, capacity] = numbers(head!);
  const sites = lines.map((line): Site => {
    const [, x, y, demand, from, until, service, , delivery] = numbers(line);
    return {
      x: x!,
      y: y!,
      demand: demand!,
      from: from!,
      until: until!,
      service: service!,
      delivery: delivery!,
    };
  });
  return problemOf(vehicles!, capacity!, sites);
}

/** Solomon: deliveries from the depot alone. */
function solomon(text: string): RoutingProblem {
  const rows = text
    .split('\n')
    .map(numbers)
    .filter((row) => row.length > 1 && row.every(Number.isFinite));
  const [[vehicles, capacity], ...lines] = rows as [number[], ...number[][]];
  const sites = lines.map((row): Site => {
    const [, x, y, demand, from, until, service] = row;
    return { x: x!, y: y!, demand: demand!, from: from!, until: until!, service: service!, delivery: 0 };
  });
  return problemOf(vehicles!, capacity!, sites);
}

function problemOf(vehicles: number, capacity: number, sites: readonly Site[]): RoutingProblem {
  const places = sites.length;
  const distances = new Float64Array(places * places);
  sites.forEach((a, i) =>
    sites.forEach((b, j) => (distances[i * places + j] = Math.hypot(a.x - b.x, a.y - b.y))),
  );
  const stop = (place: number): OrderStop => {
    const { service, from, until } = sites[place]!;
    return { place, service, windows: [{ from, until }] };
  };
  const orders = sites.flatMap(({ demand, delivery }, place): RoutingOrder[] => {
    if (place === 0) return [];
    if (delivery > 0)
      return [{ id: `${place}`, load: [demand], pickup: stop(place), delivery: stop(delivery) }];
    const paired = sites.some((site) => site.delivery === place);
    return paired ? [] : [{ id: `${place}`, load: [demand], delivery: stop(place) }];
  });
  const { from, until } = sites[0]!;
  return {
    orders,
    vehicles: Array.from({ length: vehicles }, (_, v) => ({
      id: `${v}`,
      capacity: [capacity],
      start: 0,
      end: 0,
      available: { from, until },
      costs: { fixed: 0, perDistance: 1, perTime: 0 },
    })),
    travel: { places, distances, times: distances },
    objective: 'vehicles',
  };
}

/** Instances of our own, the same on every machine: 50 orders in clusters or scattered, in tight or wide windows. */
export function ownInstances(): RoutingInstance[] {
  return [true, false].flatMap((clustered) =>
    [120, 480].map((width) => ({
      name: `${clustered ? 'clustered' : 'scattered'}, windows of ${width}`,
      problem: ownProblem(clustered, width),
      bestKnown: null,
    })),
  );
}

function ownProblem(clustered: boolean, width: number): RoutingProblem {
  const random = seededRandom(width + (clustered ? 1 : 0));
  const horizon = 1_000;
  const below = (bound: number) => Math.floor(random() * bound);
  const centres = Array.from({ length: 6 }, () => ({ x: below(100), y: below(100) }));
  const spot = () => {
    if (!clustered) return { x: below(100), y: below(100) };
    const { x, y } = centres[below(centres.length)]!;
    return { x: x + below(12), y: y + below(12) };
  };
  const depot: Site = { x: 50, y: 50, demand: 0, from: 0, until: horizon, service: 0, delivery: 0 };
  const sites = [depot];
  for (let order = 0; order < 50; order++) {
    const [from, to] = [spot(), spot()];
    const begin = 80 + below(horizon - 500 - width / 2);
    const between = Math.hypot(from.x - to.x, from.y - to.y);
    const end = begin + between + below(150);
    const common = { service: 10, demand: 10 + below(30) };
    sites.push({ ...from, ...common, from: begin, until: begin + width / 2, delivery: sites.length + 1 });
    sites.push({ ...to, ...common, from: end, until: end + width / 2, delivery: 0 });
  }
  return problemOf(25, 200, sites);
}
