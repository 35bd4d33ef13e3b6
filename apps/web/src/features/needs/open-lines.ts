import { useMemo } from 'react';
import type { Schemas } from '../../api/client';
import { useCatalogue } from '../catalogue/use-catalogue';
import { usePartnerIds } from './use-partner-ids';
import { usePublishedCoverage, usePublishedNeeds } from './use-all';
import { byLine, type LineCoverage } from './use-needs';
import { usePlaces } from './use-places';

/** A line of a published need, with what a giver wants to know at a glance. */
export interface OpenLine {
  readonly need: Schemas['NeedView'];
  readonly line: Schemas['NeedLineView'];
  readonly isPartner: boolean;
  readonly coverage: LineCoverage | undefined;
  /** What neither stands nor is proposed yet, in base units. */
  readonly open: number;
  readonly sector: string | undefined;
  readonly oblast: string | null;
}

interface OpenLines {
  readonly lines: readonly OpenLine[];
  readonly isReading: boolean;
  readonly error: Error | null;
}

/** Every line of the published needs that this person may see. */
export function useOpenLines(): OpenLines {
  const needs = usePublishedNeeds();
  const coverage = usePublishedCoverage();
  const partnerIds = usePartnerIds();
  const { entries } = useCatalogue();
  const { oblastOf } = usePlaces();
  const lines = useMemo(() => {
    const covered = byLine(coverage.items);
    const sectors = new Map(entries.map(({ code, sector }) => [code, sector]));
    return needs.items.flatMap((need) => {
      const isPartner = partnerIds?.has(need.ownerId) ?? false;
      return need.lines.map((line) => ({
        need,
        line,
        isPartner,
        coverage: covered.get(line.id),
        open: covered.get(line.id)?.open ?? line.quantity,
        sector: line.itemCode === null ? undefined : sectors.get(line.itemCode),
        oblast: oblastOf(line.placeId),
      }));
    });
  }, [needs.items, coverage.items, partnerIds, entries, oblastOf]);
  return { lines, isReading: needs.isReading || !partnerIds, error: needs.error };
}
