import { Agent, request } from 'node:http';

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
}

export interface Load {
  /** Milliseconds from each request to the last byte of its answer. */
  readonly latencies: readonly number[];
  readonly seconds: number;
  /** In the order in which they came. */
  readonly answers: readonly unknown[];
}

/** Talks to one server over connections that stay open. Every answer that is not 2xx ends the benchmark. */
export class HttpClient {
  private readonly agent = new Agent({ keepAlive: true });

  constructor(
    readonly url: string,
    private readonly token?: string,
  ) {}

  call<T>({ method, path, body }: Call): Promise<T> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const headers = {
        ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
        ...(text === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      };
      const sent = request(`${this.url}${path}`, { method, headers, agent: this.agent }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const answer = Buffer.concat(parts).toString();
          const ok = (response.statusCode ?? 0) >= 200 && (response.statusCode ?? 0) < 300;
          if (ok) resolve(JSON.parse(answer) as T);
          else reject(new Error(`${method} ${path} answered ${response.statusCode}: ${answer}`));
        });
      });
      sent.setTimeout(30_000, () => sent.destroy(new Error(`${method} ${path} did not answer`)));
      sent.on('error', reject);
      sent.end(text);
    });
  }

  /** Closed loop: so many callers, each sends its next request when the last is answered, until time or calls are out. */
  async load(callers: number, seconds: number, next: (number: number) => Call | undefined): Promise<Load> {
    const latencies: number[] = [];
    const answers: unknown[] = [];
    const began = performance.now();
    const until = began + seconds * 1000;
    let number = 0;
    const caller = async (): Promise<void> => {
      while (performance.now() < until) {
        const call = next(number++);
        if (!call) return;
        const sent = performance.now();
        answers.push(await this.call(call));
        latencies.push(performance.now() - sent);
      }
    };
    await Promise.all(Array.from({ length: callers }, caller));
    return { latencies, answers, seconds: (performance.now() - began) / 1000 };
  }

  close(): void {
    this.agent.destroy();
  }
}
