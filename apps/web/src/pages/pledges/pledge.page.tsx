import '../../styles/pledges.css';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { get } from '../../api/query';
import { PageLoading } from '../../frame/page-loading';
import { CheckAnswers } from './check-answers';
import { ChangeHead } from './change-head';
import { LineEditor, type Wanted } from './line/line-editor';
import { PledgeOverview } from './pledge-overview';

/** A pledge, or one thing to do with it: writing a line, changing what is said about it, checking before it binds. */
export function PledgePage() {
  const { id } = useParams({ from: '/signed-in/pledges/$id' });
  const { line, for: needLineId, check, edit } = useSearch({ from: '/signed-in/pledges/$id' });
  const { data: pledge } = useSuspenseQuery(get('/pledges/{id}', { path: { id } }));
  const { wanted, isPending } = useWanted(pledge.forNeedId, needLineId);
  if (line && isPending) return <PageLoading />;
  if (line) return <LineEditor key={line} pledge={pledge} lineId={line} wanted={wanted} />;
  if (check) return <CheckAnswers pledge={pledge} check={check} />;
  if (edit) return <ChangeHead pledge={pledge} />;
  return <PledgeOverview pledge={pledge} />;
}

/** The line of a need that a new line is begun for, with what is open of it. */
function useWanted(
  needId: string | null,
  needLineId: string | undefined,
): { wanted: Wanted | undefined; isPending: boolean } {
  const id = needId ?? '';
  const isAsked = needId !== null && needLineId !== undefined;
  const need = useQuery({ ...get('/needs/{id}', { path: { id } }), enabled: isAsked });
  const coverage = useQuery({ ...get('/needs/{id}/coverage', { path: { id } }), enabled: isAsked });
  const line = need.data?.lines.find((one) => one.id === needLineId);
  const covered = coverage.data?.lines.find((one) => one.needLineId === needLineId);
  return {
    wanted: need.data && line ? { need: need.data, line, open: covered?.open } : undefined,
    isPending: isAsked && (need.isPending || coverage.isPending),
  };
}
