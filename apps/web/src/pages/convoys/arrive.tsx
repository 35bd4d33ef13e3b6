import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { getWhole } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Check } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';
import { fromLocal, toLocal } from './local-time';

interface ArriveProps {
  readonly convoy: Schemas['ConvoyDetailView'];
  readonly onClose: () => void;
}

/** Which consignments have arrived, and when. The convoy is completed with the last of them. */
export function Arrive({ convoy, onClose }: ArriveProps) {
  const { t } = useTranslation('convoys');
  const { say } = useLanguage();
  const toast = useToast();
  const { data } = useQuery(getWhole('/consignments', { convoyId: convoy.id }));
  const onTheWay = (data?.items ?? []).filter(({ state }) => state === 'dispatched');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  // Fields know whole minutes: what nobody has changed is this very moment, not the beginning of its minute.
  const [opened] = useState(() => toLocal(new Date().toISOString()));
  const [at, setAt] = useState<string>();
  const arrived = onTheWay.filter(({ id }) => !left.has(id));
  const arrive = useCommand(
    () =>
      answer(
        api.POST('/convoys/{id}/arrive', {
          params: { path: { id: convoy.id }, header: ifMatch(convoy) },
          body: {
            at: fromLocal(at ?? '') ?? new Date().toISOString(),
            ...(left.size > 0 ? { consignmentIds: arrived.map(({ id }) => id) } : {}),
          },
        }),
      ),
    ['/convoys', '/convoys/{id}', '/consignments'],
  );
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await arrive.run())) return;
    toast(t('done.arrive'));
    onClose();
  };
  return (
    <Dialog open title={t('arrive')} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <Refusal error={arrive.refusal} />
        <fieldset className="kern-fieldset">
          <legend className="kern-label">{t('whatArrived')}</legend>
          {onTheWay.map(({ id, reference, destinationPlaceName }) => (
            <Check
              key={id}
              label={`${reference} · ${say(destinationPlaceName)}`}
              checked={!left.has(id)}
              onChange={() => toggle(id)}
            />
          ))}
        </fieldset>
        <TextField
          type="datetime-local"
          label={t('when')}
          value={at ?? opened}
          onChange={({ target }) => setAt(target.value)}
        />
        <div>
          <Button type="submit" busy={arrive.busy || arrived.length === 0}>
            {t('arrive')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
