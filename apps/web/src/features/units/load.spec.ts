import { describe, expect, it } from '@jest/globals';
import { loadScanned } from './load';

const unit = (id: string, consignmentId: string, more: object = {}) => ({
  id,
  consignmentId,
  code: `U-00000${id}-0`,
  sscc: null,
  token: null,
  revokedTokens: [],
  parentId: null,
  ...more,
});
const load = (vehicleId: string, consignmentIds: string[], loadedUnitIds: string[]) => ({
  ...{ vehicleId, label: `Lkw ${vehicleId}`, consignmentIds, loadedUnitIds },
  ...{ waitingUnitIds: [], unloadedUnitIds: [] },
});

const UNITS = [unit('1', 'a'), unit('2', 'a'), unit('3', 'b'), unit('4', 'a', { parentId: '1' })];
const HERE = load('X', ['a'], ['1']);
const OTHER = load('Y', ['b'], []);
const scan = (id: string, way: 'on' | 'off' = 'on', here = HERE) =>
  loadScanned(`U-00000${id}-0`, UNITS, [HERE, OTHER], here, way);

describe('a scan at a vehicle', () => {
  it('loads what belongs there, once', () => {
    expect(scan('2').outcome).toBe('loaded');
    expect(scan('1').outcome).toBe('double');
  });

  it('says where a unit belongs, or already is', () => {
    expect(scan('3')).toMatchObject({ outcome: 'wrong', vehicles: ['Lkw Y'] });
    expect(scan('1', 'on', OTHER)).toMatchObject({ outcome: 'onOther', vehicles: ['Lkw X'] });
  });

  it('takes off what is on, and names what is not, what stands in another, and what nobody knows', () => {
    expect(scan('1', 'off').outcome).toBe('unloaded');
    expect(scan('2', 'off').outcome).toBe('notLoaded');
    expect(scan('4').outcome).toBe('inside');
    expect(scan('9').outcome).toBe('unknown');
  });
});
