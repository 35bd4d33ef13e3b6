import { type ComponentType, lazy, Suspense, useState } from 'react';
import { useTranslation } from '../language/use-translation';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import { discard, keepMine } from './outbox';
import type { KeptWrite } from './writes';

/** Shows one version of a thing: the write's body or what the API answers for it. */
type Version = ComponentType<{ readonly thing: unknown }>;

/** How the versions of a kind of thing are shown; one line for each kind whose fields are changed from phones. */
const VERSIONS: Readonly<Record<string, Version>> = {
  need: lazy(() =>
    import('../pages/needs/need-version').then(({ NeedVersion }) => ({ default: NeedVersion })),
  ),
};

/** Somebody else was faster: both versions side by side, and the person decides. */
export function Conflict({ write }: { readonly write: KeptWrite }) {
  const { t } = useTranslation('outbox');
  const [busy, setBusy] = useState(false);
  const Version = VERSIONS[write.subject.kind];
  const decide = (by: (write: KeptWrite) => Promise<void>) => (): void => {
    setBusy(true);
    void by(write).finally(() => setBusy(false));
  };
  return (
    <>
      <Note tone="warning" title={t('conflict.title')}>
        <p className="kern-body">{t('conflict.what')}</p>
      </Note>
      {Version && write.body !== undefined ? (
        <Suspense fallback={<div className="skeleton skeleton--card" />}>
          <div className="versions">
            <section className="versions__one versions__one--mine" aria-label={t('conflict.mine')}>
              <h3>{t('conflict.mine')}</h3>
              <Version thing={write.body} />
            </section>
            <section className="versions__one" aria-label={t('conflict.theirs')}>
              <h3>{t('conflict.theirs')}</h3>
              {write.theirs === undefined ? <p>{t('conflict.unread')}</p> : <Version thing={write.theirs} />}
            </section>
          </div>
        </Suspense>
      ) : (
        <p>{write.refusal?.detail}</p>
      )}
      <div className="write__actions">
        <Button small busy={busy} onClick={decide(keepMine)}>
          {t('conflict.keepMine')}
        </Button>
        <Button small weight="secondary" busy={busy} onClick={decide(discard)}>
          {t('conflict.takeTheirs')}
        </Button>
      </div>
    </>
  );
}
