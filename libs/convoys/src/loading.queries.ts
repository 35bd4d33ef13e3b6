import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { HandlingUnitQueries, type HandlingUnitView } from '#libs/warehouses';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hintsFor, type LoadedUnit, loadingMmOf, sumOf } from './domain/loading.js';
import type { LoadingView, VehicleLoadView } from './http/loading.dto.js';
import { type LooseGoods, looseGoods } from './loose-goods.js';

type Vehicle = Pick<
  VehicleLoadView,
  'vehicleId' | 'label' | 'plate' | 'payloadG' | 'palletPlaces' | 'consignmentIds'
>;

interface Loading {
  readonly unitId: string;
  readonly vehicleId: string;
  readonly isLoaded: boolean;
}

const SELECT_VEHICLES = `
  select v.id as "vehicleId", v.label, v.plate, v.payload_g as "payloadG", v.pallet_places as "palletPlaces",
    array(select x.consignment_id from journey_consignment x where x.journey_id = j.id order by 1) as "consignmentIds"
  from journey j join vehicle v on v.id = j.vehicle_id where j.convoy_id = $1 order by j.depart_at, v.label, v.id`;

/** What is on which vehicle of a convoy, and what still waits beside it. */
@Injectable()
export class LoadingQueries {
  constructor(
    private readonly db: Database,
    private readonly units: HandlingUnitQueries,
  ) {}

  of(convoyId: string): Promise<LoadingView> {
    return this.db.read(async (tx) => {
      const [head] = await tx.query<Omit<LoadingView, 'vehicles' | 'units'>[]>(
        'select id as "convoyId", reference, name, state, operator_id as "operatorId" from convoy where id = $1',
        [convoyId],
      );
      if (!head) throw new NotFound();
      const vehicles = await tx.query<Vehicle[]>(SELECT_VEHICLES, [convoyId]);
      const scans = await tx.query<Loading[]>(
        `select distinct on (unit_id) unit_id as "unitId", vehicle_id as "vehicleId", unloaded_at is null as "isLoaded"
         from unit_loading where convoy_id = $1 order by unit_id, (unloaded_at is null) desc, unloaded_at desc`,
        [convoyId],
      );
      const carried = [...new Set(vehicles.flatMap(({ consignmentIds }) => consignmentIds))];
      const units = await this.unitsOf(tx, carried, scans);
      const loadings = scans.filter(({ unitId }) => stands(unitId, units));
      const loose = await looseGoods(tx, carried);
      return { ...head, vehicles: vehicles.map((vehicle) => loadOf(vehicle, units, loadings, loose)), units };
    });
  }

  private async unitsOf(
    tx: EntityManager,
    consignmentIds: readonly string[],
    loadings: readonly Loading[],
  ): Promise<HandlingUnitView[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select id from handling_unit where state <> 'unpacked' and (consignment_id = any($1) or id = any($2))`,
      [consignmentIds, loadings.map(({ unitId }) => unitId)],
    );
    return this.units.byIds(
      tx,
      rows.map(({ id }) => id),
    );
  }
}

function loadOf(
  vehicle: Vehicle,
  units: readonly HandlingUnitView[],
  loadings: readonly Loading[],
  loose: readonly LooseGoods[],
): VehicleLoadView {
  const here = (isLoaded: boolean): string[] =>
    loadings
      .filter((one) => one.vehicleId === vehicle.vehicleId && one.isLoaded === isLoaded)
      .map(({ unitId }) => unitId);
  const [loadedUnitIds, unloadedUnitIds] = [here(true), here(false)];
  const scanned = new Set(loadings.map(({ unitId }) => unitId));
  const waiting = units.filter(
    (unit) =>
      unit.parentId === null &&
      !scanned.has(unit.id) &&
      unit.consignmentId !== null &&
      vehicle.consignmentIds.includes(unit.consignmentId),
  );
  const measured = (chosen: readonly HandlingUnitView[]): LoadedUnit[] =>
    chosen.map((unit) => measuresOf(unit, units));
  const on = measured(units.filter(({ id }) => loadedUnitIds.includes(id)));
  const all = [...on, ...measured(waiting)];
  const beside = loose.filter(({ consignmentId }) => vehicle.consignmentIds.includes(consignmentId));
  const looseG = beside.reduce((sum, { weightG }) => sum + weightG, 0);
  const planned = sumOf(all, looseG);
  return {
    ...vehicle,
    loadingMm: loadingMmOf(vehicle.palletPlaces),
    waitingUnitIds: waiting.map(({ id }) => id),
    loadedUnitIds,
    unloadedUnitIds,
    looseG,
    planned,
    loaded: sumOf(on),
    hints: hintsFor([...all, ...beside.map(asLoad)], planned, vehicle),
  };
}

/** Goods without a unit matter to the hints for what they are; they take no place of their own. */
const asLoad = ({ weightG, adrRelevant, unNote }: LooseGoods): LoadedUnit => ({
  weightG,
  palletPlaces: 0,
  lengthMm: null,
  widthMm: null,
  adrNotes: adrRelevant ? [unNote ?? ''] : [],
});

/** On its own: what was unpacked since is no unit any more, and what stands in another travels with that one. */
const stands = (unitId: string, units: readonly HandlingUnitView[]): boolean =>
  units.some(({ id, parentId }) => id === unitId && parentId === null);

/** A unit as a load, with the dangerous goods of everything that stands in it. */
function measuresOf(unit: HandlingUnitView, units: readonly HandlingUnitView[]): LoadedUnit {
  const inward = (one: HandlingUnitView): HandlingUnitView[] => [
    one,
    ...units.filter(({ parentId }) => parentId === one.id).flatMap(inward),
  ];
  return {
    weightG: unit.grossWeightG ?? unit.expectedWeightG,
    palletPlaces: unit.palletPlaces,
    lengthMm: unit.lengthMm,
    widthMm: unit.widthMm,
    adrNotes: inward(unit).flatMap(({ contents }) =>
      contents.flatMap(({ adrRelevant, unNote }) => (adrRelevant ? [unNote ?? ''] : [])),
    ),
  };
}
