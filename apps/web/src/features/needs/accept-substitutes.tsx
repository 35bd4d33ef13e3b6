import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Check } from '../../ui/choice';

const DAY_MS = 24 * 60 * 60_000;

interface StandIns {
  /** What could stand in for an item, closest first, in one line; nothing while it is not known. */
  readonly names: string;
  /** What several of it have together; nothing where nothing adds up. */
  readonly sums: string;
}

export function useSubstitutes(itemCode: string | null): StandIns {
  const { say } = useLanguage();
  const { data } = useQuery({
    ...get('/catalogue/items/{code}', { path: { code: itemCode ?? '' } }),
    meta: { keep: true },
    staleTime: DAY_MS,
    enabled: itemCode !== null,
  });
  const substitutes: readonly Schemas['StandInView'][] = data?.substitutes ?? [];
  const attributes: readonly Schemas['AttributeView'][] = data?.attributes ?? [];
  return {
    names: substitutes
      .map(({ itemName, unitsPerUnit }) =>
        unitsPerUnit > 1 ? `${unitsPerUnit} × ${say(itemName)}` : say(itemName),
      )
      .join('; '),
    sums: attributes
      .filter(({ additive }) => additive)
      .map(({ name }) => say(name))
      .join('; '),
  };
}

interface AcceptSubstitutesProps {
  readonly itemCode: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** The owner says that something similar will do; not asked where the catalogue knows nothing that could stand in. */
export function AcceptSubstitutes({ itemCode, checked, onChange }: AcceptSubstitutesProps) {
  const { t } = useTranslation('needs');
  const { names, sums } = useSubstitutes(itemCode);
  if (names === '' && sums === '') return null;
  return (
    <Check
      label={
        <>
          {t('substitutes.accept')}
          {names === '' ? null : <span className="choice__hint">{t('substitutes.which', { names })}</span>}
          {sums === '' ? null : (
            <span className="choice__hint">{t('substitutes.together', { names: sums })}</span>
          )}
        </>
      }
      checked={checked}
      onChange={onChange}
    />
  );
}
