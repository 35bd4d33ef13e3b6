import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SampleS3 {
  /** As `FILE_S3_URL` has it. */
  readonly address: string;
  readonly objects: Map<string, Buffer>;
  /** Of requests, whether they were signed well. */
  readonly seen: { method: string; path: string; status: number }[];
  /** How many of the next requests find the storage busy. */
  busy: number;
  close(): Promise<void>;
}

const [KEY_ID, SECRET, REGION, BUCKET] = ['EXAMPLEKEY', 'a+b/c=secret', 'eu-central-1', 'poruch-files'];

/**
 * A storage like S3 on this machine, in memory. It computes the signature from what arrived on the wire, step by step as
 * the protocol is written down, and with no line of the code that it checks.
 */
export async function startSampleS3(): Promise<SampleS3> {
  const objects = new Map<string, Buffer>();
  const seen: SampleS3['seen'] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const status = answer(request, Buffer.concat(chunks), response);
      seen.push({ method: request.method ?? '', path: request.url ?? '', status });
    });
  });
  const refuse = (response: ServerResponse, status: number, code: string): number => {
    response.writeHead(status, { 'content-type': 'application/xml' });
    response.end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
    return status;
  };
  const answer = (request: IncomingMessage, body: Buffer, response: ServerResponse): number => {
    if (sample.busy > 0) {
      sample.busy--;
      return refuse(response, 503, 'SlowDown');
    }
    if (!isSigned(request, body)) return refuse(response, 403, 'SignatureDoesNotMatch');
    const path = request.url ?? '';
    if (!path.startsWith(`/${BUCKET}/`)) return refuse(response, 404, 'NoSuchBucket');
    const held = objects.get(path);
    if (request.method === 'PUT') objects.set(path, body);
    else if (request.method === 'DELETE') objects.delete(path);
    else if (!held) return refuse(response, 404, 'NoSuchKey');
    const status = request.method === 'DELETE' ? 204 : 200;
    response.writeHead(status).end(request.method === 'GET' ? held : undefined);
    return status;
  };
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const sample: SampleS3 = {
    address: `http://${KEY_ID}:${encodeURIComponent(SECRET)}@127.0.0.1:${port}/${BUCKET}/papers?region=${REGION}`,
    objects,
    seen,
    busy: 0,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
  return sample;
}

function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const said =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    );
  if (!said) return false;
  const [, keyId, day = '', region, names = '', signature = ''] = said;
  const time = String(request.headers['x-amz-date']);
  const payload = createHash('sha256').update(body).digest('hex');
  const isFresh =
    Math.abs(Date.now() - Date.parse(time.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'))) <
    15 * 60_000;
  if (keyId !== KEY_ID || region !== REGION || !time.startsWith(day) || !isFresh) return false;
  if (request.headers['x-amz-content-sha256'] !== payload) return false;
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => names.split(';').includes(name)))
    return false;
  const [path = '', query = ''] = (request.url ?? '').split('?');
  let canonical = `${request.method}\n${path}\n${query}\n`;
  for (const name of names.split(';')) canonical += `${name}:${String(request.headers[name])}\n`;
  canonical += `\n${names}\n${payload}`;
  const hashed = createHash('sha256').update(canonical).digest('hex');
  let key = createHmac('sha256', `AWS4${SECRET}`).update(day).digest();
  for (const part of [REGION, 's3', 'aws4_request']) key = createHmac('sha256', key).update(part).digest();
  const expected = createHmac('sha256', key)
    .update(`AWS4-HMAC-SHA256\n${time}\n${day}/${REGION}/s3/aws4_request\n${hashed}`)
    .digest();
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'));
}
