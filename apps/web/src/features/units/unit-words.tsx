import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/note';

export type Unit = Schemas['HandlingUnitView'];

export const UNIT_KINDS = ['box', 'crate', 'pallet'] as const satisfies readonly Unit['kind'][];

/** Code and kind of a unit, as a way to its page. */
export function UnitLink({ unit }: { readonly unit: Pick<Unit, 'id' | 'code' | 'kind'> }) {
  const { t } = useTranslation('units');
  return (
    <Link to="/units/$id" params={{ id: unit.id }}>
      {t(`kindName.${unit.kind}`)} {unit.code}
    </Link>
  );
}

export function UnitState({ state }: Pick<Unit, 'state'>) {
  const { t } = useTranslation('units');
  return <Badge tone={state === 'sealed' ? 'success' : 'plain'}>{t(`stateName.${state}`)}</Badge>;
}

/** What is in a unit, in a few words. */
export function useContentWords(): (unit: Unit) => string {
  const { t } = useTranslation('units');
  const { format, say } = useLanguage();
  return ({ contents, inside }) => {
    const goods = contents.map(
      ({ quantity, unitName, itemName }) => `${format.number(quantity)} ${say(unitName)} ${say(itemName)}`,
    );
    const words = [...goods, ...inside.map(({ kind, code }) => `${t(`kindName.${kind}`)} ${code}`)];
    return words.length === 0 ? t('empty') : words.join(' · ');
  };
}

/** The weight as weighed, else what it should be, said as such. */
export function useWeightWords(): (unit: Unit) => string {
  const { t } = useTranslation('units');
  const { format } = useLanguage();
  return ({ grossWeightG, expectedWeightG }) =>
    grossWeightG === null
      ? t('expected', { weight: format.weight(expectedWeightG) })
      : t('measured', { weight: format.weight(grossWeightG) });
}
