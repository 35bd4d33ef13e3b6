import { expect, test } from '@jest/globals';
import { type Journey, stepMoved, withEdit } from './plan-edits.js';

const step = (consignmentId: string, load: boolean) => ({ consignmentId, load });
const journey = {
  vehicle: { id: 'truck' },
  steps: [step('a', true), step('b', true), step('a', false), step('b', false)],
} as unknown as Journey;

test('a later loading passes one step of another consignment', () => {
  expect(stepMoved(journey, 0, 1)).toEqual({
    move: { consignmentId: 'a', toVehicleId: 'truck', loadPosition: 1, unloadPosition: 1 },
  });
});

test('nothing is loaded before the first step or after its own unloading', () => {
  expect(stepMoved(journey, 0, -1)).toBeUndefined();
  expect(stepMoved({ ...journey, steps: [step('a', true), step('a', false)] }, 0, 1)).toBeUndefined();
});

test('an unloading moves to the end and no further', () => {
  expect(stepMoved(journey, 2, 1)?.move).toMatchObject({ loadPosition: 0, unloadPosition: 2 });
  expect(stepMoved(journey, 3, 1)).toBeUndefined();
});

test('pulling the same departure again replaces the change before', () => {
  const first = withEdit([], { depart: { vehicleId: 'truck', at: '2026-11-25T06:00:00Z' } });
  const second = withEdit(first, { depart: { vehicleId: 'truck', at: '2026-11-25T07:00:00Z' } });
  expect(second).toHaveLength(1);
  expect(withEdit(second, { cross: { crossingId: 'gate' } })).toHaveLength(2);
});
