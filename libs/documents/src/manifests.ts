import { unitName } from '#libs/catalogue';
import { type LoadingView, LoadingQueries, type LooseGoods, looseGoods } from '#libs/convoys';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { LANGUAGES, type Language } from '#libs/kernel';
import type { HandlingUnitView } from '#libs/warehouses';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DocumentContent } from './document.queries.js';
import { PARTY, party, type PartyRow } from './paper-facts.js';
import { PaperRenderer } from './paper-renderer.js';
import type { ManifestFacts, ManifestGoods, ManifestLoose, ManifestUnit } from './render/manifest.facts.js';

interface HeadRow {
  readonly vehicleId: string;
  readonly convoy: string;
  readonly date: string;
  readonly departsOn: string;
  readonly operator: PartyRow;
}

const SELECT_HEADS = `
  select j.vehicle_id as "vehicleId", k.reference as convoy,
    to_char(now() at time zone 'Europe/Berlin', 'YYYY-MM-DD') as date,
    to_char(j.depart_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as "departsOn", ${PARTY('k.operator_id')} as operator
  from journey j join convoy k on k.id = j.convoy_id where j.convoy_id = $1`;

/** The loading manifest of a vehicle, always of now: it is what the loading page shows, on paper, and kept nowhere. */
@Injectable()
export class Manifests {
  constructor(
    private readonly db: Database,
    private readonly loading: LoadingQueries,
    private readonly renderer: PaperRenderer,
  ) {}

  /** By vehicle; one that carries nothing has none. @throws NotFound */
  async ofConvoy(tx: EntityManager, convoyId: string): Promise<ReadonlyMap<string, ManifestFacts>> {
    const loading = await this.loading.of(convoyId);
    const heads = await tx.query<HeadRow[]>(SELECT_HEADS, [convoyId]);
    const carried = loading.vehicles.flatMap(({ consignmentIds }) => consignmentIds);
    const loose = await looseGoods(tx, [...new Set(carried)]);
    return new Map(
      heads.flatMap(({ vehicleId, operator, ...head }) => {
        const load = loadOf(loading, vehicleId, loose);
        return load && load.units.length + load.loose.length > 0
          ? [[vehicleId, { ...head, operator: party(operator), ...load }] as const]
          : [];
      }),
    );
  }

  /** @throws NotFound where the vehicle is not in the plan, or nothing belongs on it */
  async ofVehicle(
    convoyId: string,
    vehicleId: string,
    languages: readonly Language[] = LANGUAGES,
  ): Promise<DocumentContent> {
    const data = await this.db.read((tx) => this.ofConvoy(tx, convoyId)).then((all) => all.get(vehicleId));
    if (!data) throw new NotFound();
    const content = await this.renderer.render({ paper: 'manifest', languages, data });
    return { fileName: `manifest-${convoyId}-${vehicleId}.pdf`, content: Buffer.from(content) };
  }
}

function loadOf(
  { vehicles, units }: LoadingView,
  vehicleId: string,
  loose: readonly LooseGoods[],
): Pick<ManifestFacts, 'vehicle' | 'units' | 'loose' | 'planned' | 'hints'> | undefined {
  const load = vehicles.find((one) => one.vehicleId === vehicleId);
  if (!load) return undefined;
  const belongs = [...load.loadedUnitIds, ...load.waitingUnitIds];
  return {
    vehicle: load,
    units: units
      .filter(({ id }) => belongs.includes(id))
      .map((unit) => unitOf(unit, units, load.loadedUnitIds.includes(unit.id)))
      .sort((one, other) => keyOf(one).localeCompare(keyOf(other), 'en')),
    loose: loose
      .filter(({ consignmentId }) => load.consignmentIds.includes(consignmentId))
      .map((goods): ManifestLoose => ({
        ...goodsOf(goods),
        consignment: goods.consignment,
        weightG: goods.weightG,
      })),
    planned: load.planned,
    hints: load.hints.map(({ text }) => text),
  };
}

/** As they are loaded: what is unloaded together lies together. */
const keyOf = ({ consignment, code }: ManifestUnit): string => `${consignment ?? ''} ${code}`;

function unitOf(unit: HandlingUnitView, all: readonly HandlingUnitView[], isLoaded: boolean): ManifestUnit {
  const inward = (one: HandlingUnitView): HandlingUnitView[] => [
    one,
    ...all.filter(({ parentId }) => parentId === one.id).flatMap(inward),
  ];
  const [, ...inside] = inward(unit);
  return {
    code: unit.code,
    sscc: unit.sscc,
    kind: unit.kind,
    consignment: unit.consignmentReference,
    contents: summed([unit, ...inside].flatMap(({ contents }) => contents)),
    inside: inside.map(({ code }) => code),
    marks: [...new Set([unit, ...inside].flatMap(({ marks }) => marks))],
    weightG: unit.grossWeightG ?? unit.expectedWeightG,
    isWeighed: unit.grossWeightG !== null,
    palletPlaces: unit.palletPlaces,
    isLoaded,
  };
}

type Content = HandlingUnitView['contents'][number];

/** The same goods in several boxes are said once. */
const summed = (contents: readonly Content[]): ManifestGoods[] =>
  [...new Set(contents.map(({ itemCode }) => itemCode))].flatMap((code) => {
    const same = contents.filter(({ itemCode }) => itemCode === code);
    return same.slice(0, 1).map(({ itemName, unitName: unit, adrRelevant, unNote }) => ({
      name: itemName,
      unit,
      quantity: same.reduce((sum, { quantity }) => sum + quantity, 0),
      isDangerous: adrRelevant,
      unNote,
    }));
  });

const goodsOf = ({ itemName, unit, quantity, adrRelevant, unNote }: LooseGoods): ManifestGoods => ({
  name: itemName,
  unit: unitName(unit),
  quantity,
  isDangerous: adrRelevant,
  unNote,
});
