import { useTranslation } from '../../../language/use-translation';
import type { Schemas } from '../../../api/client';
import { useLanguage } from '../../../language/use-language';
import { Facts } from '../../../ui/page';
import { isAskedFor } from './line-draft';

type Attribute = Schemas['AttributeView'];
type Value = number | string | boolean;

const OPEN_UP_TO = 6;

interface SpecificationProps {
  readonly line: Schemas['PledgeLineView'];
  readonly item: Schemas['CatalogueItemView'] | undefined;
}

/** The values of the specification that no field of the line says already. */
export function Specification({ line, item }: SpecificationProps) {
  const { t } = useTranslation('pledges');
  const { say } = useLanguage();
  const text = useValueText();
  const said = item?.attributes.filter(
    (attribute) => attribute.key in line.specification && isAskedFor(attribute, item),
  );
  if (!said || said.length === 0) return null;
  return (
    <details className="more" open={said.length <= OPEN_UP_TO}>
      <summary>{t('specification.title', { count: said.length })}</summary>
      <Facts
        facts={said.map((attribute) => ({
          name: say(attribute.name),
          value: text(attribute, line.specification[attribute.key] ?? ''),
        }))}
      />
    </details>
  );
}

function useValueText(): (attribute: Attribute, value: Value) => string {
  const { t } = useTranslation('pledges');
  const { say, format } = useLanguage();
  return ({ kind, choices, choiceNames, unitName }, value) => {
    const unit = unitName ? ` ${say(unitName)}` : '';
    switch (kind) {
      case 'number':
        return `${format.number(Number(value))}${unit}`;
      case 'yes_no':
        return t(value === true ? 'yes' : 'no');
      case 'date':
        return format.day(String(value));
      case 'choice': {
        const name = choiceNames[choices.indexOf(String(value))];
        return `${name ? say(name) : String(value)}${unit}`;
      }
      case 'text':
        return `${String(value)}${unit}`;
    }
  };
}
