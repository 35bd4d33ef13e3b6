import type { ComponentChildren } from 'preact';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { Refusal } from '../../ui/refusal';

interface PlanningProps {
  readonly convoy: Schemas['ConvoyDetailView'];
  /** The caller leads the convoy. */
  readonly mayEnd: boolean;
}

const CHANGED = ['/convoys/{id}', '/convoys/{id}/plan'] as const;

/**
 * A plan is being made: how good the best one is so far, and who leads the convoy can be content with it or give it up.
 * That there is none yet is said aloud once, and not every second how it gets better.
 */
export function Planning({ convoy, mayEnd }: PlanningProps) {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  const path = { params: { path: { id: convoy.id } } };
  const finish = useCommand(() => answer(api.POST('/convoys/{id}/schedule/finish', path)), CHANGED);
  const withdraw = useCommand(() => answer(api.POST('/convoys/{id}/schedule/withdraw', path)), CHANGED);
  const { planning, scheduleRequestedAt: since } = convoy;
  const best = planning?.vehicles == null ? null : planning;
  const facts: ComponentChildren = best
    ? t('planningBest', {
        vehicles: t('vehicleCount', { count: best.vehicles ?? 0 }),
        km: format.number(best.km ?? 0),
        left: best.leftBehind ? t('planningLeft', { count: best.leftBehind }) : t('planningAll'),
      })
    : t('planningFirst');
  return (
    <Note tone="info" title={t('planning')} live>
      <p className="kern-body">{since ? t('planningLead', { since: format.time(since) }) : null}</p>
      <p className="kern-body" aria-live="off">
        {facts}
      </p>
      <div className="planning" aria-hidden="true" />
      <Refusal error={finish.refusal ?? withdraw.refusal} />
      {mayEnd ? (
        <div className="planning__ways">
          {best ? (
            <Button weight="secondary" busy={finish.busy} onClick={() => void finish.run()}>
              {t('planningFinish')}
            </Button>
          ) : null}
          <Button weight="tertiary" busy={withdraw.busy} onClick={() => void withdraw.run()}>
            {t('planningWithdraw')}
          </Button>
        </div>
      ) : null}
    </Note>
  );
}
