import {
  Code,
  Id,
  IdList,
  Instant,
  Line,
  Measure,
  OneOf,
  PageQuery,
  Part,
  PartList,
  Pattern,
  Whole,
} from '#libs/http';
import { PictureView } from '#libs/pictures';
import type { LicenceClass, VehicleClass, VehicleKind } from '../schedule/plan.js';
import { FleetBookingView } from './fleet-booking.dto.js';
import { LICENCE_CLASSES, VEHICLE_CLASSES, VEHICLE_KINDS } from '../domain/vehicle.entity.js';

const VIN = /^[A-HJ-NPR-Z0-9]{17}$/;
const USE = 'Cents for using it at all.';
const KM = 'Cents for each km.';
const HOUR = 'Cents for each hour of its journey.';
const SHARED = 'Organisations whose convoys it may join as well.';

export class CreateVehicleDto {
  @Id({ optional: true, description: 'A UUIDv7 of the client, or ours.' }) id?: string;
  @Id() ownerId: string;
  @OneOf(['own', 'hired'], 'EnteredVehicleKind', { description: 'Donated vehicles come from their pledge.' })
  kind: 'own' | 'hired';
  @Line(200) label: string;
  @Line(20, { optional: true, nullable: true }) plate?: string | null;
  @Pattern(VIN, 17, { optional: true, nullable: true }) vin?: string | null;
  @OneOf(VEHICLE_CLASSES, 'VehicleClass') vehicleClass: VehicleClass;
  @OneOf(LICENCE_CLASSES, 'LicenceClass', { description: 'What it takes to drive it, empty too.' })
  licenceClass: LicenceClass;
  @Measure({ description: 'Grams.' }) payloadG: number;
  @Measure({ description: 'Cubic centimetres.' }) volumeCm3: number;
  @Whole(0, 100, { description: 'EUR pallets side by side.' }) palletPlaces: number;
  @Whole(1, 200) seats: number;
  @Whole(20, 130) maxSpeedKmh: number;
  @Code() homePlaceId: string;
  @IdList({ max: 50 }, { optional: true, description: SHARED }) sharedWithIds?: string[];
  @Instant({ optional: true, nullable: true }) availableFrom?: string | null;
  @Instant({ optional: true, nullable: true }) availableUntil?: string | null;
  @Whole(0, 10_000_000, { optional: true, nullable: true, description: USE }) costUseCents?: number | null;
  @Whole(0, 100_000, { optional: true, nullable: true, description: KM }) costKmCents?: number | null;
  @Whole(0, 1_000_000, { optional: true, nullable: true, description: HOUR }) costHourCents?: number | null;
}

export class ChangeVehicleDto {
  @Line(200, { optional: true }) label?: string;
  @Line(20, { optional: true, nullable: true }) plate?: string | null;
  @Pattern(VIN, 17, { optional: true, nullable: true }) vin?: string | null;
  @OneOf(VEHICLE_CLASSES, 'VehicleClass', { optional: true }) vehicleClass?: VehicleClass;
  @OneOf(LICENCE_CLASSES, 'LicenceClass', { optional: true }) licenceClass?: LicenceClass;
  @Measure({ optional: true }) payloadG?: number;
  @Measure({ optional: true }) volumeCm3?: number;
  @Whole(0, 100, { optional: true }) palletPlaces?: number;
  @Whole(1, 200, { optional: true }) seats?: number;
  @Whole(20, 130, { optional: true }) maxSpeedKmh?: number;
  @Code({ optional: true }) homePlaceId?: string;
  @IdList({ max: 50 }, { optional: true, description: SHARED }) sharedWithIds?: string[];
  @Instant({ optional: true, nullable: true, description: 'null: from now on.' }) availableFrom?:
    string | null;
  @Instant({ optional: true, nullable: true, description: 'null: without end.' }) availableUntil?:
    string | null;
  @Whole(0, 10_000_000, { optional: true, nullable: true, description: USE }) costUseCents?: number | null;
  @Whole(0, 100_000, { optional: true, nullable: true, description: KM }) costKmCents?: number | null;
  @Whole(0, 1_000_000, { optional: true, nullable: true, description: HOUR }) costHourCents?: number | null;
}

export class VehiclesQuery extends PageQuery {
  @Id({ optional: true }) ownerId?: string;
  @OneOf(VEHICLE_KINDS, 'VehicleKind', { optional: true }) kind?: VehicleKind;
}

export class VehicleView {
  @Id() id: string;
  @Id() ownerId: string;
  @OneOf(VEHICLE_KINDS, 'VehicleKind') kind: VehicleKind;
  @Line(200) label: string;
  @Line(20, { nullable: true }) plate: string | null;
  @Line(17, { nullable: true }) vin: string | null;
  @OneOf(VEHICLE_CLASSES, 'VehicleClass') vehicleClass: VehicleClass;
  @OneOf(LICENCE_CLASSES, 'LicenceClass') licenceClass: LicenceClass;
  @Measure() payloadG: number;
  @Measure() volumeCm3: number;
  @Whole(0, 10_000) palletPlaces: number;
  @Whole(1, 200) seats: number;
  @Whole(20, 130) maxSpeedKmh: number;
  @Code() homePlaceId: string;
  @Code({ nullable: true, description: 'Where a donated vehicle goes and stays.' }) destinationPlaceId:
    string | null;
  @Id({ nullable: true, description: 'The goods that a donated vehicle is.' }) lotId: string | null;
  @IdList({ max: 50 }) sharedWithIds: string[];
  @Instant({ nullable: true }) availableFrom: Date | null;
  @Instant({ nullable: true }) availableUntil: Date | null;
  @Whole(0, 10_000_000, { nullable: true, description: USE }) costUseCents: number | null;
  @Whole(0, 100_000, { nullable: true, description: KM }) costKmCents: number | null;
  @Whole(0, 1_000_000, { nullable: true, description: HOUR }) costHourCents: number | null;
  @Part(() => FleetBookingView, { nullable: true, description: 'The booking of now, or the next one.' })
  nextBooking: FleetBookingView | null;
  @Instant({ nullable: true, description: 'From then on it travels no more.' })
  withdrawnAt: Date | null;
  @PartList(() => PictureView, { max: 36 }) pictures: PictureView[];
  @Whole(1, 2 ** 31 - 1) version: number;
}
