import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { Refusal } from '../../ui/refusal';
import { grouped } from './plan-edits';
import { StorePlan } from './store-plan';
import type { Desk } from './use-desk';

const CHANGES = 'changes';

/** Where the focus goes when a change takes the control away that made it. */
export const goToChanges = (): void => document.getElementById(CHANGES)?.focus({ preventScroll: true });

/** What is changed and not stored yet, whether it may stand, and the ways on: back one step, discard, store. */
export function ChangesBar({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('convoys');
  const [storing, setStoring] = useState(false);
  const { checked, changes, isChecking } = desk;
  return (
    <>
      <div
        id={CHANGES}
        role="status"
        tabIndex={-1}
        className={desk.isChanged ? 'changes' : 'visually-hidden'}
      >
        {desk.isChanged ? (
          <>
            <p className="changes__words">
              <strong>
                {changes.base && changes.edits.length === 0
                  ? t('takenOver')
                  : t('changed', { count: changes.edits.length })}
              </strong>
              <span className={`changes__verdict changes__verdict--${verdictOf(desk)}`}>
                {isChecking || !checked
                  ? t('checking')
                  : checked.broken.length + checked.impossible.length === 0
                    ? t('noRuleBroken')
                    : t('rulesBroken', { count: grouped(checked.broken).length + checked.impossible.length })}
              </span>
            </p>
            <div className="page__actions">
              <Button weight="tertiary" small icon={<Undo2 />} onClick={desk.undo}>
                {t('undo')}
              </Button>
              <Button weight="tertiary" small onClick={desk.discard}>
                {t('discard')}
              </Button>
              <Button
                small
                aria-disabled={isChecking || !checked?.storable}
                onClick={() => {
                  if (!isChecking && checked?.storable) setStoring(true);
                }}
              >
                {t('store')}
              </Button>
            </div>
          </>
        ) : null}
      </div>
      <Refusal error={desk.refusal} />
      <StorePlan desk={desk} open={storing} onClose={() => setStoring(false)} />
    </>
  );
}

function verdictOf({ checked, isChecking }: Desk): 'open' | 'good' | 'soft' | 'hard' {
  if (isChecking || !checked) return 'open';
  if (!checked.storable) return 'hard';
  return checked.broken.length === 0 ? 'good' : 'soft';
}
