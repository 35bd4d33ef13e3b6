import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { get, getWhole } from '../../../api/query';
import { useLanguage } from '../../../language/use-language';
import { Button } from '../../../ui/button';
import { SelectField, TextField } from '../../../ui/field';
import { Card } from '../../../ui/page';
import { useToast } from '../../../ui/toast';
import { keepCount } from './keep-count';
import type { Line, Stocktake } from './line';

interface FoundLotProps {
  readonly stocktake: Stocktake;
  readonly lines: readonly Line[];
}

/** A lot of the hall that lies where nobody booked it. What the hall does not know at all comes in as new goods. */
export function FoundLot({ stocktake, lines }: FoundLotProps) {
  const { t } = useTranslation('floor');
  const { say } = useLanguage();
  const toast = useToast();
  const { data: sites } = useQuery(get('/sites'));
  const { data: lots } = useQuery(getWhole('/lots', { siteId: stocktake.siteId }));
  const places = (sites ?? [])
    .flatMap(({ storagePlaces }) => storagePlaces)
    .filter(({ id }) => stocktake.storagePlaceIds.includes(id));
  const [placeId, setPlaceId] = useState('');
  const [lotId, setLotId] = useState('');
  const [counted, setCounted] = useState('');
  const place = places.find(({ id }) => id === placeId);
  const missing = (lots?.items ?? []).filter(
    ({ id }) => !lines.some((line) => line.lotId === id && line.storagePlaceId === placeId),
  );
  const lot = missing.find(({ id }) => id === lotId);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!place || !lot) return;
    const words = { title: say(lot.itemName), place: place.code };
    try {
      await keepCount(stocktake.id, { storagePlaceId: place.id, lotId: lot.id }, Number(counted), words);
      toast(t('found.done', words));
      setLotId('');
      setCounted('');
    } catch {
      toast(t('notKept'));
    }
  };
  return (
    <Card title={t('found.title')}>
      <p className="soft">{t('found.lead')}</p>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <SelectField
          label={t('place')}
          required
          value={placeId}
          onChange={({ target }) => setPlaceId(target.value)}
        >
          <option value="" />
          {places.map(({ id, code }) => (
            <option key={id} value={id}>
              {code}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('found.lot')}
          required
          value={lotId}
          onChange={({ target }) => setLotId(target.value)}
        >
          <option value="" />
          {missing.map(({ id, itemName, lotNumber, serialNumber, giverName }) => (
            <option key={id} value={id}>
              {[say(itemName), serialNumber ?? lotNumber, say(giverName)].filter(Boolean).join(' · ')}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('found.counted')}
          type="number"
          inputMode="numeric"
          required
          min={1}
          max={1_000_000_000}
          value={counted}
          onChange={({ target }) => setCounted(target.value)}
        />
        <div>
          <Button type="submit" weight="secondary">
            {t('stocktake.say')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
