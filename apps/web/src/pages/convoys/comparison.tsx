import type { CSSProperties } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Alternative } from './alternatives';
import type { Plan } from './plan-edits';
import { useComparedLines } from './use-compared-lines';

interface ComparisonProps {
  readonly stored: Plan;
  readonly alternatives: readonly Alternative[];
}

/** The stored plan and the alternatives side by side, line by line, each with what is different. */
export function Comparison({ stored, alternatives }: ComparisonProps) {
  const { t } = useTranslation('convoys');
  const lines = useComparedLines(
    stored,
    alternatives.map(({ plan }) => plan),
  );
  const columns = { '--columns': alternatives.length + 1 } as CSSProperties;
  return (
    <>
      <table className="difference" style={columns}>
        <caption className="visually-hidden">{t('differenceOf')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('asStored')}</th>
            {alternatives.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.name}>
              <th scope="row">{line.name}</th>
              <td>{line.stored}</td>
              {line.others.map(({ value, change }, index) => (
                <td key={alternatives[index]?.key}>
                  {value}
                  {change ? <strong className="difference__change">{change}</strong> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{t('pointsMean')}</p>
    </>
  );
}
