import { useNavigate } from '@tanstack/react-router';
import { Split } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Note } from '../../ui/note';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';
import { Comparison } from './comparison';
import { DividedConvoy } from './divided-convoy';
import { type Division, partsOf } from './division';
import type { Plan } from './plan-edits';

interface DivideProps {
  readonly convoy: Schemas['ConvoyDetailView'];
  readonly plan: Plan;
}

const LARGEST = 4;
const MOST = 100;

/** Together or apart: the same goods, vehicles and drivers as several convoys, each on a day and over a gate of its own. */
export function Divide({ convoy, plan }: DivideProps) {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [largest, setLargest] = useState(String(LARGEST));
  const [found, setFound] = useState<Division>();
  const [names, setNames] = useState<readonly string[]>([]);
  const path = { id: convoy.id };
  const ask = useCommand(
    () =>
      answer(api.POST('/convoys/{id}/division', { params: { path }, body: { largest: Number(largest) } })),
    [],
  );
  const divide = useCommand(
    (parts: Schemas['ConvoyPartDto'][]) =>
      answer(
        api.POST('/convoys/{id}/divide', { params: { path, header: ifMatch(convoy) }, body: { parts } }),
      ),
    ['/convoys', '/convoys/{id}', '/convoys/{id}/plan', '/consignments'],
  );
  const division = found?.alternative.version === plan.version ? found : undefined;
  const compare = async (): Promise<void> => {
    const answered = await ask.run();
    if (!answered) return;
    setFound(answered);
    setNames(answered.convoys.map((_, index) => t('partName', { name: convoy.name, number: index + 1 })));
  };
  const take = async (): Promise<void> => {
    if (!division || !(await divide.run(partsOf(division, names)))) return;
    setOpen(false);
    toast(t('divided', { count: division.convoys.length }));
    await navigate({ to: '/convoys', search: { state: undefined } });
  };
  const isSeveral = division !== undefined && division.convoys.length > 1;
  return (
    <>
      <div>
        <Button weight="secondary" icon={<Split />} onClick={() => setOpen(true)}>
          {t('divide')}
        </Button>
      </div>
      <Dialog open={open} title={t('divide')} wide={division !== undefined} onClose={() => setOpen(false)}>
        <p>{t('divideLead')}</p>
        <form
          className="divide__ask"
          onSubmit={(event) => {
            event.preventDefault();
            void compare();
          }}
        >
          <TextField
            type="number"
            label={t('largest')}
            required
            min={1}
            max={MOST}
            value={largest}
            onChange={({ target }) => setLargest(target.value)}
          />
          <Button type="submit" weight={isSeveral ? 'secondary' : 'primary'} busy={ask.busy}>
            {t('compareDivision')}
          </Button>
        </form>
        <Refusal error={ask.refusal} />
        <p role="status">
          {ask.busy ? t('dividing') : null}
          {division && !isSeveral && !ask.busy ? t('staysOne') : null}
        </p>
        {isSeveral ? (
          <>
            <Comparison
              stored={plan}
              alternatives={[
                {
                  key: 'division',
                  name: t('asSeveral', { count: division.convoys.length }),
                  plan: division.alternative,
                },
              ]}
            />
            <ol role="list" className="divide__convoys">
              {division.convoys.map((one, index) => (
                <DividedConvoy
                  key={one.vehicleIds.join()}
                  convoy={one}
                  plan={division.alternative}
                  number={index + 1}
                  name={names[index] ?? ''}
                  onName={(name) => setNames(names.with(index, name))}
                />
              ))}
            </ol>
            {division.alternative.totals.undeliverable > 0 ? (
              <Note
                tone="warning"
                title={t('divisionLeaves', {
                  count: division.alternative.totals.undeliverable,
                  number: format.number(division.alternative.totals.undeliverable),
                })}
              />
            ) : null}
            <Refusal error={divide.refusal} />
            <div>
              <Button
                busy={divide.busy}
                aria-disabled={names.some((name) => name.trim() === '') || undefined}
                onClick={() => void take()}
              >
                {t('takeDivision')}
              </Button>
            </div>
          </>
        ) : null}
      </Dialog>
    </>
  );
}
