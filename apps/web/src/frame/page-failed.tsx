import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from '../language/use-translation';
import { Problem, Unreachable } from '../api/problem';
import { queryClient } from '../api/query-client';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import { Page } from '../ui/page';

/** A page that could not be shown says why and offers to try again. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('frame');
  const again = (): void => {
    void queryClient.resetQueries({ predicate: ({ state }) => state.status === 'error' });
    reset();
  };
  const kind = kindOf(error);
  return (
    <Page title={t(`failed.${kind}.title`)} width="reading">
      <Note tone={kind === 'unreachable' ? 'info' : 'warning'} title={t(`failed.${kind}.what`)} live>
        <p className="kern-body">{error instanceof Problem ? error.message : t(`failed.${kind}.remedy`)}</p>
      </Note>
      <div>
        <Button onClick={again}>{t('failed.again')}</Button>
      </div>
    </Page>
  );
}

function kindOf(error: unknown): 'unreachable' | 'missing' | 'refused' | 'broken' {
  if (error instanceof Unreachable) return 'unreachable';
  if (!(error instanceof Problem)) return 'broken';
  return error.status === 404 ? 'missing' : 'refused';
}
