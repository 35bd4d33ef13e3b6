import { type ReactNode, Suspense } from 'react';
import { LanguageMenu } from './language-menu';
import { Logo } from './logo';
import { PageLoading } from './page-loading';

interface DoorProps {
  /** Further ways beside the language, where there are any. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around pages that nobody has to sign in for. */
export const Door = ({ beside, children }: DoorProps) => (
  <div className="door">
    <header className="frame__bar">
      <Logo />
      <div className="frame__tools">
        <LanguageMenu />
        {beside}
      </div>
    </header>
    <main id="main" className="door__main">
      <Suspense fallback={<PageLoading />}>{children}</Suspense>
    </main>
  </div>
);
