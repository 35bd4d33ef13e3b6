import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { Problem } from '../../api/problem';
import { Button, LinkButton } from '../../ui/button';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';
import { headOf, sentHead } from './head';
import { HeadFields } from './head-fields';
import { Operators } from './operators';
import { SubPage } from './sub-page';

/** Changes what is said about the pledge; once it is offered, who moves the goods alone. */
export function ChangeHead({ pledge }: { readonly pledge: Schemas['PledgeView'] }) {
  const { t } = useTranslation('pledges');
  const toast = useToast();
  const navigate = useNavigate();
  const [head, setHead] = useState(() => headOf(pledge));
  const isDraft = pledge.state === 'draft';
  const change = useCommand(
    () =>
      answer(
        api.PATCH('/pledges/{id}', {
          params: { path: { id: pledge.id }, header: ifMatch(pledge) },
          body: isDraft ? sentHead(head) : { operatorIds: [...head.operatorIds] },
        }),
      ),
    ['/pledges/{id}', '/pledges'],
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await change.run())) return;
    toast(t('saved'));
    await navigate({ to: '/pledges/$id', params: { id: pledge.id } });
  };
  return (
    <SubPage pledge={pledge} title={isDraft ? t('changeTitle') : t('changeOperators')}>
      <form className="form card" onSubmit={(event) => void submit(event)}>
        <Refusal error={change.refusal} />
        {isDraft ? (
          <HeadFields
            giverId={pledge.giverId}
            head={head}
            onChange={(part) => setHead((now) => ({ ...now, ...part }))}
            problem={change.refusal instanceof Problem ? change.refusal : undefined}
          />
        ) : null}
        <Operators
          value={head.operatorIds}
          onChange={(operatorIds) => setHead((now) => ({ ...now, operatorIds }))}
        />
        <div className="page__actions">
          <Button type="submit" busy={change.busy}>
            {t('save')}
          </Button>
          <LinkButton to="/pledges/$id" params={{ id: pledge.id }} weight="secondary">
            {t('cancel')}
          </LinkButton>
        </div>
      </form>
    </SubPage>
  );
}
