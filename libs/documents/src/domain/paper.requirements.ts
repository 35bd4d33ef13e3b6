import { fill, LANGUAGES, type Text } from '#libs/kernel';
import {
  type FactLine,
  givesPublicProperty,
  type PaperFacts,
  type Party,
  type PartyFacts,
  vehiclesOf,
} from '../render/paper.facts.js';
import type { DocumentKind } from './document.kinds.js';
import { type Requirement, requirementTexts } from './paper.requirements.texts.js';

/** Where a missing fact is written down. */
export const SUPPLY_PLACES = ['organisation', 'customs', 'border_papers', 'handover'] as const;
export type SupplyPlace = (typeof SUPPLY_PLACES)[number];

/** One thing that a paper lacks: who can supply it, and where. */
export interface MissingFact {
  readonly code: Requirement;
  readonly suppliedBy: Party;
  readonly organisationId: string;
  readonly place: SupplyPlace;
  readonly text: Text;
}

type Check = (facts: PaperFacts) => MissingFact[];

const fact = (
  facts: PaperFacts,
  code: Requirement,
  suppliedBy: Party,
  place: SupplyPlace,
  parameters: Readonly<Record<string, unknown>> = {},
): MissingFact => ({
  code,
  suppliedBy,
  organisationId: facts.parties[suppliedBy].id,
  place,
  text: said(code, parameters),
});

const said = (code: Requirement, parameters: Readonly<Record<string, unknown>>): Text =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, fill(requirementTexts[code], language, parameters)]),
  ) as unknown as Text;

type PartyRequirement = 'address' | 'edrpou' | 'signatory';

/** What an organisation's letterhead lacks of these. */
export function missingOfParty(
  { id, name, street, postalCode, town, country, edrpou, signatoryName, signatoryPosition }: PartyFacts,
  codes: readonly PartyRequirement[],
): Omit<MissingFact, 'suppliedBy'>[] {
  const isThere = {
    address: street !== null && postalCode !== null && town !== null,
    edrpou: country !== 'UA' || edrpou !== null,
    signatory: signatoryName !== null && signatoryPosition !== null,
  };
  return codes
    .filter((code) => !isThere[code])
    .map((code) => ({ code, organisationId: id, place: 'organisation', text: said(code, { name }) }));
}

const ofParty =
  (code: PartyRequirement, ...parties: Party[]): Check =>
  (facts) =>
    distinct(facts, parties).flatMap((party) =>
      missingOfParty(facts.parties[party], [code]).map((missing) => ({ ...missing, suppliedBy: party })),
    );

/** An organisation that takes part twice is asked once. */
const distinct = ({ parties: known }: PaperFacts, parties: readonly Party[]): Party[] =>
  parties.filter(
    (party, index) => parties.findIndex((other) => known[other].id === known[party].id) === index,
  );

const ofLines =
  (code: Requirement, isThere: (line: FactLine) => boolean): Check =>
  (facts) =>
    facts.lines
      .filter((line) => !isThere(line))
      .map(({ position }) =>
        fact(facts, code, 'giver', code === 'vin' ? 'border_papers' : 'customs', { position }),
      );

const ofVehicles = (
  code: 'vin' | 'make_model' | 'built_year' | 'mileage',
  key: 'vin' | 'makeModel' | 'builtYear' | 'mileageKm',
): Check => ofLines(code, ({ vehicle }) => vehicle === null || vehicle[key] !== null);

const value = ofLines('value', ({ valueCents }) => valueCents !== null);
const wear = ofLines('wear', ({ wearPercent }) => wearPercent !== null);
const hsCode = ofLines('hs_code', (line) => line.hsCode !== null);
const origin = ofLines('origin', (line) => line.origin !== null);
const vin = ofVehicles('vin', 'vin');
const vehicles = [
  vin,
  ofVehicles('make_model', 'makeModel'),
  ofVehicles('built_year', 'builtYear'),
  ofVehicles('mileage', 'mileageKm'),
];
const term: Check = (facts) =>
  facts.terms.deliveryTerm && facts.terms.deliveryPlace
    ? []
    : [fact(facts, 'delivery_term', 'operator', 'customs')];
const decision: Check = (facts) =>
  !givesPublicProperty(facts) || (facts.terms.decisionNumber && facts.terms.decisionOn)
    ? []
    : [fact(facts, 'decision', 'giver', 'customs')];
const fileNumber: Check = (facts) =>
  facts.terms.fileNumber ? [] : [fact(facts, 'file_number', 'giver', 'customs')];
const handover: Check = (facts) =>
  facts.isHandedOver ? [] : [fact(facts, 'handover', 'receiver', 'handover')];
const carrier: Check = (facts) => {
  const { carrierName, carrierAddress } = facts.terms;
  if (carrierName === null) return ofParty('address', 'operator')(facts);
  return carrierAddress === null ? [fact(facts, 'carrier_address', 'operator', 'customs')] : [];
};

/** What each paper cannot do without. Most fields of the model papers are recalled, not read: see documents.json. */
const NEEDED: Readonly<Record<DocumentKind, readonly Check[]>> = {
  packing_list: [],
  handover_record: [handover],
  cmr: [ofParty('address', 'giver', 'receiver'), carrier],
  proforma_invoice: [ofParty('address', 'giver', 'receiver'), value, hsCode, origin, term],
  gift_letter: [
    ofParty('address', 'giver', 'receiver'),
    ofParty('edrpou', 'receiver'),
    ofParty('signatory', 'giver'),
    value,
    wear,
    hsCode,
    ...vehicles,
  ],
  donor_offer: [ofParty('address', 'giver'), ofParty('signatory', 'giver'), value, wear, ...vehicles],
  recipient_consent: [
    ofParty('address', 'receiver'),
    ofParty('edrpou', 'receiver'),
    ofParty('signatory', 'receiver'),
  ],
  need_letter: [ofParty('address', 'endUser'), ofParty('edrpou', 'endUser'), ofParty('signatory', 'endUser')],
  distribution_plan: [
    ofParty('address', 'receiver', 'endUser'),
    ofParty('edrpou', 'receiver', 'endUser'),
    ofParty('signatory', 'receiver'),
  ],
  vehicle_handover: [ofParty('address', 'giver', 'receiver'), ...vehicles],
  gift_contract: [
    ofParty('address', 'giver', 'receiver'),
    ofParty('edrpou', 'receiver'),
    ofParty('signatory', 'giver', 'receiver'),
    decision,
    value,
    ...vehicles,
  ],
  inventory_removal: [fileNumber, decision, value],
  export_pack: [ofParty('address', 'giver'), value, hsCode],
};

/** Whether a consignment can have such a paper at all. */
export const applies = (kind: DocumentKind, facts: PaperFacts): boolean =>
  kind !== 'vehicle_handover' || vehiclesOf(facts).length > 0;

/** Everything that stands between a consignment and this paper; nothing means that it can be made. */
export const missingFor = (kind: DocumentKind, facts: PaperFacts): MissingFact[] =>
  NEEDED[kind].flatMap((check) => check(facts));
