import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { getWhole } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Check } from '../../ui/choice';
import { SelectField, TextField } from '../../ui/field';
import { Note } from '../../ui/note';
import { Refusal } from '../../ui/refusal';
import { alphabetical } from './alphabetical';
import { fromLocal } from './local-time';
import { PickList } from './pick-list';

export type ConvoyWish = Omit<Schemas['CreateConvoyDto'], 'id' | 'operatorId'>;

interface ConvoyFormProps {
  readonly operatorId: string;
  /** The convoy that is changed; what it has may be chosen although it is taken. */
  readonly convoyId: string | undefined;
  /** With local times. */
  readonly first: ConvoyWish;
  readonly command: string;
  readonly busy: boolean;
  readonly refusal: Error | null;
  readonly onSubmit: (wish: ConvoyWish) => void;
}

const BEFORE_LEAVING = ['planned', 'packed', 'sealed', 'documents_ready', 'loaded'];

/** What goes, what may be used and when it may leave; the load is set against the room as one chooses. */
export function ConvoyForm(props: ConvoyFormProps) {
  const { operatorId, convoyId, first, command, busy, refusal, onSubmit } = props;
  const { t } = useTranslation('convoys');
  const { say, format, language } = useLanguage();
  const [wish, setWish] = useState(first);
  const change = (to: Partial<ConvoyWish>): void => setWish({ ...wish, ...to });
  const consignments = useQuery(getWhole('/consignments', {}));
  const vehicles = useQuery(getWhole('/vehicles', {}));
  const drivers = useQuery(getWhole('/drivers', {}));
  const goods = (consignments.data?.items ?? []).filter(
    (one) =>
      one.operatorId === operatorId &&
      BEFORE_LEAVING.includes(one.state) &&
      (one.convoyId === null || one.convoyId === convoyId),
  );
  const fleet = (vehicles.data?.items ?? []).filter(
    (one) =>
      one.kind !== 'donated' &&
      !one.withdrawnAt &&
      (one.ownerId === operatorId || one.sharedWithIds.includes(operatorId)),
  );
  const crew = (drivers.data?.items ?? []).filter(
    (one) =>
      !one.withdrawnAt && (one.organisationId === operatorId || one.sharedWithIds.includes(operatorId)),
  );
  const chosen = goods.filter(({ id }) => wish.consignmentIds.includes(id));
  const room = fleet.filter(({ id }) => wish.vehicleIds.includes(id));
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const [load, payload] = [sum(chosen.map((one) => one.weightG)), sum(room.map((one) => one.payloadG))];
  const [pallets, places] = [
    sum(chosen.map((one) => one.palletPlaces)),
    sum(room.map((one) => one.palletPlaces)),
  ];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen.length === 0) return;
    onSubmit({
      ...wish,
      vehicleIds: wish.vehicleIds.filter((id) => fleet.some((one) => one.id === id)),
      bufferVehicleId: room.find(({ id }) => id === wish.bufferVehicleId)?.id ?? null,
      driverIds: wish.driverIds.filter((id) => crew.some((one) => one.id === id)),
      earliestDeparture: fromLocal(wish.earliestDeparture) ?? '',
      latestDeparture: fromLocal(wish.latestDeparture) ?? '',
    });
  };
  return (
    <form className="form convoy-form" onSubmit={submit}>
      <Refusal error={refusal} />
      <div className="convoy-form__window">
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          required
          maxLength={200}
          value={wish.name}
          onChange={({ target }) => change({ name: target.value })}
        />
        <TextField
          type="datetime-local"
          label={t('earliest')}
          required
          value={wish.earliestDeparture}
          onChange={({ target }) => change({ earliestDeparture: target.value })}
        />
        <TextField
          type="datetime-local"
          label={t('latest')}
          required
          value={wish.latestDeparture}
          onChange={({ target }) => change({ latestDeparture: target.value })}
        />
      </div>
      <PickList
        legend={t('whatGoes')}
        hint={t('whatGoesHint')}
        empty={t('nothingToCarry')}
        isLoading={consignments.isPending}
        options={goods.map((one) => ({
          id: one.id,
          name: one.reference,
          about: `${say(one.giverName)} → ${say(one.destinationPlaceName)}`,
          facts: [
            format.weight(one.weightG),
            t('pallets', { count: one.palletPlaces }),
            one.missing === 0 ? t('ready') : t('missing', { count: one.missing }),
          ],
        }))}
        chosen={wish.consignmentIds}
        onChange={(consignmentIds) => change({ consignmentIds })}
      />
      <PickList
        legend={t('whichVehicles')}
        hint={t('whichVehiclesHint')}
        empty={t('noVehicles')}
        isLoading={vehicles.isPending}
        options={alphabetical(fleet, language).map((one) => ({
          id: one.id,
          name: one.label,
          about: one.plate ?? '',
          facts: [
            format.weight(one.payloadG),
            t('pallets', { count: one.palletPlaces }),
            t('licence', { licence: one.licenceClass }),
          ],
        }))}
        chosen={wish.vehicleIds}
        onChange={(vehicleIds) => change({ vehicleIds })}
      />
      <SelectField
        label={t('reserve')}
        hint={t('reserveHint')}
        value={room.some(({ id }) => id === wish.bufferVehicleId) ? (wish.bufferVehicleId ?? '') : ''}
        onChange={({ target }) => change({ bufferVehicleId: target.value || null })}
      >
        <option value="">{t('noReserve')}</option>
        {room.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </SelectField>
      <PickList
        legend={t('whoDrives')}
        hint={t('whoDrivesHint')}
        empty={t('noDrivers')}
        isLoading={drivers.isPending}
        options={alphabetical(crew, language).map((one) => ({
          id: one.id,
          name: one.label,
          about: '',
          facts: [
            t('licence', { licence: one.licenceClasses.join(', ') }),
            t(one.mayCrossBorder ? 'mayCross' : 'mayNotCross'),
          ],
        }))}
        chosen={wish.driverIds}
        onChange={(driverIds) => change({ driverIds })}
      />
      <div>
        <Check
          label={
            <>
              {t('keepsTogether')}
              <span className="choice__hint">{t('keepsTogetherHint')}</span>
            </>
          }
          checked={wish.keepsTogether ?? true}
          onChange={(keepsTogether) => change({ keepsTogether })}
        />
      </div>
      <div role="status">
        <Note
          tone={chosen.length > 0 && (load > payload || pallets > places) ? 'warning' : 'info'}
          title={t('loadAgainstRoom', {
            load: format.weight(load),
            payload: format.weight(payload),
            pallets: format.number(pallets),
            places: format.number(places),
          })}
        >
          <p className="kern-body">{t('crossingByPlan')}</p>
        </Note>
      </div>
      <div>
        <Button type="submit" busy={busy} aria-disabled={chosen.length === 0 || undefined}>
          {command}
        </Button>
      </div>
    </form>
  );
}
