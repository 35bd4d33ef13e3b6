import '../../styles/pledges.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { get } from '../../api/query';
import { CheckAnswers } from './check-answers';
import { ChangeHead } from './change-head';
import { LineEditor } from './line/line-editor';
import { PledgeOverview } from './pledge-overview';

/** A pledge, or one thing to do with it: writing a line, changing what is said about it, checking before it binds. */
export function PledgePage() {
  const { id } = useParams({ from: '/signed-in/pledges/$id' });
  const { line, check, edit } = useSearch({ from: '/signed-in/pledges/$id' });
  const { data: pledge } = useSuspenseQuery(get('/pledges/{id}', { path: { id } }));
  if (line) return <LineEditor key={line} pledge={pledge} lineId={line} />;
  if (check) return <CheckAnswers pledge={pledge} check={check} />;
  if (edit) return <ChangeHead pledge={pledge} />;
  return <PledgeOverview pledge={pledge} />;
}
