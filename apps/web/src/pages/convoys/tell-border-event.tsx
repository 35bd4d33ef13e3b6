import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { SelectField, TextAreaField, TextField } from '../../ui/field';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';
import { fromLocal, toLocal } from './local-time';

interface TellBorderEventProps {
  readonly convoy: Schemas['ConvoyDetailView'];
  readonly onClose: () => void;
}

const KINDS = ['arrived', 'cleared', 'held', 'turned_back'] as const;

/** What happened at the border, when and at which gate. */
export function TellBorderEvent({ convoy, onClose }: TellBorderEventProps) {
  const { t } = useTranslation('convoys');
  const { say, language } = useLanguage();
  const toast = useToast();
  const { data: crossings } = useSuspenseQuery(get('/crossings'));
  const [kind, setKind] = useState<(typeof KINDS)[number]>('arrived');
  const [crossingId, setCrossing] = useState(convoy.crossingId ?? '');
  const [at, setAt] = useState(toLocal(new Date().toISOString()));
  const [note, setNote] = useState('');
  const tell = useCommand(
    () =>
      answer(
        api.POST('/convoys/{id}/border-events', {
          params: { path: { id: convoy.id } },
          body: {
            kind,
            ...(crossingId ? { crossingId } : {}),
            at: fromLocal(at) ?? new Date().toISOString(),
            ...(note.trim() ? { note: note.trim(), noteLanguage: language } : {}),
          },
        }),
      ),
    ['/convoys/{id}', '/convoys'],
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await tell.run())) return;
    toast(t('borderTold'));
    onClose();
  };
  return (
    <Dialog open title={t('tellBorder')} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <Refusal error={tell.refusal} />
        <Choice
          legend={t('whatHappened')}
          options={KINDS.map((value) => ({ value, label: t(`border.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        <SelectField
          label={t('crossing')}
          value={crossingId}
          onChange={({ target }) => setCrossing(target.value)}
        >
          {crossings.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </SelectField>
        <TextField
          type="datetime-local"
          label={t('when')}
          value={at}
          onChange={({ target }) => setAt(target.value)}
        />
        <TextAreaField
          label={t('note')}
          optional={t('optional')}
          value={note}
          maxLength={1000}
          onChange={({ target }) => setNote(target.value)}
        />
        <div>
          <Button type="submit" busy={tell.busy}>
            {t('tell')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
