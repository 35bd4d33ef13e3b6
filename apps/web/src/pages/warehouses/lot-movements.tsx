import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { useCatalogue } from '../../features/catalogue/use-catalogue';
import { LaterLotReason } from '../../features/stock/later-lot';
import { useLanguage } from '../../language/use-language';
import { Dialog } from '../../ui/dialog';
import { Refusal } from '../../ui/refusal';
import { SaveMovements } from './save-stock';
import { Reverse } from './reverse';

type Movement = Schemas['MovementView'];

interface LotMovementsProps {
  readonly site: Schemas['SiteView'] | undefined;
  readonly lot: Schemas['LotView'];
  readonly mayWrite: boolean;
  readonly onClose: () => void;
}

/** Everything that ever happened with a lot; nothing is deleted, only reversed with a reason. */
export function LotMovements({ site, lot, mayWrite, onClose }: LotMovementsProps) {
  const { t } = useTranslation('warehouses', 'floor');
  const { format } = useLanguage();
  const { nameOf, unitOf } = useCatalogue();
  const { data: movements = [], error } = useQuery(get('/lots/{id}/movements', { path: { id: lot.id } }));
  const codes = new Map(site?.storagePlaces.map(({ id, code }) => [id, code]));
  const amount = ({ kind, entries }: Movement): string => {
    const here = entries.find(({ stockPlaceId }) => codes.has(stockPlaceId))?.quantity ?? 0;
    const most = format.number(Math.max(0, ...entries.map(({ quantity }) => quantity)));
    return kind === 'adjustment' && here !== 0 ? `${here > 0 ? '+' : '−'}${most}` : most;
  };
  return (
    <Dialog open title={t('movementsOf', { item: nameOf(lot.itemCode) })} onClose={onClose}>
      <Refusal error={error} />
      <ol role="list" className="movements">
        {movements.map((movement) => (
          <li key={movement.id} className="movements__item">
            <div className="movements__what">
              <strong>{t(nameOfMovement(movement))}</strong> {amount(movement)} {unitOf(lot.itemCode)}{' '}
              <span className="movements__where">{placesOf(movement, codes)}</span>{' '}
              <span className="soft movements__when">{format.instant(movement.at)}</span>
              {movement.reason ? <p>{movement.reason}</p> : null}
              <LaterLotReason reason={movement.laterLotReason} />
            </div>
            {mayWrite && movement.reversible ? <ReverseMovement movementId={movement.id} /> : null}
          </li>
        ))}
      </ol>
      <SaveMovements lot={lot} />
    </Dialog>
  );
}

/** Of the places of this hall, where the goods came from and where they went. */
function placesOf({ entries }: Movement, codes: ReadonlyMap<string, string>): string {
  const codeOf = (sign: number): string | undefined =>
    codes.get(entries.find(({ quantity }) => Math.sign(quantity) === sign)?.stockPlaceId ?? '');
  const ends = [codeOf(-1), codeOf(1)].filter((code) => code !== undefined);
  return [...new Set(ends)].join(' → ');
}

/** What a person in the hall calls it; else the kind that the ledger knows. */
const nameOfMovement = ({ kind, cause }: Schemas['MovementView']) =>
  NAMED.some((one) => one === cause)
    ? (`cause.${cause as (typeof NAMED)[number]}` as const)
    : (`kind.${kind}` as const);

const NAMED = ['goods_in', 'hall_transfer', 'stocktake', 'handed_out', 'used_up', 'disposed'] as const;

function ReverseMovement({ movementId }: { readonly movementId: string }) {
  const reverse = useCommand(
    (reason: string) =>
      api.POST('/movements/{id}/reverse', { params: { path: { id: movementId } }, body: { reason } }),
    ['/lots', '/lots/{id}/movements', '/sites', '/sites/{id}/goods-in/imports', '/tasks'],
  );
  return <Reverse reversing={reverse} onReverse={(reason) => void reverse.run(reason)} />;
}
