import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { Problem } from '../../api/problem';
import { findEntries } from '../../features/catalogue/find-entries';
import { type Entry, useCatalogue } from '../../features/catalogue/use-catalogue';
import { type NamedOrganisation, OrganisationField } from '../../features/organisation/organisation-field';
import { DECIMAL, decimalOf } from '../../language/decimal';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Combobox } from '../../ui/combobox';
import { Dialog } from '../../ui/dialog';
import { SelectField, TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { useToast } from '../../ui/toast';
import { DispositionField, type EntryDisposition, StoragePlaceField } from './fields';

const CONDITIONS = ['new', 'good', 'used', 'needs_repair'] as const;
const SHOWN = 12;
const GRAMS = 1_000;

interface TakeInFreeProps {
  readonly site: Schemas['SiteView'];
  readonly onClose: () => void;
}

/** Goods that came without a pledge: they become a lot of their own. */
export function TakeInFree({ site, onClose }: TakeInFreeProps) {
  const { t } = useTranslation('warehouses');
  const { say } = useLanguage();
  const { entries } = useCatalogue();
  const toast = useToast();
  const [item, setItem] = useState<Entry>();
  const [giver, setGiver] = useState<NamedOrganisation>();
  const [quantity, setQuantity] = useState('');
  const [place, setPlace] = useState(site.storagePlaces[0]?.id ?? '');
  const [disposition, setDisposition] = useState<EntryDisposition>('available');
  const [condition, setCondition] = useState<Schemas['Condition']>('good');
  const [lotNumber, setLotNumber] = useState('');
  const [bestBefore, setBestBefore] = useState('');
  const [weightKg, setWeightKg] = useState('');
  const [missing, setMissing] = useState(false);
  const take = useCommand(
    (body: Schemas['ReceiveFreeDto']) => api.POST('/goods-in/free', { body }),
    ['/lots', '/sites', '/tasks'],
  );
  const about = (field: string): string | undefined =>
    take.refusal instanceof Problem ? take.refusal.about(field) : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(!item || !giver);
    if (!item || !giver) return;
    const taken = await take.run({
      itemCode: item.code,
      giverId: giver.id,
      quantity: Number(quantity),
      storagePlaceId: place,
      disposition,
      condition,
      ...(lotNumber.trim() ? { lotNumber: lotNumber.trim() } : {}),
      ...(bestBefore ? { bestBefore } : {}),
      ...(weightKg ? { unitWeightG: Math.round(decimalOf(weightKg) * GRAMS) } : {}),
    });
    if (!taken) return;
    toast(t('takenIn', { item: say(item.name) }));
    onClose();
  };
  const optional = t('optional');
  return (
    <Dialog open title={t('free.title')} onClose={onClose}>
      <p>{t('free.lead')}</p>
      <Form refusal={take.refusal} onSubmit={submit}>
        <Combobox
          label={t('item')}
          error={missing && !item ? t('free.chooseItem') : about('/itemCode')}
          options={(words) => Promise.resolve(findEntries(words, entries).slice(0, SHOWN))}
          keyOf={({ code }) => code}
          textOf={({ name }) => say(name)}
          value={item}
          onChoose={setItem}
        />
        <OrganisationField
          label={t('free.giver')}
          error={missing && !giver ? t('free.chooseGiver') : about('/giverId')}
          value={giver}
          onChoose={setGiver}
        />
        <TextField
          label={item ? t('free.countedIn', { unit: say(item.unitName) }) : t('counted')}
          type="number"
          required
          min={1}
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
        <div className="stock-filter">
          <DispositionField label={t('disposition')} value={disposition} onChange={setDisposition} />
          <SelectField
            label={t('condition')}
            value={condition}
            error={about('/condition')}
            onChange={({ target }) => setCondition(target.value as Schemas['Condition'])}
          >
            {CONDITIONS.map((one) => (
              <option key={one} value={one}>
                {t(`conditionName.${one}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <div className="stock-filter">
          <TextField
            label={t('free.lotNumber')}
            optional={optional}
            maxLength={100}
            value={lotNumber}
            error={about('/lotNumber')}
            onChange={({ target }) => setLotNumber(target.value)}
          />
          <TextField
            label={t('bestBefore')}
            optional={optional}
            type="date"
            value={bestBefore}
            error={about('/bestBefore')}
            onChange={({ target }) => setBestBefore(target.value)}
          />
        </div>
        <TextField
          label={t('free.weight')}
          hint={t('free.weightHint')}
          optional={optional}
          inputMode="decimal"
          pattern={DECIMAL}
          value={weightKg}
          error={about('/unitWeightG')}
          onChange={({ target }) => setWeightKg(target.value)}
        />
        <div>
          <Button type="submit" busy={take.busy}>
            {t('takeIn')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
