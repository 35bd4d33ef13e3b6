import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../language/use-translation';
import { Button } from './button';

interface AskedOnceProps {
  /** What is done, as the command says it before and after the question. */
  readonly command: string;
  /** What follows and that it stays so. */
  readonly follows: ReactNode;
  readonly busy: boolean;
  /** Of the command before it is asked; the main one of its page unless said. */
  readonly weight?: 'primary' | 'secondary' | 'tertiary';
  readonly onConfirm: () => void;
}

/** A command that cannot be taken back: where it stands it says what follows, and is pressed a second time. */
export function AskedOnce({ command, follows, busy, weight = 'primary', onConfirm }: AskedOnceProps) {
  const { t } = useTranslation('frame');
  const [asked, setAsked] = useState<boolean>();
  const question = useRef<HTMLParagraphElement>(null);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) question.current?.focus();
    // Back where the question came from; at first nobody has asked.
    else if (asked === false) first.current?.querySelector('button')?.focus();
  }, [asked]);
  if (!asked)
    return (
      <div ref={first}>
        <Button weight={weight} onClick={() => setAsked(true)}>
          {command}
        </Button>
      </div>
    );
  return (
    <div className="asked" role="group" aria-label={command}>
      <p ref={question} tabIndex={-1}>
        {follows}
      </p>
      <div className="page__actions">
        <Button busy={busy} onClick={onConfirm}>
          {t('askedYes', { command })}
        </Button>
        <Button weight="secondary" onClick={() => setAsked(false)}>
          {t('askedNo')}
        </Button>
      </div>
    </div>
  );
}
