import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The quantity of one match in a consignment. Its measures are computed from the lot when it is planned. */
@Entity('consignment_line')
export class ConsignmentLine {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'uuid', name: 'consignment_id', update: false }) consignmentId: string;
  @Column('smallint') position: number;
  @Column({ type: 'uuid', name: 'match_id', update: false }) matchId: string;
  @Column({ type: 'uuid', name: 'lot_id', update: false }) lotId: string;
  @Column({ type: 'bigint', update: false }) quantity: number;
  @Column({ type: 'bigint', name: 'weight_g', update: false }) weightG: number;
  @Column({ type: 'bigint', name: 'volume_cm3', update: false }) volumeCm3: number;
  @Column({ type: 'integer', name: 'pallet_places', update: false }) palletPlaces: number;
  @Column({ type: 'text', nullable: true }) vin: string | null;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt: Date | null;
}
