import { Code, Id, IdList, Instant, Line, OneOfList, PageQuery, Part, Whole, YesNo } from '#libs/http';
import { FleetBookingView } from './fleet-booking.dto.js';
import { LICENCE_CLASSES } from '../domain/vehicle.entity.js';
import type { LicenceClass } from '../schedule/plan.js';

const SHARED = 'Organisations whose convoys they may drive in as well.';

export class CreateDriverDto {
  @Id({ optional: true, description: 'A UUIDv7 of the client, or ours.' }) id?: string;
  @Id() organisationId: string;
  @Id({
    optional: true,
    nullable: true,
    description: 'The account with which the driver sees the own journeys.',
  })
  personId?: string | null;
  @Line(200) label: string;
  @OneOfList(LICENCE_CLASSES, 'LicenceClass', { min: 1, max: 10 }) licenceClasses: LicenceClass[];
  @YesNo() mayCrossBorder: boolean;
  @Code() homePlaceId: string;
  @IdList({ max: 50 }, { optional: true, description: SHARED }) sharedWithIds?: string[];
  @Instant({ optional: true, nullable: true }) availableFrom?: string | null;
  @Instant({ optional: true, nullable: true }) availableUntil?: string | null;
}

export class ChangeDriverDto {
  @Id({ optional: true, nullable: true }) personId?: string | null;
  @Line(200, { optional: true }) label?: string;
  @OneOfList(LICENCE_CLASSES, 'LicenceClass', { min: 1, max: 10 }, { optional: true })
  licenceClasses?: LicenceClass[];
  @YesNo({ optional: true }) mayCrossBorder?: boolean;
  @Code({ optional: true }) homePlaceId?: string;
  @IdList({ max: 50 }, { optional: true, description: SHARED }) sharedWithIds?: string[];
  @Instant({ optional: true, nullable: true }) availableFrom?: string | null;
  @Instant({ optional: true, nullable: true }) availableUntil?: string | null;
}

export class DriversQuery extends PageQuery {
  @Id({ optional: true }) organisationId?: string;
}

export class DriverView {
  @Id() id: string;
  @Id() organisationId: string;
  @Id({ nullable: true }) personId: string | null;
  @Line(200) label: string;
  @OneOfList(LICENCE_CLASSES, 'LicenceClass', { min: 1, max: 10 }) licenceClasses: LicenceClass[];
  @YesNo() mayCrossBorder: boolean;
  @Code() homePlaceId: string;
  @IdList({ max: 50 }) sharedWithIds: string[];
  @Instant({ nullable: true }) availableFrom: Date | null;
  @Instant({ nullable: true }) availableUntil: Date | null;
  @Part(() => FleetBookingView, { nullable: true, description: 'The booking of now, or the next one.' })
  nextBooking: FleetBookingView | null;
  @Instant({ nullable: true, description: 'From then on they drive no more.' }) withdrawnAt: Date | null;
  @Whole(1, 2 ** 31 - 1) version: number;
}
