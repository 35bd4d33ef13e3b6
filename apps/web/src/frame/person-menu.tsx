import { Link, useNavigate } from '@tanstack/react-router';
import { CircleUserRound } from 'lucide-react';
import { useTranslation } from '../language/use-translation';
import { Unreachable } from '../api/problem';
import { type Account, signOut } from '../api/session';
import { useLanguage } from '../language/use-language';
import { useToast } from '../ui/toast';

/** Who is signed in, and the ways to what is theirs. */
export function PersonMenu({ account }: { readonly account: Account }) {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  const toast = useToast();
  const leave = async (): Promise<void> => {
    try {
      await signOut();
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      toast(t('signOutUnreachable'));
      return navigate({ to: '/' });
    }
    await navigate({ to: '/sign-in', search: { to: undefined } });
  };
  return (
    <details className="person">
      <summary className="frame__tool" aria-label={t('person')}>
        <CircleUserRound aria-hidden="true" />
      </summary>
      <div className="person__sheet">
        <p>
          <strong>{account.name}</strong>
          <br />
          <Organisations account={account} />
        </p>
        <ul role="list">
          <li>
            <Link to="/account">{t('account')}</Link>
          </li>
          <li>
            <Link to="/organisation">{t('organisation')}</Link>
          </li>
          <li>
            <Link to="/help">{t('help')}</Link>
          </li>
          <li>
            <button type="button" className="link" onClick={() => void leave()}>
              {t('signOut')}
            </button>
          </li>
        </ul>
      </div>
    </details>
  );
}

function Organisations({ account }: { readonly account: Account }) {
  const { say, format } = useLanguage();
  const names = new Set(account.memberships.map(({ organisationName }) => say(organisationName)));
  return <span className="person__organisation">{format.list([...names])}</span>;
}
