import { describe, expect, it } from '@jest/globals';
import type { Schemas } from '../../../api/client';
import { draftFor, draftOf, EMPTY_LINE, isAskedFor, missingOf, sentLine } from './line-draft';

type Item = Schemas['CatalogueItemView'];
type Attribute = Schemas['AttributeView'];

const name = { de: 'x', uk: 'x', en: 'x' };
const attribute = (key: string, kind: Attribute['kind'] = 'text', requiredOnOffer = true): Attribute => ({
  key,
  name,
  kind,
  direction: null,
  unit: null,
  unitName: null,
  choices: [],
  choiceNames: [],
  additive: false,
  requiredOnNeed: false,
  requiredOnOffer,
});
const item = (vehicleClass: string | null, attributes: readonly Attribute[]): Item =>
  ({ code: 'X', name, unit: 'piece', unitName: name, vehicleClass, attributes: [...attributes] }) as Item;
const place = { id: 'billerbeck', name } as Schemas['PlaceView'];

const BLANKET = item(null, [
  attribute('quantity', 'number'),
  { ...attribute('condition', 'choice'), choices: ['new', 'used'] },
  attribute('size'),
  attribute('mass', 'number'),
]);
const ENGINE = item('truck_gt_7_5t', [
  attribute('vin'),
  attribute('seats', 'number'),
  attribute('drivable', 'yes_no'),
]);

describe('a line as it is typed', () => {
  it('is sent in the units of the API, and says for the specification what its fields say', () => {
    const draft = {
      ...EMPTY_LINE,
      quantity: '120',
      minimum: '20',
      condition: 'good' as const,
      weightKg: '1.5',
      valueEuro: '19.99',
      specification: { size: '150 x 200', mass: '' },
    };
    expect(sentLine(draft, BLANKET, place, 'de')).toMatchObject({
      quantity: 120,
      minimumQuantity: 20,
      unitWeightG: 1_500,
      valueCents: 1_999,
      vin: null,
      vehicle: null,
      defectsLanguage: null,
      specification: { quantity: 120, condition: 'used', size: '150 x 200' },
    });
  });

  it('of a vehicle is one piece with its sheet, and leaves to the API what follows the sheet', () => {
    const draft = {
      ...EMPTY_LINE,
      quantity: '7',
      vin: ' wdb9634031l000001 ',
      vehicle: { ...EMPTY_LINE.vehicle, seats: '9', payloadKg: '800', volumeM3: '3.5', maxSpeedKmh: '90' },
      specification: { drivable: 'true', vin: 'something else' },
    };
    expect(sentLine(draft, ENGINE, place, 'de')).toMatchObject({
      quantity: 1,
      vin: 'WDB9634031L000001',
      vehicle: { vehicleClass: 'truck_gt_7_5t', seats: 9, payloadG: 800_000, volumeCm3: 3_500_000 },
      specification: { drivable: true, seats: 9 },
    });
    expect(ENGINE.attributes.filter((one) => isAskedFor(one, ENGINE)).map(({ key }) => key)).toEqual([
      'drivable',
    ]);
  });

  it('comes back from what is kept as it was sent', () => {
    const sent = sentLine({ ...EMPTY_LINE, quantity: '5', weightKg: '2' }, BLANKET, place, 'de');
    const line = { ...sent, id: 'a', unitWeightG: 2_000, palletPlaces: 0 } as Schemas['PledgeLineView'];
    const again = sentLine(draftOf(line, BLANKET, place), BLANKET, place, 'de');
    expect(again).toEqual({ ...sent, id: 'a' });
  });
});

describe('a condition finer than new or used', () => {
  const DEVICE = item(null, [{ ...attribute('condition', 'choice'), choices: ['new', 'refurbished'] }]);

  it('is asked for by itself, and never guessed', () => {
    expect(DEVICE.attributes.map((one) => isAskedFor(one, DEVICE))).toEqual([true]);
    const draft = { ...EMPTY_LINE, quantity: '1', condition: 'used' as const };
    expect(sentLine(draft, DEVICE, place, 'de').specification).toEqual({});
    const said = { ...draft, specification: { condition: 'refurbished' } };
    expect(sentLine(said, DEVICE, place, 'de').specification).toEqual({ condition: 'refurbished' });
  });
});

describe('what is said of defects', () => {
  const said = (part: Partial<typeof EMPTY_LINE>) => {
    const { defects, defectsLanguage, noKnownDefects } = sentLine(
      { ...EMPTY_LINE, quantity: '1', ...part },
      BLANKET,
      place,
      'uk',
    );
    return { defects, defectsLanguage, noKnownDefects };
  };

  it('is nothing, that none are known, or which', () => {
    const nothing = { defects: null, defectsLanguage: null, noKnownDefects: false };
    expect(said({})).toEqual(nothing);
    expect(said({ defectsSaid: 'none', defects: 'Rost' })).toEqual({ ...nothing, noKnownDefects: true });
    expect(said({ defectsSaid: 'some', defects: ' Rost ' })).toEqual({
      defects: 'Rost',
      defectsLanguage: 'uk',
      noKnownDefects: false,
    });
  });
});

describe('a kept line', () => {
  it('misses only what nobody has said', () => {
    const kept = { specification: { quantity: 3, condition: 'new' } } as unknown as Schemas['PledgeLineView'];
    expect(missingOf(kept, BLANKET).map(({ key }) => key)).toEqual(['size', 'mass']);
  });
});

describe('a line begun for a need', () => {
  it('has its item, what is open of it, and what it wants exactly', () => {
    const GENERATOR = item(null, [
      { ...attribute('power', 'number'), direction: 'at_least' },
      { ...attribute('frequency', 'number'), direction: 'exactly' },
      { ...attribute('fuel', 'choice'), choices: ['diesel', 'gas'] },
      { ...attribute('start', 'choice'), choices: ['manual', 'auto'] },
      attribute('ats', 'yes_no'),
    ]);
    const limits = [
      { attribute: 'power', min: 60 },
      { attribute: 'frequency', min: 50, max: 50 },
      { attribute: 'fuel', oneOf: ['diesel'] },
      { attribute: 'start', oneOf: ['manual', 'auto'] },
      { attribute: 'ats', oneOf: ['true'] },
      { attribute: 'unknown', oneOf: ['x'] },
    ];
    expect(draftFor({ quantity: 4, limits }, GENERATOR, 3)).toMatchObject({
      item: GENERATOR,
      quantity: '3',
      specification: { frequency: '50', fuel: 'diesel', ats: 'true' },
    });
    expect(draftFor({ quantity: 4, limits }, GENERATOR, 3).specification).not.toHaveProperty('power');
    expect(draftFor({ quantity: 4, limits }, GENERATOR, undefined).quantity).toBe('4');
    expect(draftFor({ quantity: 4, limits }, GENERATOR, 0).quantity).toBe('4');
  });
});
