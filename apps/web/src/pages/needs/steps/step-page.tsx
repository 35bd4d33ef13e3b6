import { useRouter } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from '../../../language/use-translation';
import type { NeedStep } from '../../../routes/needs.routes';
import { Button } from '../../../ui/button';
import { Page } from '../../../ui/page';

const COUNTED: readonly NeedStep[] = ['what', 'which', 'amount', 'where', 'when', 'who', 'check'];

interface StepPageProps {
  readonly step: NeedStep;
  /** The one question of this page. */
  readonly title: string;
  readonly lead?: ReactNode;
  /** Goes on; left out where choosing goes on by itself. */
  readonly onNext?: () => void;
  readonly next?: string;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** One question a page: where one stands, the question, the answer, one way on. Everything typed is kept at once. */
export function StepPage({ step, title, lead, onNext, next, beside, children }: StepPageProps) {
  const { t } = useTranslation('needs');
  const { history } = useRouter();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const heading = form.current?.closest('.page')?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [title]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onNext?.();
  };
  const at = COUNTED.indexOf(step === 'set' ? 'amount' : step) + 1;
  return (
    <Page
      title={title}
      lead={lead}
      width="reading"
      above={
        <div className="step-bar">
          {step === 'what' ? null : (
            <button type="button" className="step-bar__back" onClick={() => history.back()}>
              <ChevronLeft aria-hidden="true" /> {t('new.back')}
            </button>
          )}
          <span className="step-bar__count">{t('new.step', { at, of: COUNTED.length })}</span>
          <progress className="step-bar__progress" max={COUNTED.length} value={at} aria-hidden="true" />
        </div>
      }
    >
      <form ref={form} className="step" onSubmit={submit} noValidate>
        {children}
        {onNext ? (
          <div className="step__actions">
            <Button type="submit">{next ?? t('new.next')}</Button>
            {beside}
          </div>
        ) : null}
      </form>
    </Page>
  );
}

/** What a step gets and gives back. */
export interface StepProps {
  readonly go: (step: NeedStep, line?: string) => void;
}
