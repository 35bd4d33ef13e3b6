import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { sinceText } from '../../features/partnership/since';
import { useLanguage } from '../../language/use-language';
import { Card } from '../../ui/page';
import { Table } from '../../ui/table';

/** What happened month by month, newest first. */
export function PartnershipHistory({ months }: { readonly months: readonly Schemas['HistoryMonthView'][] }) {
  const { t } = useTranslation('partnerships');
  const { language, format } = useLanguage();
  const rows = [...months].sort((a, b) => b.month.localeCompare(a.month));
  return (
    <Card title={t('history')}>
      {rows.length === 0 ? (
        <p className="soft">{t('noHistory')}</p>
      ) : (
        <Table
          caption={t('history')}
          rows={rows}
          keyOf={({ month }) => month}
          columns={[
            {
              id: 'month',
              name: t('month'),
              cell: ({ month }) => sinceText(month, language),
              sortBy: ({ month }) => month,
            },
            {
              id: 'needs',
              name: t('needsPublished'),
              cell: ({ needsPublished }) => format.number(needsPublished),
              sortBy: ({ needsPublished }) => needsPublished,
              numeric: true,
            },
            {
              id: 'handovers',
              name: t('handovers'),
              cell: ({ handovers }) => format.number(handovers),
              sortBy: ({ handovers }) => handovers,
              numeric: true,
            },
            {
              id: 'weight',
              name: t('delivered'),
              cell: ({ deliveredWeightG }) => format.weight(deliveredWeightG),
              sortBy: ({ deliveredWeightG }) => deliveredWeightG,
              numeric: true,
            },
          ]}
        />
      )}
    </Card>
  );
}
