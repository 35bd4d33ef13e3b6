import { Link, useLocation } from '@tanstack/react-router';
import { CloudOff, CloudUpload, MessageCircleQuestion } from 'lucide-react';
import { type ReactNode, Suspense, useEffect } from 'react';
import { loadTexts } from '../language/texts';
import { useTranslation } from '../language/use-translation';
import { useReach } from './reach';
import { useOutbox } from './use-outbox';
import type { KeptWrite } from './writes';

/**
 * One quiet line below the bar, as long as something on this device has not arrived or nothing new can be read. Its
 * words are fetched once the page stands, so that they are there when the connection is not.
 */
export function OutboxBanner() {
  const writes = useOutbox();
  const isReached = useReach();
  useEffect(() => void loadTexts('outbox').catch(() => undefined), []);
  const waiting = writes.filter(({ state }) => state === 'waiting');
  const parked = writes.filter(({ state }) => state === 'parked');
  const isBehind = waiting.every(({ subject }) => parked.some((other) => other.subject.id === subject.id));
  return (
    <div className="outbox-banner" role="status">
      <Suspense>
        {parked.length > 0 ? <Parked count={parked.length} /> : null}
        {waiting.length > 0 ? <Waiting writes={waiting} isBehind={isBehind} isReached={isReached} /> : null}
        {waiting.length === 0 && !isReached ? <Unreached /> : null}
      </Suspense>
    </div>
  );
}

function Parked({ count }: { readonly count: number }) {
  const { t } = useTranslation('outbox');
  return (
    <Line tone="asks" icon={<MessageCircleQuestion />} to="/outbox" action={t('banner.decide')}>
      {t('banner.parked', { count })}
    </Line>
  );
}

interface WaitingProps {
  readonly writes: readonly KeptWrite[];
  /** All of them come after a write that needs a decision. */
  readonly isBehind: boolean;
  readonly isReached: boolean;
}

function Waiting({ writes, isBehind, isReached }: WaitingProps) {
  const { t } = useTranslation('outbox');
  const { href } = useLocation();
  const isSignedOut = writes.some(({ hindrance }) => hindrance === 'signed_out');
  const isHindered = !isReached || writes.some(({ hindrance }) => hindrance !== undefined);
  const state = isSignedOut ? 'signedOut' : isHindered ? 'byItself' : isBehind ? 'behind' : 'sending';
  return (
    <Line
      tone="calm"
      icon={isHindered ? <CloudOff /> : <CloudUpload />}
      to={isSignedOut ? '/sign-in' : '/outbox'}
      search={isSignedOut ? { to: href } : undefined}
      action={t(isSignedOut ? 'banner.signIn' : 'banner.show')}
    >
      <strong>{t('banner.waiting', { count: writes.length })}</strong> {t(`banner.${state}`)}
    </Line>
  );
}

function Unreached() {
  const { t } = useTranslation('outbox');
  return (
    <Line tone="calm" icon={<CloudOff />}>
      {t('banner.unreachable')}
    </Line>
  );
}

interface LineProps {
  readonly tone: 'calm' | 'asks';
  readonly icon: ReactNode;
  readonly to?: '/outbox' | '/sign-in';
  readonly search?: { readonly to: string } | undefined;
  readonly action?: string;
  readonly children: ReactNode;
}

const Line = ({ tone, icon, to, search, action, children }: LineProps) => (
  <p className={`outbox-banner__line outbox-banner__line--${tone}`}>
    <span className="outbox-banner__icon" aria-hidden="true">
      {icon}
    </span>
    <span className="outbox-banner__words">{children}</span>
    {to ? (
      <Link to={to} search={search} className="outbox-banner__action">
        {action}
      </Link>
    ) : null}
  </p>
);
