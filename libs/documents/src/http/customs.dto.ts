import {
  Day,
  Id,
  Line,
  LocalisedText,
  Measure,
  OneOf,
  Part,
  PartList,
  Pattern,
  Quantity,
  Whole,
  YesNo,
} from '#libs/http';

export const CMR_MODELS = ['1976', '2007'] as const;
export const DELIVERY_TERMS = ['DAP', 'CPT', 'CIP', 'DDU', 'FCA', 'EXW'] as const;
const HS_CODE = /^[0-9]{4,10}$/;
const COUNTRY = /^[A-Z]{2}$/;
const MAX_LINES = 200;
const MOST_CENTS = 100_000_000_000;
const MISSING = { optional: true, nullable: true };

/** What is left out stays; null takes a value back. */
export class LineCustomsDto {
  @Id() consignmentLineId: string;
  @Whole(0, MOST_CENTS, { ...MISSING, description: 'Of the whole line, for customs alone.' })
  valueCents?: number | null;
  @Whole(0, 100, MISSING) wearPercent?: number | null;
  @Pattern(HS_CODE, 10, MISSING) hsCode?: string | null;
  @Pattern(COUNTRY, 2, { ...MISSING, description: 'Country of origin, ISO 3166.' }) origin?: string | null;
  @Line(200, { ...MISSING, description: 'Of a vehicle.' }) makeModel?: string | null;
  @Whole(1900, 2100, { ...MISSING, description: 'Of a vehicle.' }) builtYear?: number | null;
  @Whole(0, 10_000_000, { ...MISSING, description: 'Of a vehicle.' }) mileageKm?: number | null;
  @Line(100, { ...MISSING, description: 'In the books of the giver.' }) inventoryNumber?: string | null;
  @Whole(0, MOST_CENTS, { ...MISSING, description: 'In the books of the giver.' })
  bookValueCents?: number | null;
}

export class ChangeCustomsDto {
  @Line(100, { ...MISSING, description: 'Of the giver’s own file.' }) fileNumber?: string | null;
  @Line(100, { ...MISSING, description: 'Of the decision that the gift rests on.' })
  decisionNumber?: string | null;
  @Day(MISSING) decisionOn?: string | null;
  @Line(200, { ...MISSING, description: 'Who decided.' }) decisionBody?: string | null;
  @OneOf(CMR_MODELS, 'CmrModel', { optional: true }) cmrModel?: (typeof CMR_MODELS)[number];
  @OneOf(DELIVERY_TERMS, 'DeliveryTerm', { ...MISSING }) deliveryTerm?:
    (typeof DELIVERY_TERMS)[number] | null;
  @Line(200, MISSING) deliveryPlace?: string | null;
  @Line(200, {
    ...MISSING,
    description: 'Where somebody else than the operator carries; goes with the address.',
  })
  carrierName?: string | null;
  @Line(300, MISSING) carrierAddress?: string | null;
  @Line(500, { ...MISSING, description: 'To the carrier and to customs.' }) instructions?: string | null;
  @Line(500, MISSING) agreements?: string | null;
  @PartList(() => LineCustomsDto, { max: MAX_LINES }, { optional: true }) lines?: LineCustomsDto[];
}

export class LineCustomsView {
  @Id() consignmentLineId: string;
  @Whole(1, MAX_LINES) position: number;
  @Part(() => LocalisedText) itemName: LocalisedText;
  @Part(() => LocalisedText) unitName: LocalisedText;
  @Quantity() quantity: number;
  @Measure() weightG: number;
  @YesNo() isVehicle: boolean;
  @Measure({ nullable: true, description: 'As written down here, else as pledged.' }) valueCents:
    number | null;
  @Whole(0, 100, { nullable: true, description: 'None of what is new.' }) wearPercent: number | null;
  @Pattern(HS_CODE, 10, { nullable: true, description: 'As written down here, else the catalogue’s.' })
  hsCode: string | null;
  @Pattern(COUNTRY, 2, { nullable: true }) origin: string | null;
  @Line(200, { nullable: true }) makeModel: string | null;
  @Whole(1900, 2100, { nullable: true }) builtYear: number | null;
  @Whole(0, 10_000_000, { nullable: true }) mileageKm: number | null;
  @Line(100, { nullable: true }) inventoryNumber: string | null;
  @Whole(0, MOST_CENTS, { nullable: true }) bookValueCents: number | null;
}

export class CustomsView {
  @Line(1000, { nullable: true, description: 'As written down here, else of the pledges.' }) fileNumber:
    string | null;
  @Line(200, { nullable: true }) decisionNumber: string | null;
  @Day({ nullable: true }) decisionOn: string | null;
  @Line(200, { nullable: true }) decisionBody: string | null;
  @YesNo({ description: 'Whether the giver is public, so that a gift rests on a decision.' })
  needsDecision: boolean;
  @YesNo({ description: 'Whether the caller sees and writes what stands in the books of the giver.' })
  seesBooks: boolean;
  @OneOf(CMR_MODELS, 'CmrModel') cmrModel: (typeof CMR_MODELS)[number];
  @OneOf(DELIVERY_TERMS, 'DeliveryTerm', { nullable: true }) deliveryTerm: string | null;
  @Line(200, { nullable: true }) deliveryPlace: string | null;
  @Line(200, { nullable: true }) carrierName: string | null;
  @Line(300, { nullable: true }) carrierAddress: string | null;
  @Line(500, { nullable: true }) instructions: string | null;
  @Line(500, { nullable: true }) agreements: string | null;
  @PartList(() => LineCustomsView, { max: MAX_LINES }) lines: LineCustomsView[];
  @Whole(1, 2 ** 31 - 1, { description: 'Of the consignment.' }) version: number;
}
