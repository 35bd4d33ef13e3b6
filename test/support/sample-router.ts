import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a way is answered; nothing where there is none. */
export type SampleWay = (from: Point, to: Point) => { km: number; minutes: number } | undefined;

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

export interface SampleRouter {
  /** As `PORUCH_ROUTER_URL` has it. */
  readonly address: string;
  /** Of each request, how many starts and ends it named, and with whose name. */
  readonly asked: { from: number; to: number; authorization: string | undefined }[];
  /** In place of the table: a status with its body, silence, or a table that lacks its last row. */
  disturbance?: { status: number; body: string } | 'silent' | 'short';
  way: SampleWay;
  close(): Promise<void>;
}

const EARTH_KM = 6371;
const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/** A third longer than the line through the air, at 90 km/h. */
export const likeARoad: SampleWay = (from, to) => {
  const [a, b] = [rad(from.lat), rad(to.lat)];
  const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(rad(to.lon - from.lon));
  const km = 1.33 * EARTH_KM * Math.acos(Math.min(1, cosine));
  return { km, minutes: (km / 90) * 60 };
};

/** A router on this machine that speaks the protocol of OSRM or Valhalla as they document it. */
export async function startSampleRouter(kind: 'osrm' | 'valhalla'): Promise<SampleRouter> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer(request, Buffer.concat(chunks).toString(), response));
  });
  const send = (response: ServerResponse, status: number, body: string): void => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body);
  };
  const answer = (request: IncomingMessage, body: string, response: ServerResponse): void => {
    const asked = kind === 'osrm' ? osrmRequest(request.url ?? '') : valhallaRequest(request, body);
    if (!asked) return send(response, 400, '{"code":"InvalidUrl","message":"not what is documented"}');
    const [from, to] = asked;
    sample.asked.push({ from: from.length, to: to.length, authorization: request.headers.authorization });
    const { disturbance, way } = sample;
    if (disturbance === 'silent') return;
    if (typeof disturbance === 'object') return send(response, disturbance.status, disturbance.body);
    const rows = from.map((start) => to.map((end) => way(start, end)));
    if (disturbance === 'short') rows.pop();
    send(response, 200, JSON.stringify(kind === 'osrm' ? osrmAnswer(rows) : valhallaAnswer(rows)));
  };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const sample: SampleRouter = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    way: likeARoad,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return sample;
}

type Ways = readonly (readonly ReturnType<SampleWay>[])[];

function osrmRequest(path: string): [Point[], Point[]] | undefined {
  const url = new URL(path, 'http://router');
  const [, coordinates] = /\/table\/v1\/driving\/([-0-9.,;]+)$/.exec(url.pathname) ?? [];
  if (!coordinates || url.searchParams.get('annotations') !== 'duration,distance') return undefined;
  const points = coordinates.split(';').map((pair): Point => {
    const [lon, lat] = pair.split(',').map(Number);
    return { lon: lon!, lat: lat! };
  });
  const those = (key: string): Point[] =>
    (url.searchParams.get(key) ?? '').split(';').map((index) => points[Number(index)]!);
  return [those('sources'), those('destinations')];
}

const osrmAnswer = (ways: Ways) => ({
  code: 'Ok',
  distances: ways.map((row) => row.map((way) => (way ? Math.round(way.km * 10_000) / 10 : null))),
  durations: ways.map((row) => row.map((way) => (way ? Math.round(way.minutes * 600) / 10 : null))),
  sources: [],
  destinations: [],
});

function valhallaRequest({ method, url }: IncomingMessage, body: string): [Point[], Point[]] | undefined {
  if (method !== 'POST' || !url?.endsWith('/sources_to_targets')) return undefined;
  const { sources, targets, costing } = JSON.parse(body) as {
    sources: Point[];
    targets: Point[];
    costing: string;
  };
  return costing === 'auto' ? [sources, targets] : undefined;
}

const valhallaAnswer = (ways: Ways) => ({
  algorithm: 'costmatrix',
  units: 'kilometers',
  sources_to_targets: ways.map((row, from) =>
    row.map((way, to) => ({
      ...{ from_index: from, to_index: to },
      distance: way ? Math.round(way.km * 1000) / 1000 : null,
      time: way ? Math.round(way.minutes * 60) : null,
    })),
  ),
});
