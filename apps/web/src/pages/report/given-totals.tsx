import { useMemo } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { useCatalogue } from '../../features/catalogue/use-catalogue';
import { useLanguage } from '../../language/use-language';
import { type Column, Table } from '../../ui/table';

type Total = Schemas['GivenTotalView'];

/** How much of each thing arrived. */
export function GivenTotals({ totals }: { readonly totals: readonly Total[] }) {
  const { t } = useTranslation('report');
  const { say, format } = useLanguage();
  const { unitOf } = useCatalogue();
  const columns = useMemo((): readonly Column<Total>[] => {
    const number = (id: 'quantity' | 'accepted' | 'short' | 'damaged' | 'surplus'): Column<Total> => ({
      id,
      name: t(id),
      numeric: true,
      sortBy: (row) => row[id],
      cell: (row) => format.number(row[id]),
    });
    return [
      {
        id: 'item',
        name: t('item'),
        sortBy: ({ itemName }) => say(itemName),
        cell: ({ itemName, itemCode }) => (
          <span>
            <strong>{say(itemName)}</strong> <span className="soft">({unitOf(itemCode)})</span>
          </span>
        ),
      },
      number('quantity'),
      number('accepted'),
      number('short'),
      number('damaged'),
      number('surplus'),
      {
        id: 'value',
        name: t('value'),
        numeric: true,
        sortBy: ({ valueCents }) => valueCents,
        cell: ({ valueCents, linesWithoutValue }) => (
          <span>
            {format.number(valueCents / 100)}
            {linesWithoutValue > 0 ? (
              <span className="report__reason">{t('withoutValue', { count: linesWithoutValue })}</span>
            ) : null}
          </span>
        ),
      },
    ];
  }, [t, say, format, unitOf]);
  return <Table caption={t('totals')} columns={columns} rows={totals} keyOf={({ itemCode }) => itemCode} />;
}
