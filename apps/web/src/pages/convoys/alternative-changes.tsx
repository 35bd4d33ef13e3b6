import { X } from 'lucide-react';
import { useId } from 'react';
import { useSegmentWords } from '../../features/convoy/use-segment-words';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import type { Alternative } from './alternatives';
import { type PlanChange, planChanges } from './plan-changes';
import type { Plan } from './plan-edits';

interface AlternativeChangesProps {
  readonly stored: Plan;
  readonly alternative: Alternative;
  readonly onTakeOver: (() => void) | undefined;
  readonly onRemove: () => void;
}

/** One alternative in words: what stands in its way, which stops and crews change, and the way to take it over. */
export function AlternativeChanges({ stored, alternative, onTakeOver, onRemove }: AlternativeChangesProps) {
  const { t } = useTranslation('convoys');
  const { say } = useLanguage();
  const words = useChangeWords(alternative.plan);
  const id = useId();
  const { name, plan } = alternative;
  const isPossible = plan.journeys.length > 0;
  const reasons = [...new Set(plan.obstacles.map(({ text }) => say(text)))];
  const changes = planChanges(stored, plan);
  return (
    <section className="alternatives__one" aria-labelledby={id}>
      <header className="alternatives__header">
        <h3 id={id}>{name}</h3>
        <button
          type="button"
          className="tool"
          aria-label={t('removeAlternative', { name })}
          onClick={onRemove}
        >
          <X aria-hidden="true" />
        </button>
      </header>
      {reasons.length > 0 || !isPossible ? (
        <Note
          tone="warning"
          title={t(isPossible ? 'standsInTheWay' : reasons.length > 0 ? 'notPossibleBecause' : 'notPossible')}
        >
          {reasons.length > 0 ? (
            <ul>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          ) : null}
        </Note>
      ) : null}
      {isPossible ? (
        changes.length > 0 ? (
          <ul>
            {changes.map(words).map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        ) : (
          <p>{t('sameStops')}</p>
        )
      ) : null}
      {onTakeOver && isPossible ? (
        <div>
          <Button weight="secondary" aria-describedby={id} onClick={onTakeOver}>
            {t('takeOver')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function useChangeWords(plan: Plan): (change: PlanChange) => string {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  const { nameOf } = useSegmentWords(plan.places, plan.crossings);
  return (change) => {
    const { kind } = change;
    if (kind === 'order') {
      const stops = change.placeIds.map((id) => nameOf(id) ?? '').join(' → ');
      return t('change.order', { vehicle: change.vehicle, stops });
    }
    if (kind === 'crew') {
      const names = change.drivers.map(({ label }) => label ?? t('aDriver'));
      return t('change.crew', { vehicle: change.vehicle, drivers: format.list(names) });
    }
    return t(`change.${kind}`, { ...change });
  };
}
