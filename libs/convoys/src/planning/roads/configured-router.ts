import { OsrmRouter } from './osrm.js';
import type { RoadRouter } from './road-router.js';
import { ValhallaRouter } from './valhalla.js';

export const ROAD_ROUTER = Symbol('road router');

const KINDS = { osrm: OsrmRouter, valhalla: ValhallaRouter };
const isKind = (kind: string): kind is keyof typeof KINDS => Object.hasOwn(KINDS, kind);

/**
 * What `PORUCH_ROUTER_URL` and `PORUCH_ROUTER_KIND` (osrm unless said) name; null where they name nothing, and then
 * every distance is estimated.
 * @throws Error naming the variable that is wrong, and never the credentials.
 */
export function configuredRouter(env: NodeJS.ProcessEnv): RoadRouter | null {
  const address = env['PORUCH_ROUTER_URL'];
  if (!address) return null;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new Error('PORUCH_ROUTER_URL must begin with http:// or https://.');
  const kind = env['PORUCH_ROUTER_KIND'] || 'osrm';
  if (!isKind(kind)) throw new Error('PORUCH_ROUTER_KIND is osrm or valhalla.');
  const base = new URL(address);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return new KINDS[kind](base);
}
