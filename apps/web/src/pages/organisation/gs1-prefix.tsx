import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { Problem } from '../../api/problem';
import { get } from '../../api/query';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Card } from '../../ui/page';
import { Form } from '../../ui/form';
import { useToast } from '../../ui/toast';

/** Who runs a hall and has licensed a GS1 prefix numbers its boxes and pallets by SSCC. */
export function Gs1PrefixCard({ organisationId }: { readonly organisationId: string }) {
  const { data: sites = [] } = useQuery(get('/sites'));
  const { data } = useQuery(get('/organisations/{id}/gs1-prefix', { path: { id: organisationId } }));
  const runsHall = sites.some(({ operatorId }) => operatorId === organisationId);
  return data && runsHall ? (
    <PrefixForm key={data.prefix} organisationId={organisationId} known={data} />
  ) : null;
}

interface PrefixFormProps {
  readonly organisationId: string;
  readonly known: Schemas['Gs1PrefixView'];
}

function PrefixForm({ organisationId, known }: PrefixFormProps) {
  const { t } = useTranslation('organisation');
  const { t: frame } = useTranslation('frame');
  const toast = useToast();
  const [prefix, setPrefix] = useState(known.prefix ?? '');
  const set = useCommand(
    () =>
      api.PATCH('/organisations/{id}/gs1-prefix', {
        params: { path: { id: organisationId } },
        body: { prefix: prefix.trim() === '' ? null : prefix.trim() },
      }),
    ['/organisations/{id}/gs1-prefix'],
  );
  const about = set.refusal instanceof Problem ? set.refusal.about('/prefix') : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await set.run()) toast(t('saved'));
  };
  return (
    <Card title={t('gs1.title')}>
      <Form refusal={set.refusal} onSubmit={submit}>
        <TextField
          label={t('gs1.prefix')}
          hint={t('gs1.hint')}
          optional={frame('optional')}
          inputMode="numeric"
          pattern="[0-9]{4,12}"
          maxLength={12}
          value={prefix}
          error={about}
          onChange={({ target }) => setPrefix(target.value)}
        />
        {known.nextSscc === null ? null : <p className="soft">{t('gs1.next', { sscc: known.nextSscc })}</p>}
        <div>
          <Button type="submit" weight="secondary" busy={set.busy}>
            {t('save')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
