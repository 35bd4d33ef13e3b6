import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { api } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Badge } from '../../ui/note';
import { Refusal } from '../../ui/refusal';

/** Where I am signed in; each can be ended, for a phone that was lost. */
export function OwnDevices() {
  const { t } = useTranslation('account');
  const { format } = useLanguage();
  const { data: sessions } = useSuspenseQuery(get('/account/sessions'));
  const end = useCommand(
    (id: string) => api.DELETE('/account/sessions/{id}', { params: { path: { id } } }),
    ['/account/sessions'],
  );
  return (
    <>
      <Refusal error={end.refusal} />
      <ul role="list" className="devices">
        {sessions.map((session) => (
          <li key={session.id} className="devices__item">
            <div>
              <strong>{session.device}</strong>{' '}
              {session.current ? <Badge tone="info">{t('own.here')}</Badge> : null}
              <p className="soft">{t('own.lastSeen', { when: format.relative(session.lastSeenAt) })}</p>
            </div>
            {session.current ? null : (
              <Button weight="tertiary" small busy={end.busy} onClick={() => void end.run(session.id)}>
                {t('own.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
