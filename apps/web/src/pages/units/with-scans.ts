import type { Schemas } from '../../api/client';
import type { KeptWrite } from '../../offline/writes';

type Loading = Schemas['LoadingView'];
type Vehicle = Loading['vehicles'][number];

interface Scan {
  readonly unitId: string;
  /** None where it comes off. */
  readonly vehicleId?: string;
}

const weightOf = ({ units }: Loading, id: string): number => {
  const unit = units.find((one) => one.id === id);
  return unit ? (unit.grossWeightG ?? unit.expectedWeightG) : 0;
};

/** The load as it will be when the scans that wait on this device have arrived. */
export const withScans = (loading: Loading, writes: readonly KeptWrite[]): Loading =>
  writes.reduce((now, { body }) => withScan(now, body as Scan), loading);

function withScan(loading: Loading, { unitId, vehicleId }: Scan): Loading {
  const after = (vehicle: Vehicle): Vehicle => {
    const wasHere = vehicle.loadedUnitIds.includes(unitId);
    const isHere = vehicle.vehicleId === vehicleId;
    const without = (ids: readonly string[]): string[] => ids.filter((id) => id !== unitId);
    const loadedUnitIds = [...without(vehicle.loadedUnitIds), ...(isHere ? [unitId] : [])];
    return {
      ...vehicle,
      waitingUnitIds: without(vehicle.waitingUnitIds),
      loadedUnitIds,
      unloadedUnitIds: [
        ...without(vehicle.unloadedUnitIds),
        ...(wasHere && vehicleId === undefined ? [unitId] : []),
      ],
      loaded: {
        ...vehicle.loaded,
        units: loadedUnitIds.length,
        weightG: loadedUnitIds.reduce((sum, id) => sum + weightOf(loading, id), 0),
      },
    };
  };
  return { ...loading, vehicles: loading.vehicles.map(after) };
}
