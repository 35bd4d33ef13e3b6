import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  likeARoad,
  type SampleRouter,
  startSampleRouter,
} from '../../../../../test/support/sample-router.js';
import { configuredRouter } from './configured-router.js';
import { type RoadRouter, RouterUnavailable, type Waypoint } from './road-router.js';

const KOELN: Waypoint = { id: 'koeln', lat: 50.9422, lon: 6.9578 };
const DRESDEN: Waypoint = { id: 'dresden', lat: 51.0504, lon: 13.7373 };
const GATE: Waypoint = { id: 'gate', lat: 49.954428, lon: 23.116649 };
const soon = (): AbortSignal => AbortSignal.timeout(5_000);

describe.each(['osrm', 'valhalla'] as const)('the table of %s', (kind) => {
  let sample: SampleRouter;
  let router: RoadRouter;
  const routerAt = (address: string): RoadRouter =>
    configuredRouter({ PORUCH_ROUTER_URL: address, PORUCH_ROUTER_KIND: kind })!;

  beforeEach(async () => {
    sample = await startSampleRouter(kind);
    router = routerAt(sample.address);
  });
  afterEach(() => sample.close());

  it('gives kilometres and minutes from each start to each end', async () => {
    const table = await router.table([KOELN, DRESDEN], [GATE], soon());
    expect(table).toHaveLength(2);
    for (const [row, start] of [KOELN, DRESDEN].entries()) {
      const real = likeARoad(start, GATE)!;
      expect(table[row]?.[0]?.km).toBeCloseTo(real.km, 1);
      expect(table[row]?.[0]?.minutes).toBeCloseTo(real.minutes, 1);
    }
    expect(sample.asked).toEqual([{ from: 2, to: 1, authorization: undefined }]);
  });

  it('says nothing of a pair without a way', async () => {
    sample.way = (from, to) => (from.lon > 10 ? undefined : likeARoad(from, to));
    const table = await router.table([KOELN, DRESDEN], [GATE], soon());
    expect(table[0]?.[0]).not.toBeNull();
    expect(table[1]).toEqual([null]);
  });

  it.each([
    ['an error in the words of the router', { status: 400, body: '{"code":"TooBig","message":"Too many"}' }],
    ['a proxy that answers for it', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['an answer that is no JSON', { status: 200, body: 'hello' }],
    ['an answer without a table', { status: 200, body: '{"code":"Ok"}' }],
    ['nothing at all', { status: 200, body: 'null' }],
    ['a table of another size', 'short'],
  ] as const)('is refused: %s', async (_, disturbance) => {
    sample.disturbance = disturbance;
    await expect(router.table([KOELN], [GATE], soon())).rejects.toThrow(RouterUnavailable);
  });

  it('is waited for no longer than is said', async () => {
    sample.disturbance = 'silent';
    await expect(router.table([KOELN], [GATE], AbortSignal.timeout(50))).rejects.toThrow(RouterUnavailable);
  });

  it('is refused where nobody listens', async () => {
    await sample.close();
    await expect(router.table([KOELN], [GATE], soon())).rejects.toThrow(RouterUnavailable);
  });

  it('is asked under a path and with a name and a secret, which no message tells', async () => {
    const address = `${sample.address.replace('//', '//poruch:se%40cret@')}/roads`;
    await routerAt(address).table([KOELN], [GATE], soon());
    const authorization = `Basic ${Buffer.from('poruch:se@cret').toString('base64')}`;
    expect(sample.asked).toEqual([{ from: 1, to: 1, authorization }]);
    sample.disturbance = { status: 500, body: 'broken' };
    const refusal = routerAt(address).table([KOELN], [GATE], soon());
    await expect(refusal).rejects.toThrow(/^status 500: broken$/);
  });
});

describe('the configuration of a router', () => {
  it('names none unless it is said', () => {
    expect(configuredRouter({})).toBeNull();
    expect(configuredRouter({ PORUCH_ROUTER_URL: '', PORUCH_ROUTER_KIND: '' })).toBeNull();
    expect(configuredRouter({ PORUCH_ROUTER_URL: 'http://router:5000' })?.name).toBe('osrm');
  });

  it.each([
    [{ PORUCH_ROUTER_URL: 'router:5000' }, /PORUCH_ROUTER_URL/],
    [{ PORUCH_ROUTER_URL: 'no address' }, /PORUCH_ROUTER_URL/],
    [{ PORUCH_ROUTER_URL: 'http://router', PORUCH_ROUTER_KIND: 'graphhopper' }, /PORUCH_ROUTER_KIND/],
    [{ PORUCH_ROUTER_URL: 'http://router', PORUCH_ROUTER_KIND: 'toString' }, /PORUCH_ROUTER_KIND/],
  ])('%j is refused', (env, message) => {
    expect(() => configuredRouter(env)).toThrow(message);
  });
});
