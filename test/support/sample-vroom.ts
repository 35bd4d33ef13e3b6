import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Stop {
  readonly id: number;
  readonly location_index: number;
  readonly service: number;
  readonly time_windows: readonly (readonly [number, number])[];
}
export interface SampleProblem {
  readonly vehicles: readonly {
    id: number;
    profile: string;
    start_index: number;
    end_index?: number;
    capacity: readonly number[];
    skills: readonly number[];
    time_window: readonly [number, number];
  }[];
  readonly shipments: readonly {
    amount: readonly number[];
    skills: readonly number[];
    pickup: Stop;
    delivery: Stop;
  }[];
  readonly matrices: Readonly<
    Record<string, { durations: readonly (readonly number[])[]; distances: readonly (readonly number[])[] }>
  >;
}

export interface SampleVroom {
  /** As `PORUCH_VROOM_URL` has it. */
  readonly address: string;
  readonly asked: SampleProblem[];
  /** In place of a solution: a status with its body, or silence. */
  disturbance?: { status: number; body: string } | 'silent';
  close(): Promise<void>;
}

/** What is wrong with a problem by VROOM's own description of its input; nothing where it would be taken. */
export function faultOf(problem: SampleProblem): string | undefined {
  const whole = (values: readonly number[]): boolean => values.every((n) => Number.isInteger(n) && n >= 0);
  const ids = (values: readonly number[]): boolean => whole(values) && new Set(values).size === values.length;
  const size = Object.values(problem.matrices)[0]?.durations.length ?? 0;
  const square = (matrix: readonly (readonly number[])[]): boolean =>
    matrix.length === size && matrix.every((row) => row.length === size && whole(row));
  const inside = (index: number | undefined): boolean => index === undefined || (index >= 0 && index < size);
  if (!ids(problem.vehicles.map(({ id }) => id))) return 'ids of vehicles';
  if (!ids(problem.shipments.map(({ pickup }) => pickup.id))) return 'ids of pickups';
  if (!Object.values(problem.matrices).every((m) => square(m.durations) && square(m.distances)))
    return 'matrix';
  for (const v of problem.vehicles) {
    if (!problem.matrices[v.profile]) return 'profile';
    if (!inside(v.start_index) || !inside(v.end_index)) return 'index of a vehicle';
    if (v.capacity.length !== 4 || !whole(v.capacity)) return 'capacity';
    if (!whole(v.time_window) || v.time_window[0] > v.time_window[1]) return 'window of a vehicle';
  }
  for (const { amount, pickup, delivery } of problem.shipments) {
    if (amount.length !== 4 || !whole(amount)) return 'amount';
    for (const { location_index, service, time_windows } of [pickup, delivery])
      if (
        !inside(location_index) ||
        !whole([service]) ||
        time_windows.some(([a, b]) => !whole([a, b]) || a > b)
      )
        return 'stop';
  }
  return undefined;
}

/** Each shipment by itself on the first vehicle that may and can carry it, one after the other. */
export function simpleSolution({ vehicles, shipments }: SampleProblem) {
  const chosen = shipments.map(({ amount, skills }) =>
    vehicles.find(
      (v) => skills.every((s) => v.skills.includes(s)) && amount.every((n, i) => n <= (v.capacity[i] ?? 0)),
    ),
  );
  const routes = vehicles.flatMap((vehicle) => {
    const own = shipments.filter((_, index) => chosen[index] === vehicle);
    if (own.length === 0) return [];
    const steps = own.flatMap(({ pickup, delivery }) => [
      { type: 'pickup', id: pickup.id, location_index: pickup.location_index, arrival: 0 },
      { type: 'delivery', id: delivery.id, location_index: delivery.location_index, arrival: 0 },
    ]);
    return [{ vehicle: vehicle.id, cost: 0, steps: [{ type: 'start' }, ...steps, { type: 'end' }] }];
  });
  const unassigned = shipments
    .filter((_, index) => !chosen[index])
    .flatMap(({ pickup }) => [
      { id: pickup.id, type: 'pickup' },
      { id: pickup.id, type: 'delivery' },
    ]);
  return {
    code: 0,
    summary: { cost: 0, routes: routes.length, unassigned: unassigned.length },
    unassigned,
    routes,
  };
}

/** vroom-express on this machine, with a VROOM that takes what is documented and solves it plainly. */
export async function startSampleVroom(): Promise<SampleVroom> {
  const send = (response: ServerResponse, status: number, body: string): void => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body);
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const problem = JSON.parse(Buffer.concat(chunks).toString()) as SampleProblem;
      sample.asked.push(problem);
      const { disturbance } = sample;
      if (disturbance === 'silent') return;
      if (disturbance) return send(response, disturbance.status, disturbance.body);
      const error = request.method === 'POST' ? faultOf(problem) : 'method';
      const answer = error ? { code: 2, error } : simpleSolution(problem);
      send(response, error ? 400 : 200, JSON.stringify(answer));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const sample: SampleVroom = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return sample;
}
