import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { useCatalogue } from '../../features/catalogue/use-catalogue';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Refusal } from '../../ui/refusal';

interface LotMovementsProps {
  readonly lot: Schemas['LotView'];
  readonly mayWrite: boolean;
  readonly onClose: () => void;
}

/** Everything that ever happened with a lot; nothing is deleted, only reversed with a reason. */
export function LotMovements({ lot, mayWrite, onClose }: LotMovementsProps) {
  const { t } = useTranslation('warehouses');
  const { format } = useLanguage();
  const { nameOf, unitOf } = useCatalogue();
  const { data: movements = [], error } = useQuery(get('/lots/{id}/movements', { path: { id: lot.id } }));
  const reversed = new Set(movements.flatMap(({ reversesId }) => reversesId ?? []));
  return (
    <Dialog open title={t('movementsOf', { item: nameOf(lot.itemCode) })} onClose={onClose}>
      <Refusal error={error} />
      <ol role="list" className="movements">
        {movements.map((movement) => (
          <li key={movement.id} className="movements__item">
            <strong>{t(`kind.${movement.kind}`)}</strong>{' '}
            {format.number(Math.max(0, ...movement.entries.map(({ quantity }) => quantity)))}{' '}
            {unitOf(lot.itemCode)}
            <span className="soft"> {format.instant(movement.at)}</span>
            {movement.reason ? <p>{movement.reason}</p> : null}
            {mayWrite && movement.kind === 'receipt' && !reversed.has(movement.id) ? (
              <Reverse movementId={movement.id} />
            ) : null}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function Reverse({ movementId }: { readonly movementId: string }) {
  const { t } = useTranslation('warehouses');
  const [reason, setReason] = useState<string>();
  const reverse = useCommand(
    () =>
      api.POST('/movements/{id}/reverse', {
        params: { path: { id: movementId } },
        body: { reason: reason ?? '' },
      }),
    ['/lots', '/lots/{id}/movements', '/sites'],
  );
  if (reason === undefined)
    return (
      <Button weight="tertiary" small onClick={() => setReason('')}>
        {t('reverse')}
      </Button>
    );
  return (
    <div className="form">
      <Refusal error={reverse.refusal} />
      <TextField
        label={t('reverseReason')}
        value={reason}
        maxLength={500}
        onChange={({ target }) => setReason(target.value)}
      />
      <div>
        <Button weight="secondary" small busy={reverse.busy} onClick={() => void reverse.run()}>
          {t('reverse')}
        </Button>
      </div>
    </div>
  );
}
