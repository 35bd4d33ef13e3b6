import { Printer } from 'lucide-react';
import type { Unit } from '../../features/units/unit-words';
import { UnitLink, useContentWords, useWeightWords } from '../../features/units/unit-words';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Download } from '../../ui/download';
import { Note } from '../../ui/note';
import { Card, Facts } from '../../ui/page';
import type { Loading } from './loading.page';

const MILLIMETRES = 1_000;
const GRAVE = ['overweight', 'pallet_places', 'loading_metres'];

interface VehicleLoadProps {
  readonly load: Loading['vehicles'][number];
  readonly loading: Loading;
}

/** The manifest of a vehicle: how full it is, what to look at, and every unit on it or still beside it. */
export function VehicleLoad({ load, loading }: VehicleLoadProps) {
  const { t } = useTranslation('loading');
  const { format, say } = useLanguage();
  const { planned, loaded } = load;
  const all = load.loadedUnitIds.length + load.waitingUnitIds.length;
  const chosen = (ids: readonly string[]): Unit[] => loading.units.filter(({ id }) => ids.includes(id));
  const vehicle = load.plate === null ? load.label : `${load.label} · ${load.plate}`;
  return (
    <Card title={vehicle} className="manifest">
      <p role="status">{t('loadedOf', { loaded: load.loadedUnitIds.length, all })}</p>
      {load.hints.map(({ kind, text }) => (
        <Note key={kind} tone={GRAVE.includes(kind) ? 'danger' : 'warning'} title={say(text)} />
      ))}
      <Facts
        facts={[
          {
            name: t('weight'),
            value: t('weightOf', {
              planned: format.weight(planned.weightG),
              payload: format.weight(load.payloadG),
              loaded: format.weight(loaded.weightG),
            }),
          },
          {
            name: t('places'),
            value: t('ofRoom', {
              planned: format.number(planned.palletPlaces),
              room: format.number(load.palletPlaces),
            }),
          },
          {
            name: t('metres'),
            value: t('ofRoom', {
              planned: format.number(planned.loadingMm / MILLIMETRES),
              room: format.number(load.loadingMm / MILLIMETRES),
            }),
          },
          { name: t('loose'), value: load.looseG > 0 ? format.weight(load.looseG) : null },
        ]}
      />
      <Units title={t('waiting')} units={chosen(load.waitingUnitIds)} />
      <Units title={t('isOn')} units={chosen(load.loadedUnitIds)} />
      <Units title={t('isOff')} units={chosen(load.unloadedUnitIds)} />
      {all > 0 || load.looseG > 0 ? (
        <Download
          className="manifest__file not-printed"
          path="/convoys/{id}/vehicles/{vehicleId}/manifest"
          params={{ path: { id: loading.convoyId, vehicleId: load.vehicleId }, query: {} }}
          name={`${t('manifest')} ${vehicle}.pdf`}
        >
          <Printer aria-hidden="true" /> {t('manifest')}
          <span className="visually-hidden"> {vehicle}</span>
        </Download>
      ) : null}
    </Card>
  );
}

function Units({ title, units }: { readonly title: string; readonly units: readonly Unit[] }) {
  const contentOf = useContentWords();
  const weightOf = useWeightWords();
  if (units.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul role="list" className="unit-list">
        {units.map((unit) => (
          <li key={unit.id} className="unit-list__item">
            <div className="unit-list__head">
              <UnitLink unit={unit} />
              <span className="soft">{unit.consignmentReference}</span>
            </div>
            <span>{contentOf(unit)}</span>
            <span className="soft">{weightOf(unit)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
