import { useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { ItemIcon } from '../../../features/catalogue/item-icon';
import { useCatalogue } from '../../../features/catalogue/use-catalogue';
import { type DraftLine, quantityIn } from '../../../features/needs/need-draft';
import { Check } from '../../../ui/choice';
import { TextField } from '../../../ui/field';
import { StepPage } from './step-page';

interface AmountStepProps {
  readonly line: DraftLine;
  readonly onChange: (change: Partial<DraftLine>) => void;
  readonly onNext: () => void;
}

/** How many. Own words say what is counted. */
export function AmountStep({ line, onChange, onNext }: AmountStepProps) {
  const { t } = useTranslation('needs');
  const { nameOf, unitOf, iconOf } = useCatalogue();
  const [error, setError] = useState<string>();
  const { itemCode } = line;
  return (
    <StepPage
      step="amount"
      title={t('new.amount.title')}
      lead={
        <span className="step__item">
          <ItemIcon name={iconOf(itemCode)} size={22} />{' '}
          {itemCode === null ? line.ownWords : nameOf(itemCode)}
        </span>
      }
      onNext={() => (quantityIn(line.quantity) ? onNext() : setError(t('new.amount.missing')))}
    >
      <div className="amount">
        <TextField
          label={t('new.amount.label')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          value={line.quantity}
          error={error}
          onInput={({ currentTarget }) => onChange({ quantity: currentTarget.value })}
        />
        {itemCode === null ? (
          <TextField
            label={t('new.amount.unitWord')}
            optional={t('optional')}
            placeholder={t('new.amount.unitExample')}
            maxLength={40}
            value={line.unitWord}
            onInput={({ currentTarget }) => onChange({ unitWord: currentTarget.value })}
          />
        ) : (
          <span className="amount__unit">{unitOf(itemCode)}</span>
        )}
      </div>
    </StepPage>
  );
}

interface SetStepProps {
  readonly lines: readonly DraftLine[];
  readonly onChange: (lines: readonly DraftLine[]) => void;
  readonly onNext: () => void;
}

/** The usual set of a facility: each thing can be left out, each number changed. */
export function SetStep({ lines, onChange, onNext }: SetStepProps) {
  const { t } = useTranslation('needs');
  const { nameOf, unitOf, iconOf } = useCatalogue();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [error, setError] = useState<string>();
  const taken = lines.filter(({ id }) => !left.includes(id));
  const next = (): void => {
    if (taken.length === 0) return setError(t('new.set.none'));
    if (taken.some(({ quantity }) => !quantityIn(quantity))) return setError(t('new.amount.missing'));
    onChange(taken);
    onNext();
  };
  return (
    <StepPage step="set" title={t('new.set.title')} lead={t('new.set.lead')} onNext={next}>
      <ul role="list" className="set">
        {lines.map((line) => {
          const name = line.itemCode === null ? line.ownWords : nameOf(line.itemCode);
          const isTaken = !left.includes(line.id);
          return (
            <li key={line.id} className="set__line">
              <Check
                label={
                  <span className="step__item">
                    <ItemIcon name={iconOf(line.itemCode)} size={22} /> {name}
                  </span>
                }
                checked={isTaken}
                onChange={(take) =>
                  setLeft((all) => (take ? all.filter((id) => id !== line.id) : [...all, line.id]))
                }
              />
              <label className="set__amount">
                <span className="visually-hidden">{t('new.set.amountOf', { name })}</span>
                <input
                  className="kern-form-input__input"
                  inputMode="numeric"
                  maxLength={12}
                  disabled={!isTaken}
                  value={line.quantity}
                  onInput={({ currentTarget }) =>
                    onChange(
                      lines.map((one) =>
                        one.id === line.id ? { ...one, quantity: currentTarget.value } : one,
                      ),
                    )
                  }
                />
                <span>{line.itemCode === null ? line.unitWord : unitOf(line.itemCode)}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {error ? (
        <p className="kern-error" role="alert">
          <span className="kern-body">{error}</span>
        </p>
      ) : null}
    </StepPage>
  );
}
