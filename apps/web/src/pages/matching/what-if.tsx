import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { type Changes, NOTHING, questionOf, WEIGHTS } from './changes';
import { Compared } from './compared';
import { PlanTable } from './plan-table';

interface WhatIfProps {
  readonly matches: readonly Schemas['MatchView'][];
  readonly mayAsk: boolean;
}

/** The plan, with the fields that ask what another one would mean. Nothing is stored by asking. */
export function WhatIf({ matches, mayAsk }: WhatIfProps) {
  const { t } = useTranslation('matching');
  const [changes, setChanges] = useState<Changes>(NOTHING);
  const [found, setFound] = useState<Schemas['MatchingWhatIfView']>();
  const result = useRef<HTMLDivElement>(null);
  const compare = useCommand(
    () => answer(api.POST('/matching/what-if', { body: questionOf(matches, changes) })),
    [],
  );
  useEffect(() => {
    if (found) result.current?.focus();
  }, [found]);
  const change = (next: Changes): void => {
    setFound(undefined);
    setChanges(next);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setFound(await compare.run());
  };
  if (!mayAsk) return <PlanTable matches={matches} />;
  return (
    <>
      <form className="form" noValidate onSubmit={(event) => void submit(event)}>
        <PlanTable matches={matches} changes={changes} onChange={change} />
        <details>
          <summary>{t('weights')}</summary>
          <p className="soft">{t('weightsLead')}</p>
          {WEIGHTS.map((name) => (
            <TextField
              key={name}
              type="number"
              inputMode="numeric"
              label={t(`weight.${name}`)}
              value={changes.weights[name] ?? ''}
              onChange={({ target }) =>
                change({ ...changes, weights: { ...changes.weights, [name]: target.value } })
              }
            />
          ))}
        </details>
        <Refusal error={compare.refusal} />
        <div>
          <Button type="submit" busy={compare.busy}>
            {t('compare')}
          </Button>{' '}
          <Button weight="tertiary" onClick={() => change(NOTHING)}>
            {t('reset')}
          </Button>
        </div>
      </form>
      {found ? (
        <div ref={result} tabIndex={-1}>
          <Card title={t('compared')}>
            <Compared found={found} />
          </Card>
        </div>
      ) : null}
    </>
  );
}
