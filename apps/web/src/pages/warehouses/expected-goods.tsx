import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { useCatalogue } from '../../features/catalogue/use-catalogue';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SelectField, TextField } from '../../ui/field';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

type Lot = Schemas['LotView'];

const withGiver = ({ balances }: Lot): number =>
  balances.filter(({ kind }) => kind === 'giver').reduce((sum, { quantity }) => sum + quantity, 0);

/** Goods still with their giver whose pledge names us: taken in when they arrive, part by part. */
export function ExpectedGoods({ site }: { readonly site: Schemas['SiteView'] }) {
  const { t } = useTranslation('warehouses');
  const { format } = useLanguage();
  const { nameOf, unitOf } = useCatalogue();
  const { data } = useSuspenseQuery(get('/lots', { query: { limit: 200 } }));
  const [taking, setTaking] = useState<Lot>();
  const expected = data.items.filter((lot) => withGiver(lot) > 0);
  if (expected.length === 0) return null;
  return (
    <Card title={t('expected', { count: expected.length })}>
      <ul role="list" className="expected">
        {expected.map((lot) => (
          <li key={lot.id} className="expected__item">
            <span>
              {format.number(withGiver(lot))} {unitOf(lot.itemCode)} {nameOf(lot.itemCode)}
            </span>
            <Button weight="secondary" small onClick={() => setTaking(lot)}>
              {t('takeIn')} <span className="visually-hidden">{nameOf(lot.itemCode)}</span>
            </Button>
          </li>
        ))}
      </ul>
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
  const { nameOf } = useCatalogue();
  const toast = useToast();
  const [quantity, setQuantity] = useState(String(withGiver(lot)));
  const [place, setPlace] = useState(site.storagePlaces[0]?.id ?? '');
  const [disposition, setDisposition] = useState<Schemas['EntryDisposition']>('available');
  const take = useCommand(
    () =>
      api.POST('/goods-in/pledged', {
        body: { lotId: lot.id, quantity: Number(quantity), storagePlaceId: place, disposition },
      }),
    ['/lots', '/sites', '/tasks'],
  );
  const submit = async (): Promise<void> => {
    if (!(await take.run())) return;
    toast(t('takenIn', { item: nameOf(lot.itemCode) }));
    onClose();
  };
  return (
    <Dialog
      open
      title={t('takeInTitle', { item: nameOf(lot.itemCode) })}
      onClose={onClose}
      actions={
        <Button busy={take.busy} onClick={() => void submit()}>
          {t('takeIn')}
        </Button>
      }
    >
      <Refusal error={take.refusal} />
      <TextField
        label={t('counted')}
        hint={t('countedHint')}
        type="number"
        min={1}
        value={quantity}
        onChange={({ target }) => setQuantity(target.value)}
      />
      <SelectField label={t('place')} value={place} onChange={({ target }) => setPlace(target.value)}>
        {site.storagePlaces.map(({ id, code }) => (
          <option key={id} value={id}>
            {code}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('disposition')}
        value={disposition}
        onChange={({ target }) => setDisposition(target.value as Schemas['EntryDisposition'])}
      >
        {(['available', 'quarantine', 'damaged'] as const).map((one) => (
          <option key={one} value={one}>
            {t(`dispositionName.${one}`)}
          </option>
        ))}
      </SelectField>
    </Dialog>
  );
}
