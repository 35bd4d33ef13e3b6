import { expect, test } from '@jest/globals';
import { draftOf, EMPTY_VEHICLE, loadingMetres, sentVehicle } from './vehicle-draft.js';
import { MODELS, USUAL } from './vehicle-models.js';

const typed = { ...EMPTY_VEHICLE, ...USUAL.lorry, label: ' Lkw 1 ', homePlaceId: 'dortmund' };

test('what is typed is sent in the units of the API, and what is empty is taken away', () => {
  expect(sentVehicle({ ...typed, volumeM3: '35,5', costKm: '0,9', vin: 'web62826012345678' })).toMatchObject({
    ...{ label: 'Lkw 1', payloadG: 2_500_000, volumeCm3: 35_500_000, palletPlaces: 12 },
    ...{ plate: null, vin: 'WEB62826012345678', availableFrom: null },
    ...{ costUseCents: null, costKmCents: 90, costHourCents: null },
  });
});

test('what is entered can be changed again, written as the reader writes', () => {
  const vehicle = { ...sentVehicle({ ...typed, volumeM3: '35,5', costKm: '0,9' }), kind: 'hired' };
  expect(draftOf(vehicle as Parameters<typeof draftOf>[0], 'de')).toMatchObject({
    ...{ kind: 'hired', label: 'Lkw 1', payloadKg: '2500', volumeM3: '35,5', costKm: '0,9', costUse: '' },
  });
});

test('pallets side by side fill no more than the floor that is known: 33 on 13.6 m', () => {
  expect(loadingMetres(33)).toBeLessThanOrEqual(13.6);
  for (const model of MODELS) expect(Number(USUAL[model].seats)).toBeGreaterThan(0);
});
