import { useTranslation } from '../language/use-translation';
import { Problem } from '../api/problem';
import { Note } from './note';

/** Why something was not done, said where it was tried. Nothing while there is nothing to say. */
export function Refusal({ error }: { readonly error: Error | null | undefined }) {
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
    </Note>
  ) : (
    <Note tone="info" title={t('failed.unreachable.what')} live>
      <p className="kern-body">{t('refusal.unreachable')}</p>
    </Note>
  );
}
