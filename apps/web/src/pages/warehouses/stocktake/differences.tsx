import { Scale } from 'lucide-react';
import { useTranslation } from '../../../language/use-translation';
import { useAccount } from '../../../api/session';
import { useLanguage } from '../../../language/use-language';
import { AskedOnce } from '../../../ui/asked-once';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/note';
import { Card, Empty } from '../../../ui/page';
import { Refusal } from '../../../ui/refusal';
import { Table } from '../../../ui/table';
import { goOn, useStocktakeCommand } from './counting';
import type { Line, Stocktake } from './line';

interface DifferencesProps {
  readonly stocktake: Stocktake;
  readonly lines: readonly Line[];
}

const differenceOf = ({ counted, booked }: Line): number => (counted ?? 0) - (booked ?? 0);

/** What was counted beside what was booked at that moment, and what a second person decides. */
export function Differences({ stocktake, lines }: DifferencesProps) {
  const { t } = useTranslation('floor');
  const { say, format } = useLanguage();
  const { can } = useAccount();
  const approve = useStocktakeCommand(stocktake, 'approve');
  const recount = useStocktakeCommand(stocktake, 'recount');
  const differing = lines.filter((line) => line.counted !== null && differenceOf(line) !== 0);
  const signed = (count: number): string => `${count > 0 ? '+' : '−'}${format.number(Math.abs(count))}`;
  const mayWrite = can.some(
    ({ organisationId, actions }) =>
      organisationId === stocktake.operatorId && actions.includes('stock:write'),
  );
  return (
    <>
      <Card title={t('stocktake.differences')}>
        {differing.length === 0 ? (
          <Empty icon={<Scale />} title={t('stocktake.noDifference', { count: stocktake.counted })} />
        ) : (
          <Table
            caption={t('stocktake.differences')}
            rows={differing}
            keyOf={({ storagePlaceId, lotId }) => `${storagePlaceId} ${lotId}`}
            columns={[
              { id: 'place', name: t('place'), cell: ({ code }) => code, sortBy: ({ code }) => code },
              {
                id: 'item',
                name: t('item'),
                cell: (line) => (
                  <>
                    {say(line.itemName)}
                    <span className="expected__giver">{line.serialNumber ?? line.lotNumber ?? ''}</span>
                  </>
                ),
                sortBy: (line) => say(line.itemName),
              },
              {
                id: 'booked',
                name: t('stocktake.booked'),
                cell: ({ booked }) => format.number(booked ?? 0),
                numeric: true,
              },
              {
                id: 'counted',
                name: t('stocktake.counted'),
                cell: ({ counted }) => format.number(counted ?? 0),
                numeric: true,
              },
              {
                id: 'difference',
                name: t('stocktake.difference'),
                cell: (line) => <strong>{signed(differenceOf(line))}</strong>,
                sortBy: differenceOf,
                numeric: true,
              },
            ]}
          />
        )}
      </Card>
      {stocktake.state === 'counted' && mayWrite ? (
        <>
          <Refusal error={approve.refusal ?? recount.refusal} />
          {stocktake.hasCounted ? <Note tone="info" title={t('stocktake.secondPerson')} /> : null}
          <div className="page__actions">
            {stocktake.hasCounted ? null : (
              <AskedOnce
                command={t('stocktake.approve')}
                follows={t('stocktake.approveFollows', { count: differing.length })}
                busy={approve.busy}
                onConfirm={() => void approve.run().then(goOn)}
              />
            )}
            <Button weight="secondary" busy={recount.busy} onClick={() => void recount.run().then(goOn)}>
              {t('stocktake.recount')}
            </Button>
          </div>
        </>
      ) : null}
    </>
  );
}
