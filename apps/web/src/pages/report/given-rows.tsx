import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { useCatalogue } from '../../features/catalogue/use-catalogue';
import { useLanguage } from '../../language/use-language';
import { Download } from '../../ui/download';
import { type Column, Table } from '../../ui/table';

type Row = Schemas['GivenRowView'];

/** Each delivery with its file number and the record of the handover. */
export function GivenRows({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation('report');
  const { say, format } = useLanguage();
  const { unitOf } = useCatalogue();
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        id: 'deliveredOn',
        name: t('deliveredOn'),
        sortBy: ({ deliveredOn }) => deliveredOn,
        cell: ({ deliveredOn }) => format.day(deliveredOn),
      },
      {
        id: 'fileNumber',
        name: t('fileNumber'),
        sortBy: ({ fileNumber }) => fileNumber,
        cell: ({ fileNumber, pledgeId, pledgeTitle, pledgeTitleLanguage }) => (
          <span>
            {fileNumber ? <span className="report__file">{fileNumber}</span> : null}
            {pledgeId ? (
              <Link to="/pledges/$id" params={{ id: pledgeId }} lang={pledgeTitleLanguage ?? undefined}>
                {pledgeTitle}
              </Link>
            ) : (
              <span className="soft">{t('withoutPledge')}</span>
            )}
          </span>
        ),
      },
      {
        id: 'partner',
        name: t('partner'),
        sortBy: ({ partnerName }) => say(partnerName),
        cell: ({ partnerName }) => say(partnerName),
      },
      {
        id: 'item',
        name: t('item'),
        sortBy: ({ itemName }) => say(itemName),
        cell: ({ itemName }) => say(itemName),
      },
      {
        id: 'accepted',
        name: t('accepted'),
        numeric: true,
        sortBy: ({ accepted }) => accepted,
        cell: ({ accepted, quantity, itemCode }) => (
          <span>
            {t('ofQuantity', { accepted: format.number(accepted), quantity: format.number(quantity) })}{' '}
            <span className="soft">{unitOf(itemCode)}</span>
          </span>
        ),
      },
      {
        id: 'value',
        name: t('value'),
        numeric: true,
        sortBy: ({ valueCents }) => valueCents ?? -1,
        cell: ({ valueCents }) =>
          valueCents === null ? (
            <span className="soft">{t('noValue')}</span>
          ) : (
            format.number(valueCents / 100)
          ),
      },
      { id: 'discrepancy', name: t('discrepancy'), cell: (row) => <Discrepancy row={row} /> },
      {
        id: 'record',
        name: t('record'),
        cell: ({ handoverRecordId, consignmentId, consignmentReference }) => (
          <span>
            <Link to="/consignments/$id" params={{ id: consignmentId }}>
              {consignmentReference}
            </Link>
            {handoverRecordId ? (
              <Download
                className="report__record"
                path="/documents/{id}/content"
                params={{ path: { id: handoverRecordId } }}
                name={`${t('record')} ${consignmentReference}.pdf`}
              >
                {t('recordPdf')}
              </Download>
            ) : null}
          </span>
        ),
      },
    ],
    [t, say, format, unitOf],
  );
  return (
    <Table
      caption={t('deliveries')}
      columns={columns}
      rows={rows}
      keyOf={({ handoverId, itemCode, pledgeId }) => `${handoverId} ${itemCode} ${pledgeId ?? ''}`}
    />
  );
}

/** What was counted otherwise than listed; a normal outcome. */
function Discrepancy({ row }: { readonly row: Row }) {
  const { t } = useTranslation('report');
  const { format } = useLanguage();
  const counted = (['short', 'damaged', 'surplus'] as const)
    .filter((kind) => row[kind] > 0)
    .map((kind) => t('counted', { kind: t(kind), quantity: format.number(row[kind]) }));
  if (counted.length === 0) return <span className="soft">{t('asListed')}</span>;
  return (
    <span>
      {format.list(counted)}
      {row.reason ? (
        <span className="report__reason" lang={row.reasonLanguage ?? undefined}>
          {row.reason}
        </span>
      ) : null}
    </span>
  );
}
