import { useTranslation } from '../../language/use-translation';
import { api, type Schemas } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { Choice } from '../../ui/choice';
import { Note } from '../../ui/note';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

/** How often Poruch writes to me, and whether that arrives. */
export function Mails() {
  const { t } = useTranslation('account');
  const { format } = useLanguage();
  const toast = useToast();
  const account = useAccount();
  const change = useCommand(
    (mails: Schemas['MailWish']) =>
      api.PATCH('/account', { params: { header: ifMatch(account) }, body: { mails } }),
    ['/account'],
  );
  const choose = async (mails: Schemas['MailWish']): Promise<void> => {
    if (await change.run(mails)) toast(t('own.saved'));
  };
  const { mailRefusal: refusal } = account;
  return (
    <Card title={t('own.mails')}>
      <Refusal error={change.refusal} />
      {refusal && account.mails !== 'none' ? (
        <Note tone="warning" title={t('own.mailRefused')}>
          <p className="kern-body">
            {t('own.mailRefusedLead', { when: format.instant(refusal.at), answer: refusal.answer })}
          </p>
        </Note>
      ) : null}
      <Choice
        legend={t('own.mailsTo', { email: account.email })}
        hint={t('own.mailsNever')}
        value={account.mails}
        onChange={(mails) => void choose(mails)}
        options={[
          { value: 'daily', label: t('own.mailsDaily'), hint: t('own.mailsDailyHint') },
          { value: 'at_once', label: t('own.mailsAtOnce'), hint: t('own.mailsAtOnceHint') },
          { value: 'none', label: t('own.mailsNone'), hint: t('own.mailsNoneHint') },
        ]}
      />
      {account.mailsFrom === null ? <p className="soft">{t('own.mailsOff')}</p> : null}
    </Card>
  );
}
