import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import type { PledgeSearch } from '../../routes/pledges.routes';
import { Button, LinkButton } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { TextField } from '../../ui/field';
import { Note } from '../../ui/note';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';
import { LineCard } from './line/line-card';
import { PledgeFacts } from './pledge-facts';
import { SubPage } from './sub-page';

type Check = NonNullable<PledgeSearch['check']>;

interface CheckAnswersProps {
  readonly pledge: Schemas['PledgeView'];
  readonly check: Check;
}

/** Everything once more on one page, and what follows, before it binds. */
export function CheckAnswers({ pledge, check }: CheckAnswersProps) {
  const { t } = useTranslation('pledges');
  return (
    <SubPage pledge={pledge} title={t(`check.${check}.title`)} lead={pledge.title}>
      <Note tone="info" title={t('check.whatFollows')}>
        <p className="kern-body">{t(`check.${check}.follows`)}</p>
      </Note>
      <Card title={t('about')}>
        <PledgeFacts pledge={pledge} />
      </Card>
      <section className="lines" aria-label={t('lines')}>
        {pledge.lines.map((line) => (
          <LineCard key={line.id} pledge={pledge} line={line} mayChange={false} mayPicture={false} />
        ))}
      </section>
      {check === 'release' ? <Release pledge={pledge} /> : <Confirm pledge={pledge} check={check} />}
    </SubPage>
  );
}

function Back({ pledge }: { readonly pledge: Schemas['PledgeView'] }) {
  const { t } = useTranslation('pledges');
  return (
    <LinkButton to="/pledges/$id" params={{ id: pledge.id }} weight="secondary">
      {t('check.back')}
    </LinkButton>
  );
}

interface ConfirmProps extends CheckAnswersProps {
  readonly check: Exclude<Check, 'release'>;
}

function Confirm({ pledge, check }: ConfirmProps) {
  const { t } = useTranslation('pledges');
  const toast = useToast();
  const navigate = useNavigate();
  const command = useCommand(
    () =>
      answer(
        api.POST(`/pledges/{id}/${check}`, {
          params: { path: { id: pledge.id }, header: ifMatch(pledge) },
        }),
      ),
    ['/pledges/{id}', '/pledges'],
  );
  const confirm = async (): Promise<void> => {
    if (!(await command.run())) return;
    toast(t(`check.${check}.done`));
    await navigate({ to: '/pledges/$id', params: { id: pledge.id } });
  };
  return (
    <div className="form">
      <Refusal error={command.refusal} />
      <div className="page__actions">
        <Button busy={command.busy} onClick={() => void confirm()}>
          {t(`check.${check}.do`)}
        </Button>
        <Back pledge={pledge} />
      </div>
    </div>
  );
}

type Decision = Schemas['ApprovalDecision'];

/** The second pair of eyes: releases what was written, or gives it back with a word about what is missing. */
function Release({ pledge }: { readonly pledge: Schemas['PledgeView'] }) {
  const { t } = useTranslation('pledges');
  const toast = useToast();
  const navigate = useNavigate();
  const [decision, setDecision] = useState<Decision>();
  const [reference, setReference] = useState('');
  const [missing, setMissing] = useState(false);
  const decide = useCommand(
    (made: Decision) =>
      answer(
        api.POST('/pledges/{id}/approval', {
          params: { path: { id: pledge.id }, header: ifMatch(pledge) },
          body: { decision: made, reference: reference.trim() || null },
        }),
      ),
    ['/pledges/{id}', '/pledges'],
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(decision === undefined);
    if (!decision || !(await decide.run(decision))) return;
    toast(t(`release.done.${decision}`));
    await navigate({ to: '/pledges/$id', params: { id: pledge.id } });
  };
  return (
    <Card title={t('release.decide')}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <Refusal error={decide.refusal} />
        <Choice<Decision>
          legend={t('release.question')}
          options={[
            { value: 'granted', label: t('release.granted'), hint: t('release.grantedHint') },
            { value: 'refused', label: t('release.refused'), hint: t('release.refusedHint') },
          ]}
          value={decision}
          onChange={setDecision}
          error={missing && !decision ? t('release.choose') : undefined}
        />
        <TextField
          label={decision === 'refused' ? t('release.note') : t('release.reference')}
          optional={t('optional')}
          hint={decision === 'refused' ? undefined : t('release.referenceHint')}
          maxLength={200}
          value={reference}
          onChange={({ target }) => setReference(target.value)}
        />
        <div className="page__actions">
          <Button type="submit" busy={decide.busy}>
            {t('release.do')}
          </Button>
          <Back pledge={pledge} />
        </div>
      </form>
    </Card>
  );
}
