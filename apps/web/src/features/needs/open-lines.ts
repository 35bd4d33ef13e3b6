import { useMemo } from 'react';
import type { Schemas } from '../../api/client';
import { useAccount } from '../../api/session';
import { useCatalogue } from '../catalogue/use-catalogue';
import type { LineView, NeedView } from './need-draft';
import { useOrganisations, usePublishedCoverage, usePublishedNeeds } from './use-all';
import { byLine, type LineCoverage } from './use-needs';
import { usePlaces } from './use-places';

/** A line of a published need, with what a giver wants to know at a glance. */
export interface OpenLine {
  readonly need: NeedView;
  readonly line: LineView;
  readonly owner: Schemas['OrganisationView'] | undefined;
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
  const organisations = useOrganisations();
  const { memberships } = useAccount();
  const { entries } = useCatalogue();
  const { oblastOf } = usePlaces();
  const lines = useMemo(() => {
    const covered = byLine(coverage.items);
    const owners = new Map(organisations.items.map((one) => [one.id, one]));
    const sectors = new Map(entries.map(({ code, sector }) => [code, sector]));
    const own = memberships.flatMap(({ organisationId }) => owners.get(organisationId)?.partnershipIds ?? []);
    return needs.items.flatMap((need) => {
      const owner = owners.get(need.ownerId);
      const isPartner = owner?.partnershipIds.some((id) => own.includes(id)) ?? false;
      return need.lines.map((line) => ({
        need,
        line,
        owner,
        isPartner,
        coverage: covered.get(line.id),
        open: covered.get(line.id)?.open ?? line.quantity,
        sector: line.itemCode === null ? undefined : sectors.get(line.itemCode),
        oblast: oblastOf(line.placeId),
      }));
    });
  }, [needs.items, coverage.items, organisations.items, memberships, entries, oblastOf]);
  return { lines, isReading: needs.isReading || organisations.isReading, error: needs.error };
}
