import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';

/** Whether a run is under way and how far it is; those who may start one or stop it. */
export function RunState() {
  const { t } = useTranslation('matching');
  const { format } = useLanguage();
  const { can } = useAccount();
  const may = (action: 'matching:run' | 'matching:cancel'): boolean =>
    can.some(({ actions }) => actions.includes(action));
  const { data } = useSuspenseQuery(get('/matching/runs/current'));
  const start = useCommand(
    () => answer(api.POST('/matching/runs', {})),
    ['/matching/runs/current', '/matches'],
  );
  const stop = useCommand(
    (id: string) => answer(api.POST('/matching/runs/{id}/cancel', { params: { path: { id } } })),
    ['/matching/runs/current'],
  );
  const { run, renewedAt } = data;
  const isOn = run?.state === 'requested' || run?.state === 'running';
  return (
    <Card title={t('run.title')}>
      <div role="status">
        <p>
          {run ? t(`run.${run.state}`) : t('run.never')} {run?.phase ? t(`phase.${run.phase}`) : null}{' '}
          {run?.phase && run.partsTotal
            ? t('parts', { done: format.number(run.partsDone ?? 0), total: format.number(run.partsTotal) })
            : null}
        </p>
        {run?.integers ? <Integers found={run.integers} /> : null}
        {run?.failure ? <p>{t(`failure.${run.failure}`)}</p> : null}
      </div>
      {renewedAt ? <p className="soft">{t('renewed', { when: format.instant(renewedAt) })}</p> : null}
      <Refusal error={start.refusal ?? stop.refusal} />
      <div>
        {isOn && may('matching:cancel') ? (
          <Button weight="secondary" busy={stop.busy} onClick={() => void stop.run(run.id)}>
            {t('cancel')}
          </Button>
        ) : null}
        {!isOn && may('matching:run') ? (
          <Button weight="secondary" busy={start.busy} onClick={() => void start.run()}>
            {t('runNow')}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}

/** How good the plan is proven to be where integer programs decided. */
function Integers({ found }: { readonly found: Schemas['IntegerProgramsView'] }) {
  const { t } = useTranslation('matching');
  const { format } = useLanguage();
  const { parts, unchecked, cost, bound, gap } = found;
  return (
    <p>
      {t('integers.parts', { parts: format.number(parts) })}{' '}
      {bound === null || gap === null
        ? null
        : t('integers.bound', {
            cost: format.number(cost),
            bound: format.number(bound),
            gap: format.number(Math.ceil(gap * 10_000) / 100),
          })}{' '}
      {unchecked > 0 ? t('integers.unchecked', { unchecked: format.number(unchecked) }) : null}
    </p>
  );
}
