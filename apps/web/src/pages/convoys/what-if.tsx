import { GitCompareArrows } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SelectField, TextField } from '../../ui/field';
import { Refusal } from '../../ui/refusal';
import { alphabetical } from './alphabetical';
import { Difference } from './difference';
import { draftOf } from './plan-edits';
import type { Desk } from './use-desk';

interface WhatIfProps {
  readonly desk: Desk;
  readonly mayTakeOver: boolean;
}

/** Asks what another gate, another day or one vehicle less would mean. Nothing is stored by it. */
export function WhatIf({ desk, mayTakeOver }: WhatIfProps) {
  const { t } = useTranslation('convoys');
  const { say, language } = useLanguage();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState({ crossingId: '', departureDay: '', withoutVehicleId: '' });
  const [found, setFound] = useState<Schemas['WhatIfView']>();
  const { plan } = desk;
  const compare = useCommand(
    () =>
      answer(
        api.POST('/convoys/{id}/what-if', {
          params: { path: { id: plan.convoyId } },
          body: Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== '')),
        }),
      ),
    [],
  );
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (found) result.current?.scrollIntoView({ block: 'start' });
  }, [found]);
  const ask = (change: Partial<typeof asked>): void => {
    setFound(undefined);
    setAsked({ ...asked, ...change });
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setFound(await compare.run());
  };
  const takeOver = (): void => {
    if (found) desk.takeOver(draftOf(found.alternative));
    setOpen(false);
  };
  return (
    <>
      <Button weight="secondary" icon={<GitCompareArrows />} onClick={() => setOpen(true)}>
        {t('whatIf')}
      </Button>
      <Dialog open={open} title={t('whatIf')} onClose={() => setOpen(false)}>
        <p>
          {t('whatIfLead')} {t(desk.isChanged ? 'comparesWithoutChanges' : 'comparesStored')}
        </p>
        <form className="form" onSubmit={(event) => void submit(event)}>
          <Refusal error={compare.refusal} />
          <SelectField
            label={t('otherCrossing')}
            value={asked.crossingId}
            onChange={({ target }) => ask({ crossingId: target.value })}
          >
            <option value="">{t('asNeeded')}</option>
            {plan.crossings.map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
          </SelectField>
          <TextField
            type="date"
            label={t('otherDay')}
            value={asked.departureDay}
            onChange={({ target }) => ask({ departureDay: target.value })}
          />
          <SelectField
            label={t('withoutVehicle')}
            value={asked.withoutVehicleId}
            onChange={({ target }) => ask({ withoutVehicleId: target.value })}
          >
            <option value="">{t('withAll')}</option>
            {alphabetical(
              plan.journeys.map(({ vehicle }) => vehicle).filter(({ kind }) => kind !== 'donated'),
              language,
            ).map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </SelectField>
          <div>
            <Button type="submit" busy={compare.busy} weight={found ? 'secondary' : 'primary'}>
              {t(compare.busy ? 'comparing' : 'compare')}
            </Button>
          </div>
        </form>
        <div role="status" ref={result}>
          {found ? (
            <>
              <Difference found={found} />
              {mayTakeOver && found.alternative.journeys.length > 0 ? (
                <div>
                  <Button onClick={takeOver}>{t('takeOver')}</Button>
                </div>
              ) : null}
            </>
          ) : null}
        </div>
      </Dialog>
    </>
  );
}
