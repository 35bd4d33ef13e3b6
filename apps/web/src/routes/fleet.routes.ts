import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const fleetRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/fleet',
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
