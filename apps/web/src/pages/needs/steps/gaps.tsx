import { useEffect, useRef } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { useLineWords } from '../../../features/needs/line-summary';
import type { Gap } from '../../../features/needs/need-draft';
import type { NeedStep } from '../../../routes/needs.routes';
import { Note } from '../../../ui/note';

/** What to do about each kind of gap, in the words of the step that asks for it. */
const REMEDIES = {
  which: 'new.which.ownMissing',
  amount: 'new.amount.missing',
  where: 'new.where.missing',
  when: 'new.when.past',
} as const;

interface GapsProps {
  readonly gaps: readonly Gap[];
  /** How often it was tried; each try leads here anew. */
  readonly tries: number;
  readonly go: (step: NeedStep, line?: string) => void;
}

/** Why nothing was stored: what is missing on which line, each with the way to the step that asks for it. */
export function Gaps({ gaps, tries, go }: GapsProps) {
  const { t } = useTranslation('needs');
  const wordsOf = useLineWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [tries]);
  return (
    <div ref={box} tabIndex={-1}>
      <Note tone="danger" title={t('new.check.gaps')} live>
        <ul role="list" className="gaps">
          {gaps.map(({ step, line }) => (
            <li key={`${step} ${line?.id ?? ''}`}>
              <button type="button" className="link" onClick={() => go(step, line?.id)}>
                {[line && wordsOf({ ...line, quantity: 0 }).name, t(`new.${step}.title`)]
                  .filter(Boolean)
                  .join(': ')}
              </button>
              <p>{t(REMEDIES[step])}</p>
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}
