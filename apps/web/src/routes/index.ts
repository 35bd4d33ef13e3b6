import { accountRoutes } from './account.routes';
import { arrivalsRoutes } from './arrivals.routes';
import { consignmentsRoutes } from './consignments.routes';
import { convoysRoutes } from './convoys.routes';
import { fleetRoutes } from './fleet.routes';
import { matchingRoutes } from './matching.routes';
import { needsRoutes } from './needs.routes';
import { offersRoutes } from './offers.routes';
import { outboxRoutes } from './outbox.routes';
import { partnershipsRoutes } from './partnerships.routes';
import { pledgesRoutes } from './pledges.routes';
import { publicRoutes } from './public.routes';
import { unitsRoutes } from './units.routes';
import { warehousesRoutes } from './warehouses.routes';
import { nowhereRoute, rootRoute, signedInRoute } from './root';

export const routeTree = rootRoute.addChildren([
  ...publicRoutes,
  signedInRoute.addChildren([
    ...accountRoutes,
    ...outboxRoutes,
    ...partnershipsRoutes,
    ...needsRoutes,
    ...offersRoutes,
    ...matchingRoutes,
    ...arrivalsRoutes,
    ...pledgesRoutes,
    ...warehousesRoutes,
    ...unitsRoutes,
    ...consignmentsRoutes,
    ...convoysRoutes,
    ...fleetRoutes,
    nowhereRoute,
  ]),
]);
