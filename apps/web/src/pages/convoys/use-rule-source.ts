import { useTranslation } from '../../language/use-translation';

/** What no law but the convoy itself gives. */
const OURS = ['capacity', 'plan'] as const;

/** Where a rule comes from in the reader's words; laws and agreements by their own names. */
export function useRuleSource(): (source: string) => string {
  const { t } = useTranslation('convoys');
  return (source) => {
    const ours = OURS.find((one) => one === source);
    return t('source', { source: ours ? t(`sources.${ours}`) : source });
  };
}
