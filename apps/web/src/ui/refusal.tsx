import type { ReactNode } from 'react';
import { useTranslation } from '../language/use-translation';
import { Problem } from '../api/problem';
import { Note } from './note';

interface RefusalProps {
  readonly error: Error | null | undefined;
  /** What stands beside the fields already. */
  readonly said?: readonly string[];
  /** What can be done about a refusal, where the page knows. */
  readonly children?: ReactNode;
}

/** Why something was not done, said where it was tried. Nothing while there is nothing to say. */
export function Refusal({ error, said = [], children }: RefusalProps) {
  const { t } = useTranslation('frame');
  if (!error) return null;
  if (!(error instanceof Problem))
    return (
      <Note tone="info" title={t('failed.unreachable.what')} live>
        <p className="kern-body">{t('refusal.unreachable')}</p>
      </Note>
    );
  const unsaid = (error.details.errors ?? []).filter(({ detail }) => !said.includes(detail));
  return (
    <Note tone="danger" title={t('refusal.title')} live>
      <p className="kern-body">{said.includes(error.message) ? t('refusal.atField') : error.message}</p>
      {unsaid.length > 0 ? (
        <ul>
          {unsaid.map(({ field, detail }) => (
            <li key={`${field} ${detail}`}>{detail}</li>
          ))}
        </ul>
      ) : null}
      {children}
    </Note>
  );
}
