import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { LicenceClass, VehicleClass, VehicleKind } from '../schedule/plan.js';

export const VEHICLE_KINDS = ['own', 'hired', 'donated'] as const satisfies readonly VehicleKind[];
export const VEHICLE_CLASSES = [
  'car',
  'bus',
  'truck_le_7_5t',
  'truck_gt_7_5t',
] as const satisfies readonly VehicleClass[];
export const LICENCE_CLASSES = [
  'B',
  'BE',
  'C1',
  'C1E',
  'C',
  'CE',
  'D1',
  'D1E',
  'D',
  'DE',
] as const satisfies readonly LicenceClass[];

/** What can travel in a convoy. A donated vehicle is a lot of a consignment and a means of transport at once. */
@Entity('vehicle')
export class Vehicle {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'uuid', name: 'owner_id', update: false }) ownerId: string;
  @Column({ type: 'text', update: false }) kind: VehicleKind;
  @Column('text') label: string;
  @Column({ type: 'text', nullable: true }) plate: string | null;
  @Column({ type: 'text', nullable: true }) vin: string | null;
  @Column({ type: 'text', name: 'vehicle_class' }) vehicleClass: VehicleClass;
  @Column({ type: 'text', name: 'licence_class' }) licenceClass: LicenceClass;
  @Column({ type: 'bigint', name: 'payload_g' }) payloadG: number;
  @Column({ type: 'bigint', name: 'volume_cm3' }) volumeCm3: number;
  @Column({ type: 'integer', name: 'pallet_places' }) palletPlaces: number;
  @Column('smallint') seats: number;
  @Column({ type: 'smallint', name: 'max_speed_kmh' }) maxSpeedKmh: number;
  @Column({ type: 'text', name: 'home_place_id' }) homePlaceId: string;
  @Column({ type: 'uuid', name: 'shared_with', array: true }) sharedWithIds: string[];
  @Column({ type: 'timestamptz', name: 'available_from', nullable: true }) availableFrom: Date | null;
  @Column({ type: 'timestamptz', name: 'available_until', nullable: true }) availableUntil: Date | null;
  @Column({ type: 'integer', name: 'cost_use_cents', nullable: true }) costUseCents: number | null;
  @Column({ type: 'integer', name: 'cost_km_cents', nullable: true }) costKmCents: number | null;
  @Column({ type: 'integer', name: 'cost_hour_cents', nullable: true }) costHourCents: number | null;
  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @VersionColumn() version: number;
}
