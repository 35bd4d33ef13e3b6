import type { ReactNode } from 'react';
import { useTranslation } from '../language/use-translation';
import { Problem } from '../api/problem';
import { Note } from './note';

interface RefusalProps {
  readonly error: Error | null | undefined;
  /** What can be done about a refusal, where the page knows. */
  readonly children?: ReactNode;
}

/** Why something was not done, said where it was tried. Nothing while there is nothing to say. */
export function Refusal({ error, children }: RefusalProps) {
  const { t } = useTranslation('frame');
  if (!error) return null;
  return error instanceof Problem ? (
    <Note tone="danger" title={t('refusal.title')} live>
      <p className="kern-body">{error.message}</p>
      {(error.details.errors ?? []).length > 0 ? (
        <ul>
          {error.details.errors?.map(({ field, detail }) => (
            <li key={`${field} ${detail}`}>{detail}</li>
          ))}
        </ul>
      ) : null}
      {children}
    </Note>
  ) : (
    <Note tone="info" title={t('failed.unreachable.what')} live>
      <p className="kern-body">{t('refusal.unreachable')}</p>
    </Note>
  );
}
