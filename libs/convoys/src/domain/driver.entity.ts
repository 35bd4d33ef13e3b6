import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { LicenceClass } from '../schedule/plan.js';

/** Who can drive what. Secret: every read of it is written to the audit trail. */
@Entity('driver')
export class Driver {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'uuid', name: 'organisation_id', update: false }) organisationId: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column('text') label: string;
  @Column({ type: 'text', name: 'licence_classes', array: true }) licenceClasses: LicenceClass[];
  @Column({ type: 'boolean', name: 'may_cross_border' }) mayCrossBorder: boolean;
  @Column({ type: 'text', name: 'home_place_id' }) homePlaceId: string;
  @Column({ type: 'uuid', name: 'shared_with', array: true }) sharedWithIds: string[];
  @Column({ type: 'timestamptz', name: 'available_from', nullable: true }) availableFrom: Date | null;
  @Column({ type: 'timestamptz', name: 'available_until', nullable: true }) availableUntil: Date | null;
  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @VersionColumn() version: number;
}
