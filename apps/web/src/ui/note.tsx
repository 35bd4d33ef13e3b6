import type { ReactNode } from 'react';

type Tone = 'info' | 'success' | 'warning' | 'danger';

const ALERTS: Readonly<Record<Tone, string>> = {
  info: 'kern-alert kern-alert--info',
  success: 'kern-alert kern-alert--success',
  warning: 'kern-alert kern-alert--warning',
  danger: 'kern-alert kern-alert--danger',
};

const ICONS: Readonly<Record<Tone, string>> = {
  info: 'kern-icon kern-icon--info',
  success: 'kern-icon kern-icon--success',
  warning: 'kern-icon kern-icon--warning',
  danger: 'kern-icon kern-icon--danger',
};

interface NoteProps {
  readonly tone: Tone;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** Said aloud when it appears. Off for what is there from the start. */
  readonly live?: boolean;
}

/** Something the reader should know, with what to do about it. */
export function Note({ tone, title, children, live = false }: NoteProps) {
  return (
    <div className={ALERTS[tone]} role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      <div className="kern-alert__header">
        <span className={ICONS[tone]} aria-hidden="true" />
        <span className="kern-title">{title}</span>
      </div>
      {children ? <div className="kern-alert__body">{children}</div> : null}
    </div>
  );
}

const BADGES: Readonly<Record<Tone | 'plain', string>> = {
  plain: 'badge',
  info: 'badge badge--info',
  success: 'badge badge--success',
  warning: 'badge badge--warning',
  danger: 'badge badge--danger',
};

/** A state in one or two words; the words carry the meaning, the colour only helps. */
export const Badge = ({
  tone = 'plain',
  children,
}: {
  readonly tone?: Tone | 'plain';
  readonly children: ReactNode;
}) => <span className={BADGES[tone]}>{children}</span>;
