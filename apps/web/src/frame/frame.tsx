import { Link } from '@tanstack/react-router';
import { Bell } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '../language/use-translation';
import type { Account } from '../api/session';
import { OutboxBanner } from '../offline/outbox-banner';
import { LanguageMenu } from './language-menu';
import { Logo } from './logo';
import { MainNavigation, TabBar } from './main-navigation';
import { PersonMenu } from './person-menu';
import { SearchButton } from './search-button';

interface FrameProps {
  readonly account: Account;
  readonly children: ReactNode;
}

/** What stands around every page: name, search, language, news, person; navigation at the side or below. */
export function Frame({ account, children }: FrameProps) {
  const { t } = useTranslation('frame');
  return (
    <div className="frame">
      <a className="frame__skip" href="#main">
        {t('skip')}
      </a>
      <header className="frame__bar">
        <Logo />
        <div className="frame__tools">
          <SearchButton />
          <Link
            to="/notifications"
            className="frame__tool"
            aria-label={
              account.unreadNotifications > 0
                ? t('notificationsUnread', { count: account.unreadNotifications })
                : t('notifications')
            }
          >
            <Bell aria-hidden="true" />
            {account.unreadNotifications > 0 ? (
              <span className="frame__count" aria-hidden="true">
                {account.unreadNotifications > 99 ? '99+' : account.unreadNotifications}
              </span>
            ) : null}
          </Link>
          <LanguageMenu />
          <PersonMenu account={account} />
        </div>
      </header>
      <OutboxBanner />
      <div className="frame__side">
        <MainNavigation account={account} />
      </div>
      <main id="main" className="frame__main" tabIndex={-1}>
        {children}
      </main>
      <TabBar account={account} />
    </div>
  );
}
