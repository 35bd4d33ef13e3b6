import { useState } from 'react';
import { loadScanned, type LoadResult } from '../../features/units/load';
import { ScanField } from '../../features/units/scan-field';
import { signal } from '../../features/units/signal';
import type { Unit } from '../../features/units/unit-words';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { keep } from '../../offline/outbox';
import { newId } from '../../offline/writes';
import { Choice } from '../../ui/choice';
import { Note } from '../../ui/note';
import { useToast } from '../../ui/toast';
import type { Loading } from './loading.page';
import { PutElsewhere } from './put-elsewhere';

type Vehicle = Loading['vehicles'][number];

interface LoadScanProps {
  readonly loading: Loading;
  readonly vehicle: Vehicle;
  readonly isLead: boolean;
}

interface Last extends LoadResult<Unit> {
  readonly code: string;
  readonly n: number;
  readonly vehicleId: string;
}

const GOOD = ['loaded', 'unloaded'];

/** One scan per unit, onto the chosen vehicle or off any; what is wrong is said at once. */
export function LoadScan({ loading, vehicle, isLead }: LoadScanProps) {
  const { t } = useTranslation('loading');
  const { format } = useLanguage();
  const toast = useToast();
  const [way, setWay] = useState<'on' | 'off'>('on');
  const [last, setLast] = useState<Last>();
  const send = (unit: Unit, more: object): void => {
    const at = new Date().toISOString();
    const isOn = way === 'on';
    keep({
      method: 'POST',
      path: `/convoys/${loading.convoyId}/${isOn ? 'loading' : 'unloading'}`,
      body: isOn
        ? { id: newId(), unitId: unit.id, vehicleId: vehicle.vehicleId, at, ...more }
        : { unitId: unit.id, at },
      subject: { kind: 'unit', id: unit.id },
      words: { key: isOn ? 'unit.load' : 'unit.unload', values: { title: unit.code } },
    }).catch(() => toast(t('notKept')));
  };
  const scan = (code: string): void => {
    const result = loadScanned(code, loading.units, loading.vehicles, vehicle, way);
    const isGood = GOOD.includes(result.outcome);
    setLast({ ...result, code, n: (last?.n ?? 0) + 1, vehicleId: vehicle.vehicleId });
    signal(isGood, false);
    if (isGood && result.unit) send(result.unit, {});
  };
  return (
    <>
      <Choice
        legend={t('way')}
        options={[
          { value: 'on', label: t('on') },
          { value: 'off', label: t('off') },
        ]}
        value={way}
        onChange={setWay}
      />
      <ScanField onScan={scan} />
      <div aria-live="assertive">
        {last && last.vehicleId === vehicle.vehicleId ? (
          <Note
            key={last.n}
            tone={GOOD.includes(last.outcome) ? 'success' : 'warning'}
            title={t(`outcome.${last.outcome}`, {
              code: last.unit?.code ?? last.code,
              parent: last.unit?.parentCode ?? '',
              vehicle: vehicle.label,
              vehicles: format.list(last.vehicles ?? []),
            })}
          >
            {last.outcome === 'wrong' && last.unit && isLead ? (
              <PutElsewhere
                vehicle={vehicle.label}
                onDecide={(reason) => {
                  if (last.unit) send(last.unit, { reason });
                  setLast({ ...last, outcome: 'loaded', n: last.n + 1 });
                }}
              />
            ) : null}
          </Note>
        ) : null}
      </div>
    </>
  );
}
