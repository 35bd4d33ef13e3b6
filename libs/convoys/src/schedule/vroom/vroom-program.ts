import { spawn } from 'node:child_process';

/** The parts of VROOM's problem that we use (its `docs/API.md`): seconds, metres, indices into the matrices. */
export interface VroomProblem {
  readonly vehicles: readonly VroomVehicle[];
  readonly shipments: readonly VroomShipment[];
  readonly matrices: Readonly<Record<string, VroomMatrices>>;
}

export interface VroomMatrices {
  readonly durations: readonly (readonly number[])[];
  readonly distances: readonly (readonly number[])[];
}

type TimeWindow = readonly [from: number, until: number];

export interface VroomVehicle {
  readonly id: number;
  readonly profile: string;
  readonly start_index: number;
  /** Absent: ends at its last stop. */
  readonly end_index?: number;
  readonly capacity: readonly number[];
  readonly skills: readonly number[];
  readonly time_window: TimeWindow;
  readonly costs: { readonly fixed: number; readonly per_hour: number; readonly per_km: number };
}

export interface VroomShipment {
  readonly amount: readonly number[];
  readonly skills: readonly number[];
  readonly priority: number;
  readonly pickup: VroomStop;
  readonly delivery: VroomStop;
}

interface VroomStop {
  readonly id: number;
  readonly location_index: number;
  readonly service: number;
  readonly time_windows: readonly TimeWindow[];
}

/** The parts of its answer that we read. */
export interface VroomSolution {
  readonly routes: readonly {
    readonly vehicle: number;
    readonly steps: readonly { readonly type: string; readonly id?: number }[];
  }[];
}

/** VROOM, wherever it runs. */
export interface VroomProgram {
  /** @throws VroomUnavailable */
  solve(problem: VroomProblem, signal: AbortSignal): Promise<VroomSolution>;
}

/** VROOM did not answer, or said that it cannot. */
export class VroomUnavailable extends Error {}

/**
 * What `PORUCH_VROOM_URL` (of vroom-express) or `PORUCH_VROOM_COMMAND` (the path of the program) names; null where
 * neither is set.
 * @throws Error naming what is wrong with them.
 */
export function configuredVroom(env: NodeJS.ProcessEnv): VroomProgram | null {
  const { PORUCH_VROOM_URL: address, PORUCH_VROOM_COMMAND: command } = env;
  if (address && command) throw new Error('Set PORUCH_VROOM_URL or PORUCH_VROOM_COMMAND, not both.');
  if (command) return new VroomCommand(command);
  if (!address) return null;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new Error('PORUCH_VROOM_URL must begin with http:// or https://.');
  return new VroomServer(new URL(address));
}

/** vroom-express: the problem is posted, the solution comes back. */
export class VroomServer implements VroomProgram {
  constructor(private readonly address: URL) {}

  async solve(problem: VroomProblem, signal: AbortSignal): Promise<VroomSolution> {
    const body = JSON.stringify(problem);
    const headers = { 'content-type': 'application/json' };
    try {
      const answer = await fetch(this.address, { method: 'POST', body, headers, signal });
      return solutionFrom(await answer.text());
    } catch (error) {
      throw unavailable(error);
    }
  }
}

/** The program itself, a process for each problem: the problem goes in, the solution comes out. */
export class VroomCommand implements VroomProgram {
  constructor(private readonly path: string) {}

  solve(problem: VroomProblem, signal: AbortSignal): Promise<VroomSolution> {
    return new Promise<string>((resolve, reject) => {
      const child = spawn(this.path, [], { signal, stdio: ['pipe', 'pipe', 'ignore'] });
      const chunks: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
      child.on('error', reject);
      child.on('close', () => resolve(Buffer.concat(chunks).toString()));
      child.stdin.on('error', reject);
      child.stdin.end(JSON.stringify(problem));
    }).then(solutionFrom, (error: unknown) => Promise.reject(unavailable(error)));
  }
}

function unavailable(error: unknown): VroomUnavailable {
  if (error instanceof VroomUnavailable) return error;
  const { cause, message } = error instanceof Error ? error : new Error(String(error));
  return new VroomUnavailable(cause instanceof Error ? cause.message : message, { cause: error });
}

/** Code 0 and routes that name vehicles and steps; anything else is no answer. */
function solutionFrom(text: string): VroomSolution {
  const answer = parsed(text);
  if (answer?.code !== 0) throw new VroomUnavailable(`VROOM says ${answer?.error ?? text.slice(0, 200)}`);
  const { routes } = answer;
  if (!Array.isArray(routes) || !routes.every(isRoute))
    throw new VroomUnavailable('VROOM’s answer has no routes');
  return { routes };
}

function parsed(text: string): { code?: unknown; error?: string; routes?: unknown } | null {
  try {
    return JSON.parse(text) as ReturnType<typeof parsed>;
  } catch {
    throw new VroomUnavailable(`VROOM’s answer is no JSON: ${text.slice(0, 200)}`);
  }
}

function isRoute(route: unknown): route is VroomSolution['routes'][number] {
  const { vehicle, steps } = (route ?? {}) as { vehicle?: unknown; steps?: unknown };
  return Number.isInteger(vehicle) && Array.isArray(steps) && steps.every((step) => typeof step === 'object');
}
