import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Check } from '../../ui/choice';

const DAY_MS = 24 * 60 * 60_000;

/** What could stand in for an item, closest first, in one line; nothing while it is not known. */
export function useSubstitutes(itemCode: string | null): string {
  const { say } = useLanguage();
  const { data } = useQuery({
    ...get('/catalogue/items/{code}', { path: { code: itemCode ?? '' } }),
    meta: { keep: true },
    staleTime: DAY_MS,
    enabled: itemCode !== null,
  });
  return (data?.substitutes ?? []).map(({ itemName }: Schemas['SubstituteView']) => say(itemName)).join('; ');
}

interface AcceptSubstitutesProps {
  readonly itemCode: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** The owner says that something similar will do; not asked where the catalogue knows nothing similar. */
export function AcceptSubstitutes({ itemCode, checked, onChange }: AcceptSubstitutesProps) {
  const { t } = useTranslation('needs');
  const names = useSubstitutes(itemCode);
  if (names === '') return null;
  return (
    <Check
      label={
        <>
          {t('substitutes.accept')}
          <span className="choice__hint">{t('substitutes.which', { names })}</span>
        </>
      }
      checked={checked}
      onChange={onChange}
    />
  );
}
