import { Id, Line, LocalisedText, OneOf, OneOfList, Part, PartList, Whole } from '#libs/http';
import { DOCUMENT_KINDS, type DocumentKind } from '../domain/document.kinds.js';
import { SUPPLY_PLACES, type SupplyPlace } from '../domain/paper.requirements.js';
import { type Requirement, REQUIREMENTS } from '../domain/paper.requirements.texts.js';

export class VehicleConsignmentView {
  @Id() id: string;
  @Line(40) reference: string;
  @Part(() => LocalisedText) receiverName: LocalisedText;
  @OneOfList(DOCUMENT_KINDS, 'DocumentKind', { max: DOCUMENT_KINDS.length }) made: DocumentKind[];
  @OneOfList(
    DOCUMENT_KINDS,
    'DocumentKind',
    { max: DOCUMENT_KINDS.length },
    { description: 'What nobody should leave without and was not made yet.' },
  )
  missing: DocumentKind[];
}

/** What the owner of the vehicle has to supply for a power of attorney. */
export class MissingOfOwnerView {
  @OneOf(REQUIREMENTS, 'PaperRequirement') code: Requirement;
  @Id() organisationId: string;
  @OneOf(SUPPLY_PLACES, 'PaperSupplyPlace') place: SupplyPlace;
  @Part(() => LocalisedText) text: LocalisedText;
}

export class VehicleFolderView {
  @Id({ nullable: true, description: 'null before there is a plan.' }) vehicleId: string | null;
  @Line(300, { nullable: true }) vehicle: string | null;
  @Whole(0, 100, { description: 'Powers of attorney that the print pack holds, one for each who drives.' })
  drivers: number;
  @PartList(() => MissingOfOwnerView, { max: 10 }) missing: MissingOfOwnerView[];
  @PartList(() => VehicleConsignmentView, { max: 200 }) consignments: VehicleConsignmentView[];
}
