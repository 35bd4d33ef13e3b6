import { describe, expect, it } from '@jest/globals';
import type { Role } from '#libs/kernel';
import { groupOf, rolesAt } from './group.js';

const seat = (kind: string, country: string, role: Role) => ({ kind, country, role });

describe('the group of a person', () => {
  it.each([
    [
      'a Ukrainian town',
      [seat('municipality', 'UA', 'editor'), seat('municipality', 'UA', 'admin')],
      'partner',
    ],
    ['a Ukrainian waterworks that stores', [seat('utility', 'UA', 'warehouse')], 'partner'],
    ['a German town', [seat('municipality', 'DE', 'approver')], 'municipality'],
    ['a driver of a German town', [seat('municipality', 'DE', 'driver')], 'logistics'],
    [
      'a clerk of a German town who also drives',
      [seat('municipality', 'DE', 'editor'), seat('municipality', 'DE', 'driver')],
      'municipality',
    ],
    ['a hall', [seat('association', 'DE', 'warehouse'), seat('association', 'DE', 'admin')], 'logistics'],
    ['the network office', [seat('network_office', 'DE', 'coordinator')], 'municipality'],
    ['nobody yet', [], 'municipality'],
  ] as const)('of %s', (_, seats, group) => expect(groupOf(seats)).toBe(group));
});

describe('the roles that can be given', () => {
  it('see beyond the own organisation only where that is its work', () => {
    expect(rolesAt('municipality')).not.toContain('warehouse');
    expect(rolesAt('association')).toContain('convoy_lead');
    expect(rolesAt('association')).not.toContain('coordinator');
    expect(rolesAt('network_office')).toContain('coordinator');
  });
});
