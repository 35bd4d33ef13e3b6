import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Problem } from '../../api/problem';
import { forgetLink, linkIn, openLink } from '../../api/personal-link';
import { Door } from '../../frame/door';
import { Button, LinkButton } from '../../ui/button';
import { Note } from '../../ui/note';
import { Page } from '../../ui/page';

/** Opens the personal link in the address; without a connection it waits and tries again. */
export function LinkPage() {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const [link] = useState(() => linkIn(window.location.hash));
  const [failure, setFailure] = useState<Error>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!link) return;
    let isGone = false;
    openLink(link).then(
      () => void navigate({ to: '/', replace: true }),
      (error: Error) => {
        if (error instanceof Problem) forgetLink();
        if (!isGone) setFailure(error);
      },
    );
    return () => {
      isGone = true;
    };
  }, [link, attempt, navigate]);

  useEffect(() => {
    const again = (): void => setAttempt((count) => count + 1);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, []);

  const isRefused = !link || failure instanceof Problem;
  return (
    <Door>
      <Page title={t('link.title')} width="reading">
        {isRefused ? (
          <Note tone="warning" title={t('link.refused')} live>
            <p className="kern-body">{failure?.message ?? t('link.incomplete')}</p>
          </Note>
        ) : failure ? (
          <Note tone="info" title={t('link.unreachable')} live>
            <p className="kern-body">{t('link.waits')}</p>
          </Note>
        ) : (
          <p role="status">{t('link.opening')}</p>
        )}
        <div className="page__actions">
          {failure && !isRefused ? (
            <Button onClick={() => setAttempt((count) => count + 1)}>{t('link.again')}</Button>
          ) : null}
          {isRefused ? (
            <LinkButton to="/sign-in" search={{ to: undefined }} weight="secondary">
              {t('link.withPassword')}
            </LinkButton>
          ) : null}
        </div>
      </Page>
    </Door>
  );
}
