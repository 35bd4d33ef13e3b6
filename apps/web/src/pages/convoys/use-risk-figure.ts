import type { Schemas } from '../../api/client';
import { useTranslation } from '../../language/use-translation';
import { useLanguage } from '../../language/use-language';

/** How many consignments are at risk; where some are not known, it says so rather than counting them as safe. */
export function useRiskFigure(): (risk: Schemas['RiskTotalsView']) => string {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  return ({ atRisk, unknown }) => {
    if (unknown === 0) return format.number(atRisk);
    return atRisk === 0
      ? t('notKnown')
      : t('riskFigure', { atRisk: format.number(atRisk), unknown: format.number(unknown) });
  };
}
