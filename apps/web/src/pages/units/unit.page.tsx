import '../../styles/units.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { LaterLotReason } from '../../features/stock/later-lot';
import { type Unit, UnitLink, UnitState, useWeightWords } from '../../features/units/unit-words';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/note';
import { Card, Facts, Page } from '../../ui/page';
import { MeasureUnit } from './measure-unit';
import { PackLines } from './pack-lines';
import { PackStock } from './pack-stock';
import { TakeOut } from './take-out';
import { UnitCommands } from './unit-commands';
import { UnitLabel } from './unit-label';

/** One box, crate or pallet: what is in it, what it weighs, where it stands, and its label. */
export function UnitPage() {
  const { t } = useTranslation('units', 'floor');
  const { format, say } = useLanguage();
  const { can } = useAccount();
  const weightOf = useWeightWords();
  const { id } = useParams({ from: '/signed-in/units/$id' });
  const { data: unit } = useSuspenseQuery(get('/handling-units/{id}', { path: { id } }));
  const mayPack =
    unit.state !== 'unpacked' &&
    can.some(
      ({ organisationId, actions }) => organisationId === unit.operatorId && actions.includes('unit:pack'),
    );
  return (
    <Page
      title={`${t(`kindName.${unit.kind}`)} ${unit.code}`}
      above={<WhereItBelongs unit={unit} />}
      actions={<UnitState state={unit.state} />}
    >
      <Card title={t('contents')}>
        {unit.contents.length === 0 && unit.inside.length === 0 ? <p className="soft">{t('empty')}</p> : null}
        <ul role="list" className="unit-list">
          {unit.contents.map((content) => (
            <li key={content.id} className="unit-list__item">
              <div className="unit-list__head">
                <span>
                  {format.number(content.quantity)} {say(content.unitName)} {say(content.itemName)}{' '}
                  {content.adrRelevant ? <Badge tone="warning">{t('adr')}</Badge> : null}
                </span>
                {mayPack && unit.state === 'open' ? <TakeOut unit={unit} content={content} /> : null}
              </div>
              <LaterLotReason reason={content.laterLotReason} />
            </li>
          ))}
          {unit.inside.map((child) => (
            <li key={child.id} className="unit-list__item">
              <div className="unit-list__head">
                <UnitLink unit={child} />
                <UnitState state={child.state} />
              </div>
            </li>
          ))}
        </ul>
        <Facts
          facts={[
            { name: t('weight'), value: weightOf(unit) },
            {
              name: t('palletPlaces'),
              value: unit.palletPlaces > 0 ? format.number(unit.palletPlaces) : null,
            },
            { name: t('volume'), value: t('cubicMetres', { volume: format.number(unit.volumeCm3 / 1e6) }) },
            { name: t('hall'), value: unit.siteName },
            { name: t('place'), value: unit.siteId && unit.placeCode },
            { name: t('operator'), value: say(unit.operatorName) },
            { name: t('sscc'), value: unit.sscc },
            { name: t('leftAt'), value: unit.leftAt && format.instant(unit.leftAt) },
          ]}
        />
      </Card>
      {mayPack && unit.state === 'open' ? <PackMore unit={unit} /> : null}
      {mayPack ? <UnitCommands unit={unit} /> : null}
      {mayPack ? <MeasureUnit unit={unit} /> : null}
      {unit.state === 'unpacked' ? null : <UnitLabel unit={unit} mayChange={mayPack} />}
    </Page>
  );
}

const PackMore = ({ unit }: { readonly unit: Unit }) =>
  unit.consignmentId === null ? (
    <PackStock unit={unit} />
  ) : (
    <PackLines unit={unit} consignmentId={unit.consignmentId} />
  );

function WhereItBelongs({ unit }: { readonly unit: Unit }) {
  const { t } = useTranslation('units');
  if (unit.consignmentId !== null)
    return (
      <Link to="/consignments/$id/packing" params={{ id: unit.consignmentId }} className="soft">
        {t('packingOf', { reference: unit.consignmentReference })}
      </Link>
    );
  return unit.siteId === null ? null : (
    <Link to="/warehouses/$id/units" params={{ id: unit.siteId }} className="soft">
      {t('hallUnits.title')}
    </Link>
  );
}
