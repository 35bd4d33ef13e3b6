import { GitCompareArrows } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { focusOn } from '../../ui/focus-on';
import { AlternativeChanges } from './alternative-changes';
import { type Alternative, MOST_ALTERNATIVES, withAlternative } from './alternatives';
import { AskWhatIf } from './ask-what-if';
import { Comparison } from './comparison';
import { draftOf } from './plan-edits';
import type { Desk } from './use-desk';

interface WhatIfProps {
  readonly desk: Desk;
  readonly mayTakeOver: boolean;
}

/** Sets alternatives beside the stored plan: another gate, another day, one vehicle or driver less. Nothing is stored. */
export function WhatIf({ desk, mayTakeOver }: WhatIfProps) {
  const { t } = useTranslation('convoys');
  const [open, setOpen] = useState(false);
  const [answers, setAnswers] = useState<readonly Alternative[]>([]);
  const [last, setLast] = useState('');
  const { stored } = desk;
  const alternatives = answers.filter(({ plan }) => plan.version === stored.version);
  const add = (one: Alternative): void => {
    setAnswers(withAlternative(alternatives, one));
    setLast(one.name);
  };
  const remove = (one: Alternative): void => {
    setAnswers(alternatives.filter(({ key }) => key !== one.key));
    focusOn(() => document.querySelector<HTMLElement>('.what-if__ask'));
  };
  const takeOver = ({ plan }: Alternative): void => {
    desk.takeOver(draftOf(plan));
    setOpen(false);
  };
  return (
    <>
      <Button weight="secondary" icon={<GitCompareArrows />} onClick={() => setOpen(true)}>
        {t('whatIf')}
      </Button>
      <Dialog open={open} title={t('whatIf')} wide={alternatives.length > 0} onClose={() => setOpen(false)}>
        <p>
          {t('whatIfLead')} {t(desk.isChanged ? 'comparesWithoutChanges' : 'comparesStored')}
        </p>
        <AskWhatIf plan={stored} isFull={alternatives.length === MOST_ALTERNATIVES} onAnswer={add} />
        <p role="status" className="visually-hidden">
          {last === '' ? '' : t('compared', { name: last })}
        </p>
        {alternatives.length > 0 ? (
          <>
            <Comparison stored={stored} alternatives={alternatives} />
            <div className="alternatives">
              {alternatives.map((one) => (
                <AlternativeChanges
                  key={one.key}
                  stored={stored}
                  alternative={one}
                  onTakeOver={mayTakeOver ? () => takeOver(one) : undefined}
                  onRemove={() => remove(one)}
                />
              ))}
            </div>
          </>
        ) : null}
      </Dialog>
    </>
  );
}
