import '../../styles/account.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { api } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { speak } from '../../language/texts';
import { isLanguage, LANGUAGES, OWN_NAMES } from '../../language/languages';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Card, Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';
import { Mails } from './mails';
import { OwnCalendar } from './own-calendar';
import { OwnDevices } from './own-devices';
import { PersonalLinkCard } from './personal-link-card';

/** What is mine: name and language, password, devices, a link for another device. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const { id, email } = useAccount();
  return (
    <Page title={t('own.title')} lead={email} width="reading">
      <Person />
      <Mails />
      <OwnCalendar />
      <Card title={t('own.devices')}>
        <OwnDevices />
      </Card>
      <PersonalLinkCard personId={id} title={t('own.otherDevice')} lead={t('own.otherDeviceLead')} />
      <Password />
    </Page>
  );
}

function Person() {
  const { t } = useTranslation('account');
  const toast = useToast();
  const account = useAccount();
  const [name, setName] = useState(account.name);
  const { language } = useLanguage();
  const change = useCommand(
    (wish: { name?: string; language?: 'de' | 'uk' | 'en' }) =>
      api.PATCH('/account', { params: { header: ifMatch(account) }, body: wish }),
    ['/account'],
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await change.run({ name })) toast(t('own.saved'));
  };
  return (
    <Card title={t('own.person')}>
      <Refusal error={change.refusal} />
      <form className="form" onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('own.name')}
          hint={t('own.nameHint')}
          value={name}
          autoComplete="name"
          maxLength={200}
          onChange={({ target }) => setName(target.value)}
        />
        <SelectField
          label={t('own.language')}
          hint={t('own.languageHint')}
          value={language}
          onChange={({ target }) => {
            if (!isLanguage(target.value)) return;
            void speak(target.value);
            void change.run({ language: target.value });
          }}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {OWN_NAMES[one]}
            </option>
          ))}
        </SelectField>
        <div>
          <Button type="submit" weight="secondary" busy={change.busy}>
            {t('own.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function Password() {
  const { t } = useTranslation('account');
  const toast = useToast();
  const { data: account } = useSuspenseQuery(get('/account'));
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState('');
  const change = useCommand(
    () => api.POST('/account/password', { body: { ...(account.hasPassword ? { old } : {}), new: fresh } }),
    ['/account', '/account/sessions'],
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await change.run())) return;
    setOld('');
    setFresh('');
    toast(t('own.passwordChanged'));
  };
  return (
    <Card title={t('own.password')}>
      <p>{t('own.passwordLead')}</p>
      <Refusal error={change.refusal} />
      <form className="form" onSubmit={(event) => void submit(event)}>
        {account.hasPassword ? (
          <TextField
            label={t('own.passwordOld')}
            type="password"
            autoComplete="current-password"
            value={old}
            required
            onChange={({ target }) => setOld(target.value)}
          />
        ) : null}
        <TextField
          label={t('own.passwordNew')}
          hint={t('own.passwordHint')}
          type="password"
          autoComplete="new-password"
          value={fresh}
          minLength={12}
          required
          onChange={({ target }) => setFresh(target.value)}
        />
        <div>
          <Button type="submit" weight="secondary" busy={change.busy}>
            {t('own.passwordSave')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
