import { useTranslation } from '../../language/use-translation';
import { Coverage } from '../../ui/coverage';
import type { LineView } from './need-draft';
import { useLineWords } from './line-summary';
import type { LineCoverage } from './use-needs';

interface LineCoverageBarProps {
  readonly line: LineView;
  readonly coverage: LineCoverage | undefined;
}

/** How far a line has come. A line in own words is read by people until it is tied to an item. */
export function LineCoverageBar({ line, coverage }: LineCoverageBarProps) {
  const { t } = useTranslation('needs');
  const { unit } = useLineWords()(line);
  if (line.itemCode === null) return <p className="soft">{t('line.ownWords')}</p>;
  return coverage ? <Coverage parts={coverage} unit={unit} /> : null;
}
