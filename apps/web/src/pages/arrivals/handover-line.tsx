import { useTranslation } from '../../language/use-translation';
import { ItemIcon } from '../../features/catalogue/item-icon';
import {
  countsOf,
  type Goods,
  type LineDraft,
  type LineError,
} from '../../features/consignment/handover-draft';
import type { Language } from '../../language/languages';
import { useLanguage } from '../../language/use-language';
import { Choice } from '../../ui/choice';
import { TextAreaField, TextField } from '../../ui/field';
import { LinePhotos } from './line-photos';

interface HandoverLineProps {
  readonly line: Goods;
  readonly value: LineDraft;
  /** In which language the reason is written. */
  readonly language: Language;
  readonly error: LineError | undefined;
  readonly onChange: (value: LineDraft) => void;
}

const COUNTS = ['damaged', 'missing', 'surplus'] as const;

/** One line: as listed, or what differs and what was noticed. */
export function HandoverLine({ line, value, language, error, onChange }: HandoverLineProps) {
  const { t } = useTranslation('arrivals');
  const { say, format } = useLanguage();
  const { quantity } = line;
  const unit = say(line.unitName);
  const { accepted } = countsOf(value, quantity);
  const isCountWrong = error === 'number' || error === 'tooMany' || error === 'nothing';
  return (
    <section className="handover__line">
      <div className="handover__what">
        <ItemIcon name={line.icon} size={28} />
        <div>
          <h2>{say(line.itemName)}</h2>
          <p className="arrival__soft">
            {t('handover.listed', { quantity: format.number(quantity), unit })}
            {line.vin ? ` · VIN ${line.vin}` : null}
          </p>
        </div>
      </div>
      <Choice
        legend={<span className="visually-hidden">{say(line.itemName)}</span>}
        options={[
          { value: 'asListed', label: t('handover.asListed') },
          { value: 'differs', label: t('handover.differs') },
        ]}
        value={value.verdict}
        error={error === 'undecided' ? t('handover.errors.undecided') : undefined}
        onChange={(verdict) => onChange({ ...value, verdict })}
      />
      {value.verdict === 'differs' ? (
        <div className="handover__difference">
          <div className="handover__counts">
            {COUNTS.map((kind) => (
              <TextField
                key={kind}
                label={t(`handover.${kind}`)}
                type="number"
                inputMode="numeric"
                min={0}
                value={value[kind]}
                onChange={({ target }) => onChange({ ...value, [kind]: target.value })}
              />
            ))}
          </div>
          {isCountWrong ? (
            <p className="handover__error" role="alert">
              {t(`handover.errors.${error}`, { quantity: format.number(quantity) })}
            </p>
          ) : (
            <p aria-live="polite">
              {t('handover.addsUp', {
                accepted: format.number(Math.max(0, accepted)),
                quantity: format.number(quantity),
                unit,
              })}
            </p>
          )}
          <TextAreaField
            label={t('handover.reason')}
            hint={t('handover.reasonHint')}
            error={error === 'reason' ? t('handover.errors.reason') : undefined}
            lang={language}
            maxLength={1000}
            rows={2}
            value={value.reason}
            onChange={({ target }) => onChange({ ...value, reason: target.value })}
          />
          <LinePhotos
            name={say(line.itemName)}
            value={value.photos ?? []}
            onChange={(photos) => onChange({ ...value, photos })}
          />
        </div>
      ) : null}
    </section>
  );
}
