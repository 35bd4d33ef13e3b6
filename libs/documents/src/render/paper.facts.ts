import type { Text } from '#libs/kernel';
import type { OrganisationCode, Wording } from './paper.data.js';

/** Sides of a consignment that papers name. */
export const PARTIES = ['giver', 'receiver', 'endUser', 'operator'] as const;
export type Party = (typeof PARTIES)[number];

/** An organisation as its papers print it; what is not known is null. */
export interface PartyFacts {
  readonly id: string;
  readonly name: Text;
  readonly kind: string;
  readonly country: string;
  readonly place: Text;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly eori: string | null;
  readonly codes: readonly OrganisationCode[];
  readonly edrpou: string | null;
  readonly signatoryName: string | null;
  readonly signatoryPosition: string | null;
  readonly signatoryBasis: string | null;
}

/** A vehicle that is itself given. */
export interface GivenVehicle {
  readonly vin: string | null;
  readonly makeModel: string | null;
  readonly builtYear: number | null;
  readonly mileageKm: number | null;
}

export interface FactLine {
  readonly id: string;
  readonly position: number;
  readonly name: Text;
  readonly unit: Text;
  readonly quantity: number;
  readonly packages: number;
  /** SSCC or own codes of the outermost units that hold it. */
  readonly units: readonly string[];
  readonly weightG: number;
  readonly volumeCm3: number;
  readonly isNew: boolean;
  readonly condition: Wording;
  readonly lot: string | null;
  readonly serialNumber: string | null;
  readonly bestBefore: string | null;
  readonly hsCode: string | null;
  /** Of the whole line. */
  readonly valueCents: number | null;
  readonly wearPercent: number | null;
  readonly origin: string | null;
  readonly inventoryNumber: string | null;
  readonly bookValueCents: number | null;
  readonly vehicle: GivenVehicle | null;
  /** The line of the posted need that it answers. */
  readonly needLineId: string;
  /** What the need asks for, where the goods stand in for it. */
  readonly neededName?: Text | null;
  readonly neededQuantity: number;
  readonly neededBy: string | null;
}

/** Of a whole consignment as it travels: a package that holds several lines counts once. */
export interface PackingTotals {
  readonly packages: number;
  /** With pallets and boxes; as weighed where somebody did. */
  readonly grossWeightG: number;
  readonly volumeCm3: number;
}

export interface Terms {
  readonly fileNumber: string | null;
  readonly decisionNumber: string | null;
  readonly decisionOn: string | null;
  readonly decisionBody: string | null;
  readonly cmrModel: '1976' | '2007';
  readonly deliveryTerm: string | null;
  readonly deliveryPlace: string | null;
  readonly carrierName: string | null;
  readonly carrierAddress: string | null;
  readonly instructions: string | null;
  readonly agreements: string | null;
}

/** Everything that the papers of a consignment can say. Days are `YYYY-MM-DD`. */
export interface PaperFacts {
  readonly number: string;
  readonly date: string;
  readonly consignment: string;
  readonly uniqueCode: string | null;
  readonly declaration: string | null;
  readonly giftLetter: string | null;
  readonly qrUrl: string;
  readonly parties: Readonly<Record<Party, PartyFacts>>;
  readonly origin: Text;
  readonly destination: Text;
  readonly terms: Terms;
  readonly lines: readonly FactLine[];
  readonly totals: PackingTotals;
  readonly isHandedOver: boolean;
  /** Numbers of the papers that travel along. */
  readonly attached: readonly {
    readonly kind: 'packing_list' | 'proforma_invoice' | 'gift_letter';
    readonly reference: string;
  }[];
}

const MUNICIPAL = ['municipality', 'district', 'region'];

/** Whether a gift of the giver rests on a decision of its council. */
export const givesPublicProperty = ({ parties }: PaperFacts): boolean =>
  MUNICIPAL.includes(parties.giver.kind);

export const vehiclesOf = ({ lines }: PaperFacts): (FactLine & { vehicle: GivenVehicle })[] =>
  lines.filter((line): line is FactLine & { vehicle: GivenVehicle } => line.vehicle !== null);

export const sumOf = (lines: readonly FactLine[], of: (line: FactLine) => number | null): number =>
  lines.reduce((sum, line) => sum + (of(line) ?? 0), 0);
