import { useTranslation } from '../../../language/use-translation';
import type { Schemas } from '../../../api/client';
import { useLanguage } from '../../../language/use-language';
import { Check } from '../../../ui/choice';
import { TextField } from '../../../ui/field';

type Limit = Schemas['LimitDto'];
type Attribute = Schemas['AttributeView'];

interface LimitFieldsProps {
  readonly attributes: readonly Attribute[];
  readonly limits: readonly Limit[];
  readonly onChange: (limits: Limit[]) => void;
}

/** What matters about a thing: so much of a number at least or at most, one of these kinds. Left empty, anything fits. */
export function LimitFields({ attributes, limits, onChange }: LimitFieldsProps) {
  const set = (attribute: string, limit: Limit | undefined): void =>
    onChange([...limits.filter((other) => other.attribute !== attribute), ...(limit ? [limit] : [])]);
  return attributes.map((attribute) => {
    const limit = limits.find((other) => other.attribute === attribute.key);
    const change = (next: Limit | undefined): void => set(attribute.key, next);
    return attribute.kind === 'number' ? (
      <Bounds key={attribute.key} {...{ attribute, limit, change }} />
    ) : (
      <OneOfThese key={attribute.key} {...{ attribute, limit, change }} />
    );
  });
}

interface LimitFieldProps {
  readonly attribute: Attribute;
  readonly limit: Limit | undefined;
  readonly change: (limit: Limit | undefined) => void;
}

/** A number in the direction in which it helps; of a limit that somebody set the other way, that field as well. */
function Bounds({ attribute, limit, change }: LimitFieldProps) {
  const { min, max } = limit ?? {};
  const set = (part: Pick<Limit, 'min' | 'max'>): void => {
    const bounds = Object.entries({ min, max, ...part }).filter(([, value]) => value !== undefined);
    change(bounds.length > 0 ? { attribute: attribute.key, ...Object.fromEntries(bounds) } : undefined);
  };
  const { direction } = attribute;
  if (direction === 'exactly' && min === max)
    return (
      <NumberField
        attribute={attribute}
        bound="exactly"
        value={min}
        onChange={(value) => set({ min: value, max: value })}
      />
    );
  const hasMin = direction === 'at_least' || direction === 'range' || min !== undefined;
  const hasMax = direction === 'at_most' || direction === 'range' || max !== undefined;
  return (
    <>
      {hasMin ? (
        <NumberField
          attribute={attribute}
          bound="atLeast"
          value={min}
          onChange={(value) => set({ min: value })}
        />
      ) : null}
      {hasMax ? (
        <NumberField
          attribute={attribute}
          bound="atMost"
          value={max}
          onChange={(value) => set({ max: value })}
        />
      ) : null}
    </>
  );
}

interface NumberFieldProps {
  readonly attribute: Attribute;
  readonly bound: 'atLeast' | 'atMost' | 'exactly';
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

function NumberField({ attribute, bound, value, onChange }: NumberFieldProps) {
  const { t } = useTranslation('needs');
  const { say } = useLanguage();
  const unit = attribute.unitName ? say(attribute.unitName) : '';
  return (
    <TextField
      label={t(`new.which.${bound}`, { name: say(attribute.name), unit })}
      optional={t('optional')}
      type="number"
      inputMode="decimal"
      min={0}
      step="any"
      value={value ?? ''}
      onInput={({ currentTarget }) => {
        const typed = currentTarget.valueAsNumber;
        onChange(Number.isFinite(typed) ? typed : undefined);
      }}
    />
  );
}

function OneOfThese({ attribute, limit, change }: LimitFieldProps) {
  const { say } = useLanguage();
  const wanted = limit?.oneOf ?? [];
  const toggle = (choice: string, isWanted: boolean): void => {
    const oneOf = attribute.choices.filter((one) => (one === choice ? isWanted : wanted.includes(one)));
    change(oneOf.length > 0 ? { attribute: attribute.key, oneOf } : undefined);
  };
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{say(attribute.name)}</legend>
      <div className="kern-fieldset__body">
        {attribute.choices.map((choice, index) => {
          const name = attribute.choiceNames[index];
          return (
            <Check
              key={choice}
              label={name ? say(name) : choice}
              checked={wanted.includes(choice)}
              onChange={(isWanted) => toggle(choice, isWanted)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
