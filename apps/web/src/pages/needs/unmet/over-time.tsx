import { useMemo } from 'react';
import type { Schemas } from '../../../api/client';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { type Column, Table } from '../../../ui/table';
import { PARTS, Plot } from './plot';

type Told = Schemas['UnmetOverTimeView'];
type Step = Told['steps'][number];

interface OverTimeProps {
  readonly told: Told;
  readonly items: readonly Schemas['UnmetItemView'][];
}

/** How much was asked for, covered and open at the end of each week or month: as a plot and as its figures. */
export function OverTime({ told: { measure, step, steps }, items }: OverTimeProps) {
  const { t } = useTranslation('unmet');
  const { say, format } = useLanguage();
  const columns = useColumns();
  const item = measure === 'quantity' ? items[0] : undefined;
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return null;
  const counted = item
    ? t('overTime.quantity', { item: say(item.itemName), unit: say(item.unitName) })
    : t(`overTime.${measure}`, { item: '', unit: '' });
  const caption = t(`overTime.${step}`, { from: format.day(first.from), to: format.day(last.to) });
  const newest = t('overTime.newest', {
    day: format.day(last.to),
    asked: format.number(last.asked),
    covered: format.number(last.covered),
    proposed: format.number(last.proposed),
    open: format.number(last.open),
  });
  return (
    <figure className="unmet-plot">
      <figcaption>
        <p>{caption}</p>
        <p className="soft">{counted}</p>
        <ul role="list" className="unmet-plot__legend">
          {PARTS.map((part) => (
            <li key={part}>
              <svg width="20" height="14" aria-hidden="true">
                <rect x="1" y="1" width="18" height="12" className={`plot-part plot-part--${part}`} />
              </svg>
              {t(`columns.${part}`)}
            </li>
          ))}
        </ul>
      </figcaption>
      <Plot steps={steps} label={`${caption} ${newest}`} />
      <p>{newest}</p>
      <details>
        <summary className="unmet__more">{t('overTime.asTable')}</summary>
        <Table caption={caption} columns={columns} rows={steps} keyOf={({ from }) => from} />
      </details>
    </figure>
  );
}

function useColumns(): readonly Column<Step>[] {
  const { t } = useTranslation('unmet');
  const { format } = useLanguage();
  return useMemo(
    () => [
      {
        id: 'step',
        name: t('columns.step'),
        sortBy: ({ from }) => from,
        cell: ({ from, to }) => `${format.day(from)} – ${format.day(to)}`,
      },
      ...(
        ['asked', 'covered', 'proposed', 'open', 'newlyAsked', 'newlyCovered', 'noLongerAsked'] as const
      ).map((id): Column<Step> => ({
        id,
        name: t(`columns.${id}`),
        numeric: true,
        cell: (row) => format.number(row[id]),
      })),
    ],
    [t, format],
  );
}
