import { Printer } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { Download } from '../../ui/download';

interface LabelLinksProps {
  readonly consignmentId: string;
  readonly reference: string;
  /** How many units have a label. */
  readonly count: number;
}

/** As many as the server prints at once. */
const AT_ONCE = 100;

/** The labels of all units of a consignment, for a label printer or on sheets to cut. */
export function LabelLinks({ consignmentId, reference, count }: LabelLinksProps) {
  const { t } = useTranslation('units');
  const parts = Array.from({ length: Math.max(1, Math.ceil(count / AT_ONCE)) }, (_, index) => index + 1);
  return (
    <div className="unit-links">
      {parts.flatMap((part) => {
        const range =
          parts.length > 1 ? `${(part - 1) * AT_ONCE + 1}–${Math.min(part * AT_ONCE, count)}` : '';
        return (['a6', 'a4'] as const).map((sheet) => (
          <Download
            key={`${sheet} ${part}`}
            path="/consignments/{id}/labels"
            params={{ path: { id: consignmentId }, query: { sheet, part } }}
            name={`${[t('label.title'), reference, sheet.toUpperCase(), range].filter(Boolean).join(' ')}.pdf`}
          >
            <Printer aria-hidden="true" /> {t(sheet === 'a6' ? 'label.all' : 'label.sheet')} {range}
          </Download>
        ));
      })}
    </div>
  );
}
