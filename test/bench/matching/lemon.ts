import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FlowProblem, NetworkSimplex, solveTransport, type TransportProblem } from '#libs/solvers';
import { arcCount, type Instance } from './instances.js';
import { EMPTY, type Row } from './row.js';

/** Runs a problem; undefined where LEMON or a compiler is not installed. */
export function compileLemon(): string | undefined {
  const program = join(process.env['PORUCH_TEST_FOLDER'] ?? mkdtempSync(join(tmpdir(), 'lemon-')), 'lemon');
  const source = join(import.meta.dirname, 'lemon.cpp');
  try {
    execFileSync('g++', ['-O2', '-o', program, source], { stdio: 'ignore' });
    return program;
  } catch {
    return undefined;
  }
}

/** Native network simplex on the network that ours solves, in one piece, without what lies around it. */
export function lemon(program: string, { name }: Instance, problem: TransportProblem, runs: number): Row {
  const networks: FlowProblem[] = [];
  const simplex = new NetworkSimplex();
  const { cost } = solveTransport(problem, {
    solve(network, start) {
      networks.push(network);
      return simplex.solve(network, start);
    },
  });
  const [network] = networks as [FlowProblem];
  if (networks.length > 1) throw new Error('LEMON is measured on problems of one component');
  const answer = execFileSync(program, { input: written(network, runs), encoding: 'utf8' });
  const [objective, cpuSeconds] = answer.split(' ').map(Number) as [number, number];
  if (objective !== cost) throw new Error(`LEMON found ${objective}, ours ${cost}`);
  return {
    ...EMPTY,
    instance: name,
    arcs: arcCount(problem),
    engine: 'LEMON network simplex (native)',
    cpuSeconds,
    objective,
  };
}

function written({ nodes, supply, from, to, capacity, cost }: FlowProblem, runs: number): string {
  const lines = [`${nodes} ${from.length} ${runs}`, supply.join(' ')];
  for (let arc = 0; arc < from.length; arc++)
    lines.push(`${from[arc]} ${to[arc]} ${capacity[arc]} ${cost[arc]}`);
  return lines.join('\n');
}
