import { describe, expect, it } from '@jest/globals';
import { sampleFacts } from '../render/fact.samples.js';
import type { PaperFacts, Party, PartyFacts } from '../render/paper.facts.js';
import { applies, missingFor } from './paper.requirements.js';

const withParty = (party: Party, part: Partial<PartyFacts>): PaperFacts => ({
  ...sampleFacts,
  parties: { ...sampleFacts.parties, [party]: { ...sampleFacts.parties[party], ...part } },
});
const withVehicle = (part: object): PaperFacts => ({
  ...sampleFacts,
  lines: sampleFacts.lines.map((line) =>
    line.vehicle ? { ...line, vehicle: { ...line.vehicle, ...part } } : line,
  ),
});
const withTerms = (terms: Partial<PaperFacts['terms']>): PaperFacts => ({
  ...sampleFacts,
  terms: { ...sampleFacts.terms, ...terms },
});
const points = (...asked: Parameters<typeof missingFor>) =>
  missingFor(...asked).map(({ code, suppliedBy, place }) => [code, suppliedBy, place]);

describe('what a paper lacks', () => {
  it('is asked of the side that has it, where it is written down', () => {
    expect(points('gift_letter', withParty('receiver', { edrpou: null }))).toEqual([
      ['edrpou', 'receiver', 'organisation'],
    ]);
    expect(points('gift_letter', withParty('giver', { signatoryPosition: null }))).toEqual([
      ['signatory', 'giver', 'organisation'],
    ]);
    expect(points('gift_letter', withVehicle({ vin: null }))).toEqual([['vin', 'giver', 'border_papers']]);
    expect(points('vehicle_handover', withVehicle({ mileageKm: null, builtYear: null }))).toEqual([
      ['built_year', 'giver', 'customs'],
      ['mileage', 'giver', 'customs'],
    ]);
    expect(points('proforma_invoice', withTerms({ deliveryPlace: null }))).toEqual([
      ['delivery_term', 'operator', 'customs'],
    ]);
    expect(points('handover_record', sampleFacts)).toEqual([['handover', 'receiver', 'handover']]);
  });

  it('names the line, and the organisation in its own name', () => {
    const lines = sampleFacts.lines.map((line) => ({ ...line, valueCents: null }));
    expect(missingFor('inventory_removal', { ...sampleFacts, lines }).map(({ text }) => text.de)).toEqual([
      'Position 1: Der Wert für den Zoll fehlt.',
      'Position 2: Der Wert für den Zoll fehlt.',
      'Position 3: Der Wert für den Zoll fehlt.',
    ]);
    const [address] = missingFor('cmr', withParty('receiver', { town: null }));
    expect(address?.text.uk).toContain('Виконавчий комітет Малинської міської ради');
  });

  it('asks one organisation once, however many parts it takes', () => {
    const { receiver } = sampleFacts.parties;
    const alone = withParty('receiver', { street: null });
    const parties = { ...alone.parties, endUser: { ...receiver, street: null } };
    expect(points('distribution_plan', { ...alone, parties })).toEqual([
      ['address', 'receiver', 'organisation'],
    ]);
  });

  it('asks for a decision of those whose property is public, and for an own carrier its address alone', () => {
    expect(points('gift_contract', withTerms({ decisionOn: null }))).toEqual([
      ['decision', 'giver', 'customs'],
    ]);
    const association = withParty('giver', { kind: 'association' });
    const terms = { ...association.terms, decisionNumber: null, decisionOn: null };
    expect(points('gift_contract', { ...association, terms })).toEqual([]);
    const others = withParty('operator', { street: null });
    expect(points('cmr', others)).toEqual([['address', 'operator', 'organisation']]);
    const carrier = { ...others.terms, carrierName: 'Spedition Muster', carrierAddress: null };
    expect(points('cmr', { ...others, terms: carrier })).toEqual([
      ['carrier_address', 'operator', 'customs'],
    ]);
  });

  it('is nothing for a new thing without wear, and no EDRPOU code is asked for outside Ukraine', () => {
    expect(points('donor_offer', sampleFacts)).toEqual([]);
    expect(points('recipient_consent', withParty('receiver', { country: 'PL', edrpou: null }))).toEqual([]);
  });

  it('has a vehicle handover only where there is a vehicle', () => {
    expect(applies('vehicle_handover', sampleFacts)).toBe(true);
    expect(applies('vehicle_handover', { ...sampleFacts, lines: sampleFacts.lines.slice(0, 2) })).toBe(false);
  });
});
