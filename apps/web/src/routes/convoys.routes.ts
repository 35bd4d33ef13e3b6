import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const CONVOY_STATES = [
  'draft',
  'scheduled',
  'confirmed',
  'underway',
  'completed',
  'postponed',
  'aborted',
] as const;
export type ConvoyState = (typeof CONVOY_STATES)[number];

const VIEWS = ['timeline', 'map', 'table'] as const;
export type PlanViewName = (typeof VIEWS)[number];
const WAYS = ['out', 'back'] as const;
type Way = (typeof WAYS)[number];

interface ConvoysSearch {
  readonly state?: ConvoyState | undefined;
}

/** One filter and one selection for map, timeline and table, so that what one sees can be sent as a link. */
export interface PlanSearch {
  /** Which of the three views a phone shows. */
  readonly view?: PlanViewName | undefined;
  /** Only this vehicle. */
  readonly vehicle?: string | undefined;
  /** Only the way there or back. */
  readonly way?: Way | undefined;
  /** The chosen vehicle, and the position of its chosen segment: `<vehicle>` or `<vehicle>.<position>`. */
  readonly at?: string | undefined;
}

const oneOf = <V extends string>(values: readonly V[], value: unknown): V | undefined =>
  values.find((one) => one === value);
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const convoysRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/convoys',
    validateSearch: (search): ConvoysSearch => ({ state: oneOf(CONVOY_STATES, search['state']) }),
    component: lazyRouteComponent(() => import('../pages/convoys/convoy-list.page'), 'ConvoyListPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/convoys/new',
    component: lazyRouteComponent(() => import('../pages/convoys/new-convoy.page'), 'NewConvoyPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/convoys/$id',
    validateSearch: (search): PlanSearch => ({
      view: oneOf(VIEWS, search['view']),
      vehicle: text(search['vehicle']),
      way: oneOf(WAYS, search['way']),
      at: text(search['at']),
    }),
    component: lazyRouteComponent(() => import('../pages/convoys/convoy.page'), 'ConvoyPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/drive',
    component: lazyRouteComponent(() => import('../pages/drive/drive.page'), 'DrivePage'),
  }),
] as const;
