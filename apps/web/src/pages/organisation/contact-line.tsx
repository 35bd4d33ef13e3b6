import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { api, type Schemas } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Facts } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

interface ContactLineProps {
  readonly organisation: Schemas['OrganisationView'];
  readonly mayChange: boolean;
}

/** How partners reach the organisation, in one line. */
export function ContactLine({ organisation, mayChange }: ContactLineProps) {
  const { t } = useTranslation('organisation');
  const toast = useToast();
  const [line, setLine] = useState(organisation.contactLine ?? '');
  const change = useCommand(
    () =>
      api.PATCH('/organisations/{id}', {
        params: { path: { id: organisation.id }, header: ifMatch(organisation) },
        body: { contactLine: line.trim() === '' ? null : line },
      }),
    ['/organisations/{id}'],
  );
  if (!mayChange) return <Facts facts={[{ name: t('contactLine'), value: organisation.contactLine }]} />;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await change.run()) toast(t('saved'));
  };
  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      <Refusal error={change.refusal} />
      <TextField
        label={t('contactLine')}
        hint={t('contactLineHint')}
        value={line}
        maxLength={200}
        onChange={({ target }) => setLine(target.value)}
      />
      <div>
        <Button type="submit" weight="secondary" busy={change.busy}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
