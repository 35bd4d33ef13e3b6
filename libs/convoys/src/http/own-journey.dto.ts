import { DOCUMENT_KINDS, type DocumentKind } from '#libs/contracts';
import { Code, Id, Instant, Line, LocalisedText, OneOf, Part, PartList } from '#libs/http';
import { CONVOY_STATES, type ConvoyState } from '../domain/convoy.states.js';
import { PlanCrossingView, PlannedJourneyView, PlanPlaceView } from './plan.dto.js';

export class CarriedPaperView {
  @Id({ description: 'Its file is at /documents/{id}/content.' }) documentId: string;
  @Id() consignmentId: string;
  @OneOf(DOCUMENT_KINDS, 'DocumentKind') kind: DocumentKind;
  @Line(40) reference: string;
}

export class ContactPersonView {
  @Line(200) name: string;
}

/** Whom to turn to at an organisation. */
export class OrganisationContactView {
  @Id() organisationId: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @Line(300, { nullable: true }) contactLine: string | null;
  @PartList(() => ContactPersonView, { max: 100 }) people: ContactPersonView[];
}

export class HandoverPointView {
  @Line(200) name: string;
  @Line(40) phone: string;
  @Line(500) address: string;
}

export class CarriedConsignmentView {
  @Id() id: string;
  @Line(40) reference: string;
  @Code() destinationPlaceId: string;
  @Part(() => OrganisationContactView) recipient: OrganisationContactView;
  @Part(() => HandoverPointView, {
    nullable: true,
    description: 'Secret: until the convoy is completed. Each read is logged.',
  })
  handoverPoint: HandoverPointView | null;
}

export class OwnJourneyView {
  @Id() id: string;
  @Id() convoyId: string;
  @Line(20) convoyReference: string;
  @Line(200) convoyName: string;
  @OneOf(CONVOY_STATES, 'ConvoyState') convoyState: ConvoyState;
  @Id({ description: 'Which of the drivers the caller is.' }) driverId: string;
  @Part(() => PlannedJourneyView) journey: PlannedJourneyView;
  @PartList(() => PlanPlaceView, { max: 1000 }) places: PlanPlaceView[];
  @Part(() => PlanCrossingView, { nullable: true }) crossing: PlanCrossingView | null;
  @PartList(() => CarriedPaperView, { max: 500 }) papers: CarriedPaperView[];
  @Part(() => OrganisationContactView, { description: 'Who leads the convoy.' })
  lead: OrganisationContactView;
  @PartList(() => CarriedConsignmentView, { max: 100 }) consignments: CarriedConsignmentView[];
  @Instant({ description: 'The device removes all of this by then.' }) validUntil: Date;
  @Instant({
    description:
      'The device removes handover points by then, or as soon as an answer comes without them: a day after the planned arrival.',
  })
  secretUntil: Date;
}
