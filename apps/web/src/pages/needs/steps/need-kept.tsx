import { CircleCheck, Smartphone } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { NextSteps } from '../../../features/needs/next-steps';
import { useNeed } from '../../../features/needs/use-needs';
import { useWritesOf } from '../../../offline/use-outbox';
import { WritesOf } from '../../../offline/writes-of';
import { LinkButton } from '../../../ui/button';
import { focusOnHeading } from '../../../ui/focus-on';
import { Card, Page } from '../../../ui/page';

/** What became of what was said, honestly: only kept here or sent, and what happens next. */
export function NeedKept({ id }: { readonly id: string }) {
  const { t } = useTranslation('needs');
  const { need } = useNeed(id);
  useEffect(focusOnHeading, []);
  const unsent = useWritesOf(id).filter(({ state }) => state !== 'sent');
  const isSent = unsent.length === 0;
  const isDraft = need?.state === 'draft';
  const isParked = unsent.some(({ state }) => state === 'parked');
  const title = isParked ? 'parked' : isSent ? (isDraft ? 'draft' : 'sent') : 'kept';
  return (
    <Page title={t(`done.${title}`)} width="reading">
      <div className="done" role="status">
        <span className={`done__icon${isSent ? ' done__icon--sent' : ''}`} aria-hidden="true">
          {isSent ? <CircleCheck /> : <Smartphone />}
        </span>
        <p>
          <strong lang={need?.titleLanguage}>{need?.title}</strong>
          <br />
          {t(`done.${title}What`)}
        </p>
      </div>
      {isParked ? <WritesOf id={id} /> : null}
      {isDraft ? null : (
        <Card title={t('next.title')}>
          {isSent ? <NextSteps needId={id} /> : <p>{t('done.later')}</p>}
          <p className="soft">{t('done.yours')}</p>
        </Card>
      )}
      <div className="page__actions">
        <LinkButton to="/needs/$id" params={{ id }}>
          {t('done.open')}
        </LinkButton>
        <LinkButton to="/needs/new" weight="secondary">
          {t('done.another')}
        </LinkButton>
        <LinkButton to="/needs" weight="tertiary">
          {t('done.all')}
        </LinkButton>
      </div>
    </Page>
  );
}
