import { useTranslation } from '../../../language/use-translation';
import type { Schemas } from '../../../api/client';
import { useBoundsText } from '../../../features/needs/limits';
import { DECIMAL } from '../../../language/decimal';
import { useLanguage } from '../../../language/use-language';
import { SelectField, TextField } from '../../../ui/field';
import type { FieldsProps } from './goods-fields';
import { isAskedFor } from './line-draft';

type Attribute = Schemas['AttributeView'];

interface SpecificationFieldsProps extends FieldsProps {
  readonly item: Schemas['CatalogueItemView'];
  /** What the need wants that the line is begun for. */
  readonly limits: readonly Schemas['LimitDto'][];
}

/** What the catalogue asks of this item: first what an offer has to say, then what helps. */
export function SpecificationFields({ draft, item, limits, change, about }: SpecificationFieldsProps) {
  const { t } = useTranslation('pledges');
  const asked = item.attributes.filter((attribute) => isAskedFor(attribute, item));
  const boundsOf = useBoundsText();
  const limitOf = ({ key }: Attribute) => limits.find((one) => one.attribute === key);
  const isNeeded = (attribute: Attribute): boolean =>
    attribute.requiredOnOffer || limitOf(attribute) !== undefined;
  const needed = asked.filter(isNeeded);
  const helpful = asked.filter((attribute) => !isNeeded(attribute));
  const hintOf = (attribute: Attribute): string | undefined => {
    const limit = limitOf(attribute);
    return limit && t('forNeed.wanted', { value: boundsOf(limit, attribute) });
  };
  const field = (attribute: Attribute) => (
    <AttributeField
      key={attribute.key}
      attribute={attribute}
      hint={hintOf(attribute)}
      value={draft.specification[attribute.key] ?? ''}
      error={about(`specification/${attribute.key}`)}
      onChange={(value) => change({ specification: { ...draft.specification, [attribute.key]: value } })}
    />
  );
  return (
    <>
      {needed.length > 0 ? (
        <fieldset className="kern-fieldset form__group">
          <legend className="form__legend">{t('specification.needed')}</legend>
          <p className="kern-hint">{t('specification.neededHint')}</p>
          <div className="form__grid">{needed.map(field)}</div>
        </fieldset>
      ) : null}
      {helpful.length > 0 ? (
        <details className="more">
          <summary>{t('specification.helpful', { count: helpful.length })}</summary>
          <div className="form__grid">{helpful.map(field)}</div>
        </details>
      ) : null}
    </>
  );
}

interface AttributeFieldProps {
  readonly attribute: Attribute;
  readonly hint: string | undefined;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function AttributeField({ attribute, hint, value, error, onChange }: AttributeFieldProps) {
  const { t } = useTranslation('pledges');
  const { say } = useLanguage();
  const { kind, choices, choiceNames, unitName } = attribute;
  const label = unitName ? `${say(attribute.name)} (${say(unitName)})` : say(attribute.name);
  if (kind === 'choice' || kind === 'yes_no') {
    const options: readonly (readonly [string, string])[] =
      kind === 'choice'
        ? choices.map((choice, index) => {
            const name = choiceNames[index];
            return [choice, name ? say(name) : choice];
          })
        : [
            ['true', t('yes')],
            ['false', t('no')],
          ];
    return (
      <SelectField
        label={label}
        hint={hint}
        error={error}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{t('notSaid')}</option>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </SelectField>
    );
  }
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      type={kind === 'number' ? 'text' : kind}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      pattern={kind === 'number' ? DECIMAL : undefined}
      maxLength={kind === 'text' ? 500 : undefined}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
