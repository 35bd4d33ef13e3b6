import { mkdtempSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Running } from '../../apps/standalone/src/keep-running.js';
import { launchProgram } from '../../apps/standalone/src/node-process.js';
import { freePort } from '../../apps/standalone/src/postgres.js';
import { environment } from './system.js';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'apps', 'api', 'src', 'main.js');

/** A server on the common data for one test alone, which cuts its power and brings it back at the same address. */
export class OwnServer {
  private running: Running | undefined;

  private constructor(private readonly port: number) {}

  static async start(): Promise<OwnServer> {
    const server = new OwnServer(await freePort());
    await server.comesBack();
    return server;
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  /** No goodbye: whatever is under way breaks off. */
  async dies(): Promise<void> {
    if (!this.running) return;
    process.kill(this.running.pid, 'SIGKILL');
    await this.running.exited;
    this.running = undefined;
  }

  async comesBack(): Promise<void> {
    const logs = mkdtempSync(join(process.env.PORUCH_TEST_FOLDER ?? tmpdir(), 'own-server-'));
    this.running = await launchProgram(
      {
        name: 'api',
        file: PROGRAM,
        env: { ...process.env, ...environment(), PORT: String(this.port) },
        logFile: join(logs, 'api.log'),
        dataFolder: logs,
      },
      new AbortController().signal,
    );
  }

  async stop(): Promise<void> {
    await this.running?.stop();
  }
}

/** A line to the server on which answers get lost on the way back. */
export class LosingLine {
  private lost = 0;

  private constructor(
    private readonly server: Server,
    private readonly loses: { times: number; asked: RegExp },
  ) {}

  /** Loses the answers to the first `times` requests whose "METHOD /path" matches; the server has done its work. */
  static async to(origin: string, times: number, asked: RegExp): Promise<LosingLine> {
    const loses = { times, asked };
    const server = createServer((incoming, outgoing) => {
      const { method = 'GET', url = '/', headers } = incoming;
      const onward = request(origin + url, { method, headers }, (answer) => {
        if (line.isLost(`${method} ${url}`)) {
          answer.resume().on('end', () => outgoing.destroy());
          return;
        }
        outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(outgoing);
      });
      onward.on('error', () => outgoing.destroy());
      outgoing.on('close', () => onward.destroy());
      incoming.pipe(onward);
    });
    const line = new LosingLine(server, loses);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return line;
  }

  get origin(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** How many answers did not arrive. */
  get losses(): number {
    return this.lost;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private isLost(asked: string): boolean {
    if (this.lost >= this.loses.times || !this.loses.asked.test(asked)) return false;
    this.lost += 1;
    return true;
  }
}

/** That nobody answers is what a browser may say about a server without power, and nothing else. */
export function expectOnlyUnreachable(complaints: string[]): void {
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !/ERR_|Failed to fetch/.test(line)));
}
