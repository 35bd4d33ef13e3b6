import { useTranslation } from '../language/use-translation';
import { useLanguage } from '../language/use-language';

/** How far the quantity of a line has come, each part counted once, in base units. */
export interface CoverageParts {
  readonly requested: number;
  readonly proposed: number;
  readonly pledged: number;
  readonly reserved: number;
  readonly inTransit: number;
  /** What arrived and was accepted. */
  readonly accepted: number;
}

const STAGES = ['accepted', 'inTransit', 'reserved', 'pledged', 'proposed'] as const;

const CLASSES: Readonly<Record<(typeof STAGES)[number], string>> = {
  accepted: 'coverage__part coverage__part--done',
  inTransit: 'coverage__part coverage__part--moving',
  reserved: 'coverage__part coverage__part--reserved',
  pledged: 'coverage__part coverage__part--pledged',
  proposed: 'coverage__part coverage__part--proposed',
};

/** Coverage in words, with a bar beside them: "38 of 50 covered · 12 open". */
export function Coverage({ parts, unit = '' }: { readonly parts: CoverageParts; readonly unit?: string }) {
  const { t } = useTranslation('frame');
  const { format } = useLanguage();
  const covered = parts.accepted + parts.inTransit + parts.reserved + parts.pledged;
  const open = Math.max(0, parts.requested - covered - parts.proposed);
  const quantity = (value: number): string => [format.number(value), unit].filter(Boolean).join(' ');
  const width = (value: number): string =>
    `${(100 * Math.min(value, parts.requested)) / Math.max(parts.requested, 1)}%`;
  return (
    <div className="coverage">
      <div className="coverage__bar" aria-hidden="true">
        {STAGES.filter((stage) => parts[stage] > 0).map((stage) => (
          <span key={stage} className={CLASSES[stage]} style={{ inlineSize: width(parts[stage]) }} />
        ))}
      </div>
      <p className="coverage__words">
        <strong>
          {t('coverage.covered', {
            covered: format.number(Math.min(covered, parts.requested)),
            requested: quantity(parts.requested),
          })}
        </strong>
        {STAGES.filter((stage) => parts[stage] > 0).map((stage) => (
          <span key={stage}>{t(`coverage.${stage}`, { quantity: format.number(parts[stage]) })}</span>
        ))}
        {open > 0 ? <span>{t('coverage.open', { quantity: format.number(open) })}</span> : null}
      </p>
    </div>
  );
}
