import { setTimeout as sleep } from 'node:timers/promises';
import { type ObjectStore, placeOf } from './object-store.js';
import { type S3Credentials, sha256, signed } from './signature-v4.js';

export interface S3Place extends S3Credentials {
  /** The bucket, and the folder in it where there is one; ends with a slash. */
  readonly url: URL;
}

const LONGEST_MS = 30_000;
/** A storage that is busy or restarts for a moment is asked again, twice. */
const PAUSES_MS = [200, 1_000];

/** A bucket of an S3-compatible storage, addressed by its path. */
export class S3Store implements ObjectStore {
  constructor(private readonly place: S3Place) {}

  async put(key: string, content: Buffer): Promise<void> {
    const answer = await this.ask('PUT', key, content);
    if (!answer.ok) throw await refusal('PUT', answer);
  }

  async get(key: string): Promise<Buffer | undefined> {
    const answer = await this.ask('GET', key);
    if (answer.ok) return Buffer.from(await answer.arrayBuffer());
    const error = await refusal('GET', answer);
    // A bucket that is not there is no file that is missing.
    if (answer.status === 404 && error.message.includes('NoSuchKey')) return undefined;
    throw error;
  }

  async exists(key: string): Promise<boolean> {
    const answer = await this.ask('HEAD', key);
    if (answer.ok) return true;
    if (answer.status === 404) return false;
    throw await refusal('HEAD', answer);
  }

  async delete(key: string): Promise<void> {
    const answer = await this.ask('DELETE', key);
    if (!answer.ok && answer.status !== 404) throw await refusal('DELETE', answer);
  }

  private async ask(method: string, key: string, content?: Buffer): Promise<Response> {
    const url = new URL(placeOf(key), this.place.url);
    for (const pause of PAUSES_MS) {
      const answer = await this.once(method, url, content).catch(() => undefined);
      if (answer && answer.status !== 429 && answer.status < 500) return answer;
      await answer?.body?.cancel();
      await sleep(pause);
    }
    return this.once(method, url, content);
  }

  private once(method: string, url: URL, content?: Buffer): Promise<Response> {
    const bodySha256 = sha256(content ?? '');
    const headers = signed(
      { method, url, headers: { 'x-amz-content-sha256': bodySha256 }, bodySha256 },
      this.place,
      new Date(),
    );
    return fetch(url, {
      method,
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(LONGEST_MS),
      ...(content ? { body: new Uint8Array(content) } : {}),
    });
  }
}

/** What the storage says, without anything of the request: that holds the credentials. */
async function refusal(method: string, answer: Response): Promise<Error> {
  const code = /<Code>(\w+)<\/Code>/.exec(await answer.text())?.[1] ?? '';
  return new Error(`The file storage answered ${method} with ${answer.status} ${code}`.trim());
}
