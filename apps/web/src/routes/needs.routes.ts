import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

type Asked = Record<string, unknown>;

const oneOf = <V extends string>(value: unknown, values: readonly V[]): V | undefined =>
  values.find((one) => one === value);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export const NEED_VIEWS = ['open', 'draft', 'closed'] as const;
export const REACHES = ['partners', 'network'] as const;
export const NEED_STEPS = [
  'what',
  'which',
  'amount',
  'set',
  'where',
  'when',
  'who',
  'check',
  'done',
] as const;
export type NeedStep = (typeof NEED_STEPS)[number];

/** Where somebody stands while saying what would help. */
interface NewNeedSearch {
  readonly step?: NeedStep | undefined;
  /** The line that the step is about. */
  readonly line?: string | undefined;
  /** Begin with what this need said. */
  readonly like?: string | undefined;
  /** Begin with this item of the catalogue. */
  readonly item?: string | undefined;
  /** The need that was kept. */
  readonly id?: string | undefined;
  /** One answer is changed; from it the way leads back to all of them. */
  readonly back?: boolean | undefined;
}

interface ImportSearch {
  /** The draft behind whose lines the rows go; a new one otherwise. */
  readonly need?: string | undefined;
  readonly owner?: string | undefined;
}

/** A filtered list is a link. */
export interface NeedFilter {
  /** Of one's own needs: those that stand, drafts, or what is closed. */
  readonly view?: (typeof NEED_VIEWS)[number] | undefined;
  /** Of the needs of others: one's partners' or everybody's. */
  readonly reach?: (typeof REACHES)[number] | undefined;
  readonly sector?: string | undefined;
  readonly oblast?: string | undefined;
  readonly all?: boolean | undefined;
  readonly q?: string | undefined;
  readonly owner?: string | undefined;
}

export const WHOSE = ['partners', 'own'] as const;
export const UNMET_HORIZONS = ['humanitarian', 'reconstruction', 'long_term'] as const;

/** What is counted of what is still open; everything that one may see unless said. */
export interface UnmetFilter {
  readonly whose?: (typeof WHOSE)[number] | undefined;
  readonly partnership?: string | undefined;
  readonly sector?: string | undefined;
  readonly item?: string | undefined;
  readonly oblast?: string | undefined;
  readonly horizon?: (typeof UNMET_HORIZONS)[number] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const needsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/needs',
    validateSearch: (asked: Asked): NeedFilter => ({
      view: oneOf(asked['view'], NEED_VIEWS),
      reach: oneOf(asked['reach'], REACHES),
      sector: text(asked['sector']),
      oblast: text(asked['oblast']),
      all: asked['all'] === true ? true : undefined,
      q: text(asked['q']),
      owner: text(asked['owner']),
    }),
    component: lazyRouteComponent(() => import('../pages/needs/need-list.page'), 'NeedListPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/needs/new',
    validateSearch: (asked: Asked): NewNeedSearch => ({
      step: oneOf(asked['step'], NEED_STEPS),
      line: text(asked['line']),
      like: text(asked['like']),
      item: text(asked['item']),
      id: text(asked['id']),
      back: asked['back'] === true ? true : undefined,
    }),
    component: lazyRouteComponent(() => import('../pages/needs/new-need.page'), 'NewNeedPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/needs/import',
    validateSearch: (asked: Asked): ImportSearch => ({
      need: text(asked['need']),
      owner: text(asked['owner']),
    }),
    component: lazyRouteComponent(() => import('../pages/needs/import-needs.page'), 'ImportNeedsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/needs/unmet',
    validateSearch: (asked: Asked): UnmetFilter => ({
      whose: oneOf(asked['whose'], WHOSE),
      partnership: text(asked['partnership']),
      sector: text(asked['sector']),
      item: text(asked['item']),
      oblast: text(asked['oblast']),
      horizon: oneOf(asked['horizon'], UNMET_HORIZONS),
      from: text(asked['from']),
      to: text(asked['to']),
    }),
    component: lazyRouteComponent(() => import('../pages/needs/unmet/unmet-needs.page'), 'UnmetNeedsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/needs/$id',
    validateSearch: (asked: Asked): { edit?: boolean } => ({
      edit: asked['edit'] === true ? true : undefined,
    }),
    component: lazyRouteComponent(() => import('../pages/needs/need.page'), 'NeedPage'),
  }),
] as const;
