import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { Problem } from '../../api/problem';
import { getWhole } from '../../api/query';
import { useCatalogue } from '../../features/catalogue/use-catalogue';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Card } from '../../ui/page';
import { Form } from '../../ui/form';
import { useToast } from '../../ui/toast';
import { DispositionField, type EntryDisposition, StoragePlaceField } from './fields';

type Lot = Schemas['LotView'];

/** More would push the stock of the hall off the screen. */
const SHOWN_AT_FIRST = 5;

const withGiver = ({ balances }: Lot, ...dispositions: readonly string[]): number =>
  balances
    .filter(({ kind, disposition }) => kind === 'giver' && dispositions.includes(disposition))
    .reduce((sum, { quantity, consigned }) => sum + quantity - consigned, 0);
const expectedOf = (lot: Lot): number => withGiver(lot, 'available', 'reserved');

/**
 * Goods still with their giver whose pledge names us, promised to somebody or not: taken in part by part. What a
 * consignment fetches there does not come by.
 */
export function ExpectedGoods({ site }: { readonly site: Schemas['SiteView'] }) {
  const { t } = useTranslation('warehouses');
  const { format, say } = useLanguage();
  const { nameOf, unitOf } = useCatalogue();
  const { data } = useSuspenseQuery(getWhole('/lots', {}));
  const [taking, setTaking] = useState<Lot>();
  const [isWhole, setIsWhole] = useState(false);
  const expected = data.items.filter((lot) => expectedOf(lot) > 0);
  if (expected.length === 0) return null;
  return (
    <Card title={t('expected', { count: expected.length })}>
      <ul role="list" className="expected">
        {(isWhole ? expected : expected.slice(0, SHOWN_AT_FIRST)).map((lot) => (
          <li key={lot.id} className="expected__item">
            <span>
              {format.number(expectedOf(lot))} {unitOf(lot.itemCode)} {nameOf(lot.itemCode)}
              <span className="expected__giver">
                {t('expectedFrom', { name: say(lot.giverName) })}
                {withGiver(lot, 'reserved') > 0
                  ? ` · ${t('expectedPromised', { promised: format.number(withGiver(lot, 'reserved')) })}`
                  : null}
              </span>
            </span>
            <Button weight="secondary" small onClick={() => setTaking(lot)}>
              {t('takeIn')} <span className="visually-hidden">{nameOf(lot.itemCode)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {expected.length > SHOWN_AT_FIRST && !isWhole ? (
        <div>
          <Button weight="tertiary" onClick={() => setIsWhole(true)}>
            {t('expectedAll', { count: expected.length })}
          </Button>
        </div>
      ) : null}
      {taking ? (
        <TakeIn key={taking.id} site={site} lot={taking} onClose={() => setTaking(undefined)} />
      ) : null}
    </Card>
  );
}

interface TakeInProps {
  readonly site: Schemas['SiteView'];
  readonly lot: Lot;
  readonly onClose: () => void;
}

function TakeIn({ site, lot, onClose }: TakeInProps) {
  const { t } = useTranslation('warehouses');
  const { nameOf, unitOf } = useCatalogue();
  const toast = useToast();
  const [quantity, setQuantity] = useState(String(expectedOf(lot)));
  const [place, setPlace] = useState(site.storagePlaces[0]?.id ?? '');
  const [disposition, setDisposition] = useState<EntryDisposition>('available');
  const take = useCommand(
    () =>
      api.POST('/goods-in/pledged', {
        body: { lotId: lot.id, quantity: Number(quantity), storagePlaceId: place, disposition },
      }),
    ['/lots', '/sites', '/tasks'],
  );
  const about = (field: string): string | undefined =>
    take.refusal instanceof Problem ? take.refusal.about(field) : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await take.run())) return;
    toast(t('takenIn', { item: nameOf(lot.itemCode) }));
    onClose();
  };
  return (
    <Dialog open title={t('takeInTitle', { item: nameOf(lot.itemCode) })} onClose={onClose}>
      <Form refusal={take.refusal} onSubmit={submit}>
        <TextField
          label={t('free.countedIn', { unit: unitOf(lot.itemCode) })}
          hint={t('countedHint')}
          type="number"
          inputMode="numeric"
          required
          min={1}
          max={expectedOf(lot)}
          value={quantity}
          error={about('/quantity')}
          onChange={({ target }) => setQuantity(target.value)}
        />
        <StoragePlaceField
          label={t('place')}
          site={site}
          value={place}
          error={about('/storagePlaceId')}
          onChange={setPlace}
        />
        <DispositionField label={t('disposition')} value={disposition} onChange={setDisposition} />
        <div>
          <Button type="submit" busy={take.busy}>
            {t('takeIn')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
