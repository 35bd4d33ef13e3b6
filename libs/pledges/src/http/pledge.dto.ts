import {
  Code,
  Day,
  Id,
  IdList,
  Instant,
  Line,
  LocalisedText,
  Measure,
  OneOf,
  OneOfLanguages,
  PageQuery,
  Part,
  PartList,
  Pattern,
  Quantity,
  UnitVolume,
  UnitWeight,
  ValueMap,
  Whole,
  YesNo,
} from '#libs/http';
import type { Specification } from '#libs/catalogue';
import { PictureView } from '#libs/pictures';
import type { Language } from '#libs/kernel';
import {
  CONDITIONS,
  LICENCE_CLASSES,
  VEHICLE_CLASSES,
  type VehicleFacts,
} from '../domain/pledge-line.entity.js';
import { type Approval, APPROVALS, PLEDGE_VISIBILITIES } from '../domain/pledge.entity.js';
import { PLEDGE_STATES, type PledgeState } from '../domain/pledge.states.js';

const VIN = /^[A-HJ-NPR-Z0-9]{17}$/;

export class VehicleFactsDto implements VehicleFacts {
  @OneOf(VEHICLE_CLASSES, 'VehicleClass') vehicleClass: VehicleFacts['vehicleClass'];
  @OneOf(LICENCE_CLASSES, 'PledgedLicenceClass') licenceClass: VehicleFacts['licenceClass'];
  @Whole(1, 200, { description: 'With the driver’s.' }) seats: number;
  @Measure({ description: 'In grams.' }) payloadG: number;
  @Measure({ description: 'In cubic centimetres.' }) volumeCm3: number;
  @Whole(0, 100) palletPlaces: number;
  @Whole(20, 130) maxSpeedKmh: number;
}

const SPECIFICATION = {
  description: 'Attribute → value, with the attributes of the item in the catalogue.',
  example: { prime_power_prp: 120 },
};

export class PledgeLineDto {
  @Id({ optional: true }) id?: string;
  @Code({ example: 'GEN-375' }) itemCode: string;
  @Quantity() quantity: number;
  @Quantity({
    optional: true,
    nullable: true,
    description: 'Fewer than these are not suggested for one line of a need.',
  })
  minimumQuantity?: number | null;
  @Whole(1, 1_000_000, { optional: true }) packSize?: number;
  @Line(100, { optional: true, nullable: true }) lotNumber?: string | null;
  @ValueMap({ ...SPECIFICATION, optional: true }) specification?: Specification;
  @OneOf(CONDITIONS, 'Condition') condition: (typeof CONDITIONS)[number];
  @Line(2000, { optional: true, nullable: true, description: 'Known defects and missing parts.' }) defects?:
    string | null;
  @OneOfLanguages({ optional: true, nullable: true }) defectsLanguage?: Language | null;
  @YesNo({ optional: true, description: 'The giver knows of none; counts where `defects` names none.' })
  noKnownDefects?: boolean;
  @Code() placeId: string;
  @Day({ optional: true, nullable: true }) availableFrom?: string | null;
  @Day({ optional: true, nullable: true }) availableUntil?: string | null;
  @Day({ optional: true, nullable: true }) bestBefore?: string | null;
  @UnitWeight({ optional: true, description: 'Grams; the catalogue’s typical weight unless said.' })
  unitWeightG?: number;
  @UnitVolume({ optional: true, description: 'Cubic centimetres; typical unless said.' })
  unitVolumeCm3?: number;
  @Whole(0, 10_000, { optional: true, description: 'EUR pallet places of the whole line.' })
  palletPlaces?: number;
  @Measure({ optional: true, nullable: true }) valueCents?: number | null;
  @Pattern(VIN, 17, { optional: true, nullable: true }) vin?: string | null;
  @Part(() => VehicleFactsDto, {
    optional: true,
    nullable: true,
    description:
      'Attributes of the catalogue that say the same (licence_class_needed, payload, …) follow these.',
  })
  vehicle?: VehicleFactsDto | null;
}

const OPERATORS = { max: 10 };
const WHO_MOVES = {
  description: 'Organisations that take the goods in and plan their way; these alone, beside the giver.',
};

export class CreatePledgeDto {
  @Id({ optional: true }) id?: string;
  @Id() giverId: string;
  @Line(200) title: string;
  @OneOfLanguages() titleLanguage: Language;
  @OneOf(PLEDGE_VISIBILITIES, 'PledgeVisibility') visibility: (typeof PLEDGE_VISIBILITIES)[number];
  @OneOf(['not_required', 'pending'], 'ApprovalNeeded', {
    optional: true,
    description: 'Whether a second person must approve; as the settings of the organisation say unless said.',
  })
  approval?: 'not_required' | 'pending';
  @Id({ optional: true, nullable: true, description: 'The organisation that has first call.' }) firstCallId?:
    string | null;
  @Instant({ optional: true, nullable: true }) firstCallUntil?: string | null;
  @IdList(OPERATORS, { ...WHO_MOVES, optional: true }) operatorIds?: string[];
  @Line(100, { optional: true, nullable: true }) fileNumber?: string | null;
  @Day({ optional: true, nullable: true }) dueOn?: string | null;
  @Id({ optional: true, nullable: true, description: 'The need that it is begun for.' })
  forNeedId?: string | null;
  @PartList(() => PledgeLineDto, { max: 200 }) lines: PledgeLineDto[];
}

export class ChangePledgeDto {
  @Line(200, { optional: true }) title?: string;
  @OneOfLanguages({ optional: true }) titleLanguage?: Language;
  @OneOf(PLEDGE_VISIBILITIES, 'PledgeVisibility', { optional: true })
  visibility?: (typeof PLEDGE_VISIBILITIES)[number];
  @Id({ optional: true, nullable: true, description: 'The organisation that has first call.' }) firstCallId?:
    string | null;
  @Instant({ optional: true, nullable: true }) firstCallUntil?: string | null;
  @IdList(OPERATORS, {
    optional: true,
    description:
      'All of them, also once the pledge is made. One is taken off only while it has none of the goods.',
  })
  operatorIds?: string[];
  @Line(100, { optional: true, nullable: true }) fileNumber?: string | null;
  @Day({ optional: true, nullable: true }) dueOn?: string | null;
  @PartList(() => PledgeLineDto, { min: 1, max: 200 }, { optional: true }) lines?: PledgeLineDto[];
}

export class DecideApprovalDto {
  @OneOf(['granted', 'refused'], 'ApprovalDecision') decision: 'granted' | 'refused';
  @Line(200, { optional: true, nullable: true, description: 'Such as the number of the council decision.' })
  reference?: string | null;
}

export class PledgesQuery extends PageQuery {
  @OneOf(PLEDGE_STATES, 'PledgeState', { optional: true }) state?: PledgeState;
  @OneOf(APPROVALS, 'Approval', { optional: true }) approval?: Approval;
  @Code({ optional: true }) itemCode?: string;
  @Code({ optional: true, description: 'The class of an item.' }) sector?: string;
  @Id({ optional: true }) giverId?: string;
  @Id({ optional: true, description: 'Of its members.' }) partnershipId?: string;
  @Line(100, { optional: true, description: 'The file number, or how it begins.' }) fileNumber?: string;
  @Line(100, { optional: true, description: 'In title and names of items, with typing errors.' })
  text?: string;
}

export class PledgeLineView {
  @Id() id: string;
  @Whole(1, 200) position: number;
  @Code() itemCode: string;
  @Part(() => LocalisedText) itemName: LocalisedText;
  @Part(() => LocalisedText) unitName: LocalisedText;
  @Line(40, { description: 'Name of a picture of the catalogue.' }) icon: string;
  @Quantity() quantity: number;
  @Quantity({ nullable: true, description: 'Fewer than these are not suggested for one line of a need.' })
  minimumQuantity: number | null;
  @Whole(1, 1_000_000) packSize: number;
  @Line(100, { nullable: true }) lotNumber: string | null;
  @ValueMap(SPECIFICATION) specification: Specification;
  @OneOf(CONDITIONS, 'Condition') condition: (typeof CONDITIONS)[number];
  @Line(2000, { nullable: true }) defects: string | null;
  @OneOfLanguages({ nullable: true }) defectsLanguage: Language | null;
  @YesNo({ description: 'The giver says that there are none. With neither, nothing is said of them.' })
  noKnownDefects: boolean;
  @Code() placeId: string;
  @Part(() => LocalisedText) placeName: LocalisedText;
  @Day({ nullable: true }) availableFrom: string | null;
  @Day({ nullable: true }) availableUntil: string | null;
  @Day({ nullable: true }) bestBefore: string | null;
  @Measure() unitWeightG: number;
  @Measure() unitVolumeCm3: number;
  @Whole(0, 10_000) palletPlaces: number;
  @Measure({ nullable: true }) valueCents: number | null;
  @Line(17, {
    nullable: true,
    description:
      'Told to the giver, to those who run its halls and its way, and to whom it is agreed for; null to others.',
  })
  vin: string | null;
  @Part(() => VehicleFactsDto, { nullable: true }) vehicle: VehicleFactsDto | null;
  @PartList(() => PictureView, { max: 12 }) pictures: PictureView[];
}

export class ColleagueView {
  @Id() id: string;
  @Line(200) name: string;
}

const COLLEAGUES_ALONE = 'Named to people of the giver alone.';

export class PledgeView {
  @Id() id: string;
  @Id() giverId: string;
  @Part(() => LocalisedText) giverName: LocalisedText;
  @Line(200) title: string;
  @OneOfLanguages() titleLanguage: Language;
  @OneOf(PLEDGE_STATES, 'PledgeState') state: PledgeState;
  @OneOf(PLEDGE_VISIBILITIES, 'PledgeVisibility') visibility: (typeof PLEDGE_VISIBILITIES)[number];
  @OneOf(APPROVALS, 'Approval') approval: Approval;
  @Line(200, { nullable: true }) approvalReference: string | null;
  @Part(() => ColleagueView, {
    nullable: true,
    description: `Who wrote the lines as they stand; somebody else approves them. ${COLLEAGUES_ALONE}`,
  })
  writtenBy: ColleagueView | null;
  @Instant({ description: 'When the lines were written as they stand.' }) writtenAt: Date;
  @Part(() => ColleagueView, {
    nullable: true,
    description: `Who granted or refused the approval. ${COLLEAGUES_ALONE}`,
  })
  approvedBy: ColleagueView | null;
  @Instant({ nullable: true, description: 'When the approval was granted or refused.' })
  approvedAt: Date | null;
  @Id({ nullable: true }) firstCallId: string | null;
  @Part(() => LocalisedText, { nullable: true }) firstCallName: LocalisedText | null;
  @Instant({ nullable: true }) firstCallUntil: Date | null;
  @IdList(OPERATORS, WHO_MOVES) operatorIds: string[];
  @Line(100, { nullable: true }) fileNumber: string | null;
  @Day({ nullable: true }) dueOn: string | null;
  @Id({ nullable: true, description: 'The need that it was begun for. Named to people of the giver alone.' })
  forNeedId: string | null;
  @PartList(() => PledgeLineView, { max: 200 }) lines: PledgeLineView[];
  @Whole(1, 2 ** 31 - 1) version: number;
}
