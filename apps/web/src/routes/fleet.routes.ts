import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

const LISTS = ['vehicles', 'drivers'] as const;
export type FleetList = (typeof LISTS)[number];

interface FleetSearch {
  /** Which of the two lists is shown; the vehicles unless said. */
  readonly list?: FleetList | undefined;
}

export const fleetRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/fleet',
    validateSearch: (search): FleetSearch => ({ list: LISTS.find((one) => one === search['list']) }),
    component: lazyRouteComponent(() => import('../pages/fleet/fleet.page'), 'FleetPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/fleet/vehicles/new',
    component: lazyRouteComponent(() => import('../pages/fleet/new-vehicle.page'), 'NewVehiclePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/fleet/vehicles/$id',
    component: lazyRouteComponent(() => import('../pages/fleet/vehicle.page'), 'VehiclePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/fleet/drivers/new',
    component: lazyRouteComponent(() => import('../pages/fleet/new-driver.page'), 'NewDriverPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/fleet/drivers/$id',
    component: lazyRouteComponent(() => import('../pages/fleet/driver.page'), 'DriverPage'),
  }),
] as const;
