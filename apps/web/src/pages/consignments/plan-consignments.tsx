import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { getWhole } from '../../api/query';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Check } from '../../ui/choice';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

type Match = Schemas['MatchView'];

/** What both sides agreed and is not yet in a consignment: one giver and one receiver go together. */
export function PlanConsignments() {
  const { t } = useTranslation('consignments');
  const { can } = useAccount();
  const operator = can.find(({ actions }) => actions.includes('consignment:plan'))?.organisationId;
  const { data } = useSuspenseQuery(getWhole('/matches', { state: 'allocated', consigned: false }));
  if (!operator || data.items.length === 0) return null;
  const groups = new Map<string, Match[]>();
  for (const match of data.items) {
    const key = `${match.giverId} ${match.needOwnerId}`;
    groups.set(key, [...(groups.get(key) ?? []), match]);
  }
  return (
    <Card title={t('toPlan', { count: data.items.length })}>
      <ul role="list" className="to-plan">
        {[...groups].map(([key, matches]) => (
          <li key={key}>
            <PlanOne operatorId={operator} matches={matches} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function PlanOne({
  operatorId,
  matches,
}: {
  readonly operatorId: string;
  readonly matches: readonly Match[];
}) {
  const { t } = useTranslation('consignments');
  const { say, format } = useLanguage();
  const toast = useToast();
  const navigate = useNavigate();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = matches.filter(({ id }) => !left.has(id));
  const plan = useCommand(
    () => answer(api.POST('/consignments', { body: { operatorId, matchIds: chosen.map(({ id }) => id) } })),
    ['/consignments', '/matches', '/tasks'],
  );
  const [first] = matches;
  if (!first) return null;
  const submit = async (): Promise<void> => {
    const made = await plan.run();
    if (!made) return;
    toast(t('planned', { reference: made.reference }));
    await navigate({ to: '/consignments/$id', params: { id: made.id } });
  };
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">
        {say(first.goods.giverName)} → {say(first.wanted.ownerName)}
      </legend>
      <Refusal error={plan.refusal} />
      <div className="kern-fieldset__body">
        {matches.map(({ id, goods, quantity }) => (
          <Check
            key={id}
            label={`${format.number(quantity)} × ${say(goods.itemName)}`}
            checked={!left.has(id)}
            onChange={(checked) =>
              setLeft((now) =>
                checked ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id]),
              )
            }
          />
        ))}
      </div>
      <Button
        weight="secondary"
        small
        busy={plan.busy}
        disabled={chosen.length === 0}
        onClick={() => void submit()}
      >
        {t('plan', { count: chosen.length })}
      </Button>
    </fieldset>
  );
}
