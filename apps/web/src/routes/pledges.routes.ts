import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

type Asked = Readonly<Record<string, unknown>>;

const PLEDGE_STATES = ['draft', 'offered', 'pledged', 'fulfilled', 'withdrawn', 'expired'] as const;
const CHECKS = ['offer', 'release', 'pledge', 'withdraw'] as const;

/** What a list of pledges is narrowed to; kept in the address, so that a view is a link. */
export interface PledgeFilter {
  readonly state?: (typeof PLEDGE_STATES)[number];
  /** Those alone that wait for a second person. */
  readonly release?: 'pending';
  /** Everybody's that one may see, instead of one's own. */
  readonly whose?: 'all';
  readonly file?: string;
  readonly item?: string;
}

/** What is open on the page of a pledge, besides the pledge itself. */
export interface PledgeSearch {
  /** The line being written: its id, or `new`. */
  readonly line?: string;
  /** The line of a need that the new line is begun for. */
  readonly for?: string;
  /** What is being checked before it binds. */
  readonly check?: (typeof CHECKS)[number];
  readonly edit?: true;
}

/** What a new pledge begins with. */
interface NewPledgeSearch {
  /** What this pledge said. */
  readonly from?: string;
  /** What this need wants, and of it this line. */
  readonly need?: string;
  readonly for?: string;
}

const text = <K extends string>(asked: Asked, key: K): { [_ in K]?: string } =>
  typeof asked[key] === 'string' && asked[key] !== '' ? ({ [key]: asked[key] } as { [_ in K]: string }) : {};

const oneOf = <V extends string>(values: readonly V[], value: unknown): V | undefined =>
  values.find((one) => one === value);

/** A file number of digits alone arrives as a number. */
const fileOf = ({ file }: Asked): { file?: string } =>
  typeof file === 'string' || typeof file === 'number' ? { file: String(file) } : {};

const filterOf = (asked: Asked): PledgeFilter => {
  const state = oneOf(PLEDGE_STATES, asked.state);
  return {
    ...(state ? { state } : {}),
    ...(asked.release === 'pending' ? { release: 'pending' } : {}),
    ...(asked.whose === 'all' ? { whose: 'all' } : {}),
    ...fileOf(asked),
    ...text(asked, 'item'),
  };
};

const viewOf = (asked: Asked): PledgeSearch => {
  const check = oneOf(CHECKS, asked.check);
  return {
    ...text(asked, 'line'),
    ...text(asked, 'for'),
    ...(check ? { check } : {}),
    ...(asked.edit === true ? { edit: true } : {}),
  };
};

export const pledgesRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/pledges',
    validateSearch: filterOf,
    component: lazyRouteComponent(() => import('../pages/pledges/pledge-list.page'), 'PledgeListPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/pledges/new',
    validateSearch: (asked: Asked): NewPledgeSearch => ({
      ...text(asked, 'from'),
      ...text(asked, 'need'),
      ...text(asked, 'for'),
    }),
    component: lazyRouteComponent(() => import('../pages/pledges/new-pledge.page'), 'NewPledgePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/pledges/$id',
    validateSearch: viewOf,
    component: lazyRouteComponent(() => import('../pages/pledges/pledge.page'), 'PledgePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/pledges/$id/import',
    component: lazyRouteComponent(() => import('../pages/pledges/import-lines.page'), 'ImportLinesPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/report',
    validateSearch: (asked: Asked): { from?: string; to?: string; of?: string } => ({
      ...text(asked, 'from'),
      ...text(asked, 'to'),
      ...text(asked, 'of'),
    }),
    component: lazyRouteComponent(() => import('../pages/report/report.page'), 'ReportPage'),
  }),
] as const;
