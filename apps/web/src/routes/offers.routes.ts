import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Schemas } from '../api/client';
import { signedInRoute } from './root';

type Stage = Schemas['MatchStage'];

interface OffersSearch {
  readonly stage?: Stage | undefined;
  /** Only what is about this need or this pledge. */
  readonly need?: string | undefined;
  readonly pledge?: string | undefined;
}

const STAGES: readonly Stage[] = ['open', 'agreed', 'ended'];
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export const offersRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/offers',
    validateSearch: ({ stage, need, pledge }: Record<string, unknown>): OffersSearch => ({
      stage: STAGES.find((one) => one === stage),
      need: text(need),
      pledge: text(pledge),
    }),
    component: lazyRouteComponent(() => import('../pages/offers/offer-list.page'), 'OfferListPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/offers/$id',
    component: lazyRouteComponent(() => import('../pages/offers/offer.page'), 'OfferPage'),
  }),
] as const;
