import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';
import type { paths } from './openapi.generated';

type Operation<P extends keyof paths> = paths[P] extends { get: infer O } ? O : never;
type Answer<O> = O extends { responses: { 200: { content: { 'application/json': infer T } } } } ? T : never;
type Query<O> = O extends { parameters: { query?: infer Q } } ? Q : never;

/** Every address that answers a GET with JSON. */
export type GetPath = {
  [P in keyof paths]: Answer<Operation<P>> extends never ? never : P;
}[keyof paths];

/** What the GET at this address answers. */
export type Got<P extends GetPath> = Answer<Operation<P>>;

type QueryOf<P extends GetPath> = Query<Operation<P>>;

type Asked<P extends GetPath> =
  Operation<P> extends { parameters: { path: infer Path } }
    ? { readonly path: Path; readonly query?: Query<Operation<P>> }
    : { readonly query?: Query<Operation<P>> };

type Ask<P extends GetPath> = object extends Asked<P> ? [params?: Asked<P>] : [params: Asked<P>];

/**
 * A GET with its own address and parameters as the key, so that news can name what they outdate (`live.ts`).
 * @throws Problem when the API refuses, Unreachable when it is not there.
 */
export function get<P extends GetPath>(path: P, ...[params]: Ask<P>) {
  const call = api.GET as (path: P, init: unknown) => Promise<{ data?: Got<P>; response: Response }>;
  return queryOptions({
    queryKey: [path, params ?? {}] as const,
    queryFn: ({ signal }) => answer(call(path, { params, signal })),
  });
}

interface Paged {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

type Listed<P extends ListPath> = Got<P> extends { items: (infer T)[] } ? T : never;

/** Every address that answers with a list page by page. */
type ListPath = { [P in GetPath]: Got<P> extends Paged ? P : never }[GetPath];

const PAGE = 200;

/**
 * The whole list at an address, read page by page: for pages that choose from everything there is.
 * @throws Problem when the API refuses, Unreachable when it is not there.
 */
export function getWhole<P extends ListPath>(
  path: P,
  query: Omit<NonNullable<QueryOf<P>>, 'cursor' | 'limit'>,
) {
  const call = api.GET as (path: P, init: unknown) => Promise<{ data?: Paged; response: Response }>;
  return queryOptions({
    queryKey: [path, { query, whole: true }] as const,
    queryFn: async ({ signal }) => {
      const items: Listed<P>[] = [];
      let cursor: string | undefined;
      do {
        const page = await answer(
          call(path, { params: { query: { ...query, limit: PAGE, cursor } }, signal }),
        );
        items.push(...(page.items as readonly Listed<P>[]));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      return { items };
    },
  });
}
