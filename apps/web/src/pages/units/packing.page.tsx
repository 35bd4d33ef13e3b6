import '../../styles/units.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Package, ScanLine } from 'lucide-react';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { LinkButton } from '../../ui/button';
import { Note } from '../../ui/note';
import { Card, Empty, Page } from '../../ui/page';
import { AssignUnits } from './assign-units';
import { LabelLinks } from './label-links';
import { PackForm } from './pack-form';
import { PackingTable } from './packing-table';
import { UnitList } from './unit-list';

export type Packing = Schemas['PackingView'];

/** How much of a consignment is in boxes and on pallets, which, and what is loose. */
export function PackingPage() {
  const { t } = useTranslation('units');
  const { can } = useAccount();
  const { id } = useParams({ from: '/signed-in/consignments/$id/packing' });
  const { data } = useSuspenseQuery(get('/consignments/{id}/packing', { path: { id } }));
  const mayPack =
    data.mayChange &&
    can.some(
      ({ organisationId, actions }) => organisationId === data.operatorId && actions.includes('unit:pack'),
    );
  return (
    <Page
      title={t('packingOf', { reference: data.reference })}
      lead={t('lead')}
      above={
        <Link to="/consignments/$id" params={{ id }} className="soft">
          {t('toConsignment', { reference: data.reference })}
        </Link>
      }
    >
      {data.mayChange ? null : <Note tone="info" title={t('sealedNote')} />}
      <Card title={t('lines')}>
        <PackingLines packing={data} />
        <PackingTable packing={data} mayPack={mayPack} />
      </Card>
      {mayPack ? <PackForm packing={data} /> : null}
      {mayPack ? <AssignUnits packing={data} /> : null}
      <Card title={t('units')}>
        {data.units.length === 0 ? (
          <Empty icon={<Package />} title={t('none')}>
            <p>{t('noneLead')}</p>
          </Empty>
        ) : (
          <>
            <div>
              <LinkButton to="/consignments/$id/count" params={{ id }} weight="secondary" icon={<ScanLine />}>
                {t('count')}
              </LinkButton>
            </div>
            <LabelLinks
              consignmentId={id}
              reference={data.reference}
              count={data.units.filter(({ token }) => token !== null).length}
            />
            <UnitList units={data.units} />
          </>
        )}
      </Card>
    </Page>
  );
}

function PackingLines({ packing: { lines } }: { readonly packing: Packing }) {
  const { t } = useTranslation('units');
  const { format, say } = useLanguage();
  if (lines.length > 0 && lines.every(({ loose }) => loose === 0)) return <p>{t('allPacked')}</p>;
  return (
    <ul role="list" className="packing-lines">
      {lines.map((line) => (
        <li key={line.consignmentLineId} className="packing-lines__item">
          <strong>{say(line.itemName)}</strong>
          <span>
            {t('packedOf', {
              packed: format.number(line.packed),
              quantity: format.number(line.quantity),
              unit: say(line.unitName),
            })}
            {line.loose > 0
              ? ` · ${
                  line.isVehicle
                    ? t('drivesItself')
                    : t('loose', { loose: format.number(line.loose), unit: say(line.unitName) })
                }`
              : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
