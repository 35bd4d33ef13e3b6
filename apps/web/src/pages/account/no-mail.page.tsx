import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { api } from '../../api/client';
import { useCommand } from '../../api/command';
import { Door } from '../../frame/door';
import { Button, LinkButton } from '../../ui/button';
import { Note } from '../../ui/note';
import { Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';

/** Where the link at the end of each mail leads: one click ends the mails, without a sign-in. */
export function NoMailPage() {
  const { t } = useTranslation('account');
  const { token } = useParams({ from: '/no-mail/$token' });
  const [isDone, setDone] = useState(false);
  const end = useCommand(() => api.POST('/no-mail/{token}', { params: { path: { token } } }), ['/account']);
  const confirm = async (): Promise<void> => {
    if (await end.run()) setDone(true);
  };
  return (
    <Door>
      <Page title={t('noMail.title')} width="reading">
        {isDone ? (
          <Note tone="success" title={t('noMail.done')} live>
            <p className="kern-body">{t('noMail.doneLead')}</p>
          </Note>
        ) : (
          <>
            <p>{t('noMail.lead')}</p>
            <Refusal error={end.refusal} />
          </>
        )}
        <div className="page__actions">
          {isDone ? null : (
            <Button busy={end.busy} onClick={() => void confirm()}>
              {t('noMail.do')}
            </Button>
          )}
          <LinkButton to="/account" weight="secondary">
            {t('noMail.toAccount')}
          </LinkButton>
        </div>
      </Page>
    </Door>
  );
}
