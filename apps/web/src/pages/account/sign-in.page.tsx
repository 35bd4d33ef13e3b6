import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Problem } from '../../api/problem';
import { signIn } from '../../api/session';
import { Door } from '../../frame/door';
import { Button } from '../../ui/button';
import { Check } from '../../ui/choice';
import { TextField } from '../../ui/field';
import { Note } from '../../ui/note';
import { Page } from '../../ui/page';

/** By e-mail address and password; on a phone people mostly come by their personal link instead. */
export function SignInPage() {
  const { t } = useTranslation('account');
  const { to } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [remember, setRemember] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Error>();
  const form = useRef<HTMLFormElement>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefused(undefined);
    try {
      await signIn(email, password, remember);
      await navigate({ to: to?.startsWith('/') && !to.startsWith('//') ? to : '/' });
    } catch (error) {
      setRefused(error as Error);
      // Where the next try begins; what was typed is replaced by typing.
      const field = form.current?.querySelector<HTMLInputElement>('[type=password]');
      field?.focus();
      field?.select();
    } finally {
      setBusy(false);
    }
  };

  return (
    <Door>
      <Page title={t('signIn.title')} lead={t('signIn.lead')} width="reading">
        <form ref={form} className="card" onSubmit={(event) => void submit(event)} noValidate>
          {refused ? (
            <Note tone="danger" title={t('signIn.refused')} live>
              <p className="kern-body">
                {refused instanceof Problem ? refused.message : t('signIn.unreachable')}
              </p>
            </Note>
          ) : null}
          <TextField
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            value={email}
            required
            onChange={({ target }) => setEmail(target.value)}
          />
          <TextField
            label={t('signIn.password')}
            type="password"
            autoComplete="current-password"
            value={password}
            required
            onChange={({ target }) => setPassword(target.value)}
          />
          <Check label={t('signIn.remember')} checked={remember} onChange={setRemember} />
          <Button type="submit" busy={busy}>
            {t('signIn.do')}
          </Button>
        </form>
        <p className="page__lead">{t('signIn.byLink')}</p>
      </Page>
    </Door>
  );
}
