import { Id, IdList, Instant, Line, LocalisedText, Measure, OneOf, Part, PartList, Whole } from '#libs/http';
import { HandlingUnitView } from '#libs/warehouses';
import { CONVOY_STATES, type ConvoyState } from '../domain/convoy.states.js';
import { type HintKind, HINTS } from '../domain/loading.js';

export class LoadUnitDto {
  @Id({ description: 'A UUIDv7 of the client: a scan that arrives again changes nothing.' }) id: string;
  @Id() unitId: string;
  @Id({ description: 'A vehicle that the plan of the convoy uses.' }) vehicleId: string;
  @Instant({ description: 'By the clock of the device.' }) at: string;
  @Line(500, {
    optional: true,
    description: 'Why it goes elsewhere than planned: the word of the convoy lead.',
  })
  reason?: string;
}

export class UnloadUnitDto {
  @Id() unitId: string;
  @Instant({ description: 'By the clock of the device.' }) at: string;
}

export class LoadSumView {
  @Whole(0, 1_000_000) units: number;
  @Measure({ description: 'As weighed, else as expected, with what travels loose; grams.' }) weightG: number;
  @Whole(0, 1_000_000) palletPlaces: number;
  @Measure({ description: 'Millimetres of the length of the vehicle: 400 for a EUR pallet.' })
  loadingMm: number;
}

export class LoadHintView {
  @OneOf(HINTS, 'LoadHintKind') kind: HintKind;
  @Part(() => LocalisedText, { description: 'Our own hint; no law.' }) text: LocalisedText;
}

export class VehicleLoadView {
  @Id() vehicleId: string;
  @Line(200) label: string;
  @Line(20, { nullable: true }) plate: string | null;
  @Measure() payloadG: number;
  @Whole(0, 1_000_000) palletPlaces: number;
  @Measure({ description: 'Millimetres that its pallet places take.' }) loadingMm: number;
  @IdList({ max: 1000 }, { description: 'Consignments that the plan puts on it.' }) consignmentIds: string[];
  @IdList({ max: 10_000 }, { description: 'Outermost units that belong on it and are on none.' })
  waitingUnitIds: string[];
  @IdList({ max: 10_000 }) loadedUnitIds: string[];
  @IdList({ max: 10_000 }, { description: 'Scanned on and off again.' }) unloadedUnitIds: string[];
  @Measure({ description: 'Of goods in no unit, grams.' }) looseG: number;
  @Part(() => LoadSumView, { description: 'When all that belongs on it is on it.' }) planned: LoadSumView;
  @Part(() => LoadSumView, { description: 'Of what was scanned.' }) loaded: LoadSumView;
  @PartList(() => LoadHintView, { max: HINTS.length }) hints: LoadHintView[];
}

export class LoadingView {
  @Id() convoyId: string;
  @Line(20) reference: string;
  @Line(200) name: string;
  @OneOf(CONVOY_STATES, 'ConvoyState') state: ConvoyState;
  @Id() operatorId: string;
  @PartList(() => VehicleLoadView, { max: 200 }) vehicles: VehicleLoadView[];
  @PartList(() => HandlingUnitView, { max: 10_000 }, { description: 'Everything that travels with it.' })
  units: HandlingUnitView[];
}
