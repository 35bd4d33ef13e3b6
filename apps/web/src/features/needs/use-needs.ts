import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { useOutbox, useWritesOf } from '../../offline/use-outbox';
import { isPending, type KeptWrite } from '../../offline/writes';
import type { NeedView } from './need-draft';
import { withWrite } from './with-write';

export type LineCoverage = Schemas['CoverageLineView'];

const MOST = 200;

/** The Ukrainian organisations for which this person may say what would help. */
export function useOwners(): readonly Schemas['MembershipView'][] {
  const { memberships, can } = useAccount();
  return useMemo(() => {
    const may = new Set(
      can.filter(({ actions }) => actions.includes('need:write')).map(({ organisationId }) => organisationId),
    );
    const own = memberships.filter(
      ({ country, organisationId }) => country === 'UA' && may.has(organisationId),
    );
    return [...new Map(own.map((membership) => [membership.organisationId, membership])).values()];
  }, [memberships, can]);
}

interface OwnNeeds {
  /** In the order of the owner, then newest first; undefined until something is known. */
  readonly needs: readonly NeedView[] | undefined;
  readonly error: Error | null;
}

/** What one's own organisation has said, with what waits on this device. */
export function useOwnNeeds(ownerId: string): OwnNeeds {
  const { data, dataUpdatedAt, error } = useQuery({
    ...get('/needs', { query: { ownerId, limit: MOST } }),
    meta: { keep: true },
  });
  const writes = useOutbox();
  const needs = useMemo(
    () => (data || writes.length > 0 ? merged(data?.items ?? [], writes, ownerId, dataUpdatedAt) : undefined),
    [data, writes, ownerId, dataUpdatedAt],
  );
  return { needs: data || error ? needs : undefined, error: needs && needs.length > 0 ? null : error };
}

function merged(
  read: readonly NeedView[],
  writes: readonly KeptWrite[],
  ownerId: string,
  readAt: number,
): NeedView[] {
  const pending = writes.filter((write) => isPending(write, readAt) || isParkedCreation(write));
  const needs = new Map(read.map((need) => [need.id, need]));
  for (const write of pending.filter(({ subject }) => subject.kind === 'need')) {
    const after = withWrite(needs.get(write.subject.id), write);
    if (after?.ownerId === ownerId) needs.set(after.id, after);
  }
  const order = pending
    .filter(({ words, subject }) => words.key === 'need.order' && subject.id === ownerId)
    .at(-1);
  const ids = (order?.body as Schemas['OrderNeedsDto'] | undefined)?.needIds;
  const placed = [...needs.values()].map((need) =>
    ids ? { ...need, ownPosition: place(ids, need.id) } : need,
  );
  return placed.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? 1 : -1));
}

const rank = ({ ownPosition }: NeedView): number => ownPosition ?? Infinity;
const place = (ids: readonly string[], id: string): number | null => ids.indexOf(id) + 1 || null;

/** Refused, but still the only place where it is written: shown as a draft with what the server said. */
const isParkedCreation = ({ state, words }: KeptWrite): boolean =>
  state === 'parked' && words.key === 'need.create';

interface OneNeed {
  readonly need: NeedView | undefined;
  readonly error: Error | null;
}

/** One need with what waits on this device; also one that only this device knows. */
export function useNeed(id: string | undefined): OneNeed {
  const writes = useWritesOf(id ?? '');
  const isOnlyHere = writes.some(({ words, state }) => words.key === 'need.create' && state !== 'sent');
  const { data, dataUpdatedAt, error } = useQuery({
    ...get('/needs/{id}', { path: { id: id ?? '' } }),
    enabled: id !== undefined && !isOnlyHere,
    meta: { keep: true },
  });
  const need = useMemo(
    () =>
      writes
        .filter((write) => isPending(write, dataUpdatedAt) || isParkedCreation(write))
        .reduce<NeedView | undefined>(withWrite, data),
    [writes, data, dataUpdatedAt],
  );
  return { need, error: need ? null : error };
}

/** How far each line of one's own needs is covered, by the id of the line. */
export function useOwnCoverage(ownerId: string): ReadonlyMap<string, LineCoverage> {
  const { data } = useQuery({
    ...get('/coverage', { query: { ownerId, limit: MOST } }),
    meta: { keep: true },
  });
  return useMemo(() => byLine(data?.items), [data]);
}

/** The same for one need. */
export function useCoverage(needId: string, enabled: boolean): ReadonlyMap<string, LineCoverage> {
  const { data } = useQuery({
    ...get('/needs/{id}/coverage', { path: { id: needId } }),
    enabled,
    meta: { keep: true },
  });
  return useMemo(() => byLine(data && [data]), [data]);
}

export const byLine = (
  needs: readonly { readonly lines: readonly LineCoverage[] }[] = [],
): ReadonlyMap<string, LineCoverage> =>
  new Map(needs.flatMap(({ lines }) => lines).map((line) => [line.needLineId, line]));
