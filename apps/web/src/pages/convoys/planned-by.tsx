import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import type { Plan } from './plan-edits';

/** Says where another program has chosen the routes, and what it did not know of. */
export function PlannedBy({ plan: { engine } }: { readonly plan: Plan }) {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  if (!engine) return null;
  const rules = format.list(engine.unknownRules.map((rule) => t(`unknownRule.${rule}`)));
  return <p className="soft">{t('plannedBy', { name: engine.name.toUpperCase(), rules })}</p>;
}
