import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { api } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import type { Consignment } from '../../features/consignment/use-consignment';
import { Button } from '../../ui/button';
import { Check } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

interface SystemNumbersProps {
  readonly consignment: Consignment;
  readonly onClose: () => void;
}

/** Code and declaration as the Ukrainian system gave them, and that its list is the packed one. */
export function SystemNumbers({ consignment, onClose }: SystemNumbersProps) {
  const { t } = useTranslation('arrivals');
  const toast = useToast();
  const [numbers, setNumbers] = useState({
    code: consignment.code ?? '',
    codeValidUntil: consignment.codeValidUntil ?? '',
    declarationNumber: consignment.declarationNumber ?? '',
    declarationValidUntil: consignment.declarationValidUntil ?? '',
  });
  const [matches, setMatches] = useState(consignment.systemListMatches ?? false);
  const save = useCommand(
    () =>
      api.PATCH('/consignments/{id}/papers', {
        params: { path: { id: consignment.id }, header: ifMatch(consignment) },
        body: {
          ...Object.fromEntries(
            Object.entries(numbers).map(([name, value]) => [name, value.trim() === '' ? null : value.trim()]),
          ),
          ...(matches === (consignment.systemListMatches ?? false) ? {} : { systemListMatches: matches }),
        },
      }),
    ['/consignments', '/consignments/{id}', '/consignments/{id}/readiness'],
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await save.run())) return;
    toast(t('numbers.saved'));
    onClose();
  };
  const field = (name: keyof typeof numbers, label: string, type: 'text' | 'date') => (
    <TextField
      label={label}
      type={type}
      maxLength={60}
      value={numbers[name]}
      onChange={({ target }) => setNumbers({ ...numbers, [name]: target.value })}
    />
  );
  return (
    <Dialog open title={t('numbers.title')} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <p>{t('numbers.lead')}</p>
        <Refusal error={save.refusal} />
        {field('code', t('numbers.code'), 'text')}
        {field('codeValidUntil', t('numbers.codeValidUntil'), 'date')}
        {field('declarationNumber', t('numbers.declaration'), 'text')}
        {field('declarationValidUntil', t('numbers.declarationValidUntil'), 'date')}
        {consignment.systemList === null ? (
          <Check label={t('numbers.matches')} checked={matches} onChange={setMatches} />
        ) : null}
        <div>
          <Button type="submit" busy={save.busy}>
            {t('numbers.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
