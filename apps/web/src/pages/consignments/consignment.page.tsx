import '../../styles/consignments.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { useCatalogue } from '../../features/catalogue/use-catalogue';
import { HandoverLinks } from '../../features/consignment/handover-links';
import { HoursCard } from '../../features/consignment/hours/hours-card';
import { FactsCard } from '../../features/papers/facts-card';
import { OfficialPapers } from '../../features/papers/official/official-papers';
import { PaperFolder } from '../../features/papers/paper-folder';
import { SystemList } from '../../features/papers/system-list/system-list';
import { useLanguage } from '../../language/use-language';
import { Badge, Note } from '../../ui/note';
import { Card, Facts, Page } from '../../ui/page';
import { Steps } from '../../ui/steps';
import { Table } from '../../ui/table';
import { HandoverRecord } from '../arrivals/handover-record';
import { ConsignmentCommands } from './consignment-commands';
import { Papers } from './papers';
import { usePlaces } from '../../features/needs/use-places';

const WAY = [
  'planned',
  'packed',
  'sealed',
  'documents_ready',
  'loaded',
  'dispatched',
  'arrived',
  'handed_over',
  'closed',
] as const;
const isOnWay = (state: string): boolean => WAY.some((one) => one === state);

/** One consignment: how far it is, what is in it, which papers are missing, and the next thing to do. */
export function ConsignmentPage() {
  const { t } = useTranslation('consignments');
  const { t: words } = useTranslation('states');
  const { format } = useLanguage();
  const { nameOf, unitOf } = useCatalogue();
  const places = usePlaces();
  const { can } = useAccount();
  const { id } = useParams({ from: '/signed-in/consignments/$id' });
  const { data } = useSuspenseQuery(get('/consignments/{id}', { path: { id } }));
  const mayHandle = can.some(
    ({ organisationId, actions }) =>
      organisationId === data.operatorId && actions.includes('consignment:handle'),
  );
  return (
    <Page
      title={data.reference}
      lead={`${places.nameOf(data.originPlaceId)} → ${places.nameOf(data.destinationPlaceId)}`}
      above={
        <p className="above">
          <Link to="/consignments">{t('title')}</Link>
          {data.convoyId ? (
            <>
              {' · '}
              <Link to="/convoys/$id" params={{ id: data.convoyId }}>
                {t('inConvoy', { reference: data.convoyReference })}
              </Link>
            </>
          ) : null}
        </p>
      }
      actions={
        isOnWay(data.state) ? undefined : <Badge tone="warning">{words(`consignment.${data.state}`)}</Badge>
      }
    >
      {data.endReason ? (
        <Note tone="info" title={words(`consignment.${data.state}`)}>
          <p className="kern-body" lang={data.endReasonLanguage ?? undefined}>
            {data.endReason}
          </p>
        </Note>
      ) : null}
      {isOnWay(data.state) ? (
        <Steps at={data.state} steps={WAY.map((key) => ({ key, name: words(`consignment.${key}`) }))} />
      ) : null}
      {mayHandle ? <ConsignmentCommands consignment={data} /> : null}
      <Card
        title={t('lines')}
        actions={
          <Link to="/consignments/$id/packing" params={{ id }}>
            {t('toPacking')}
          </Link>
        }
      >
        <Table
          caption={t('lines')}
          rows={data.lines}
          keyOf={(line) => line.id}
          columns={[
            {
              id: 'item',
              name: t('item'),
              cell: (line) => nameOf(line.itemCode),
              sortBy: (line) => nameOf(line.itemCode),
            },
            {
              id: 'quantity',
              name: t('quantity'),
              cell: (line) => `${format.number(line.quantity)} ${unitOf(line.itemCode)}`,
              sortBy: (line) => line.quantity,
              numeric: true,
            },
            {
              id: 'weight',
              name: t('weight'),
              cell: (line) => format.weight(line.weightG),
              sortBy: (line) => line.weightG,
              numeric: true,
            },
            {
              id: 'pallets',
              name: t('palletPlaces'),
              cell: (line) => format.number(line.palletPlaces),
              numeric: true,
            },
            { id: 'vin', name: t('vin'), cell: (line) => line.vin ?? '–' },
          ]}
        />
        <Facts
          facts={[
            { name: t('weight'), value: format.weight(data.weightG) },
            { name: t('palletPlaces'), value: format.number(data.palletPlaces) },
            { name: t('readyAt'), value: data.readyAt && format.instant(data.readyAt) },
            { name: t('latestArrival'), value: data.latestArrivalOn && format.day(data.latestArrivalOn) },
            {
              name: t('reconfirmed'),
              value: data.needReconfirmedAt && format.instant(data.needReconfirmedAt),
            },
            { name: t('dispatched'), value: data.dispatchedAt && format.instant(data.dispatchedAt) },
            { name: t('arrived'), value: data.arrivedAt && format.instant(data.arrivedAt) },
          ]}
        />
      </Card>
      {data.handedOverAt ? <HandoverRecord consignment={data} /> : null}
      {isOnWay(data.state) ? <HandoverLinks consignment={data} /> : null}
      {isOnWay(data.state) ? <HoursCard consignment={data} /> : null}
      <Papers consignment={data} />
      <OfficialPapers consignment={data} />
      <SystemList consignment={data} />
      <PaperFolder consignmentId={data.id} reference={data.reference} withFacts />
      <FactsCard consignmentId={data.id} />
    </Page>
  );
}
