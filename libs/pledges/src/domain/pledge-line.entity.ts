import type { Specification } from '#libs/catalogue';
import type { Language } from '#libs/kernel';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Pledge } from './pledge.entity.js';

export const CONDITIONS = ['new', 'good', 'used', 'needs_repair'] as const;
export const LICENCE_CLASSES = ['B', 'C1', 'C', 'CE', 'D1', 'D'] as const;
export const VEHICLE_CLASSES = ['car', 'bus', 'truck_le_7_5t', 'truck_gt_7_5t'] as const;

/** What a vehicle can do on the road: it is goods and means of transport at once. */
export interface VehicleFacts {
  readonly vehicleClass: (typeof VEHICLE_CLASSES)[number];
  readonly licenceClass: (typeof LICENCE_CLASSES)[number];
  readonly seats: number;
  readonly payloadG: number;
  readonly volumeCm3: number;
  readonly palletPlaces: number;
  readonly maxSpeedKmh: number;
}

/** One item of an offer, with its age, defects and expiry shown before anybody agrees. */
@Entity('pledge_line')
export class PledgeLine {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'uuid', name: 'giver_id' }) giverId: string;
  @Column('smallint') position: number;
  @Column({ type: 'text', name: 'item_code' }) itemCode: string;
  @Column('bigint') quantity: number;
  /** Fewer than these are not given for one line of a need; null where each is given by itself. */
  @Column({ type: 'bigint', name: 'minimum_quantity', nullable: true }) minimumQuantity: number | null;
  @Column({ type: 'integer', name: 'pack_size' }) packSize: number;
  @Column({ type: 'text', name: 'lot_number', nullable: true }) lotNumber: string | null;
  @Column('jsonb') specification: Specification;
  @Column('text') condition: (typeof CONDITIONS)[number];
  @Column({ type: 'text', nullable: true }) defects: string | null;
  @Column({ type: 'text', name: 'defects_language', nullable: true }) defectsLanguage: Language | null;
  /** The giver says that there are none that they know of; with neither this nor words, nothing is said. */
  @Column('boolean', { name: 'no_known_defects' }) noKnownDefects: boolean;
  @Column({ type: 'text', name: 'place_id' }) placeId: string;
  @Column({ type: 'date', name: 'available_from', nullable: true }) availableFrom: string | null;
  @Column({ type: 'date', name: 'available_until', nullable: true }) availableUntil: string | null;
  @Column({ type: 'date', name: 'best_before', nullable: true }) bestBefore: string | null;
  @Column({ type: 'bigint', name: 'unit_weight_g' }) unitWeightG: number;
  @Column({ type: 'bigint', name: 'unit_volume_cm3' }) unitVolumeCm3: number;
  @Column({ type: 'integer', name: 'pallet_places' }) palletPlaces: number;
  @Column({ type: 'bigint', name: 'value_cents', nullable: true }) valueCents: number | null;
  @Column({ type: 'text', nullable: true }) vin: string | null;
  @Column({ type: 'jsonb', nullable: true }) vehicle: VehicleFacts | null;
  @ManyToOne('Pledge', 'lines', { orphanedRowAction: 'delete' })
  @JoinColumn({ name: 'pledge_id' })
  pledge: Relation<Pledge>;
}
