import { describe, expect, it } from '@jest/globals';
import { sectionOf } from './section';

describe('the section of the help for a page', () => {
  it('is the most exact one', () => {
    expect(sectionOf('/', 'partner')).toBe('start');
    expect(sectionOf('/needs/new', 'partner')).toBe('newNeed');
    expect(sectionOf('/needs/import', 'partner')).toBe('importNeeds');
    expect(sectionOf('/needs/$id', 'partner')).toBe('ownNeeds');
    expect(sectionOf('/pledges/$id/import', 'municipality')).toBe('importLines');
    expect(sectionOf('/warehouses/$id/import', 'logistics')).toBe('importGoods');
    expect(sectionOf('/pledges/$id', 'municipality')).toBe('pledges');
  });

  it('speaks to the group of the reader', () => {
    expect(sectionOf('/needs', 'municipality')).toBe('networkNeeds');
    expect(sectionOf('/offers', 'partner')).toBe('offersForUs');
    expect(sectionOf('/offers', 'municipality')).toBe('proposals');
  });

  it('is none where there is nothing to explain', () => {
    expect(sectionOf('/help', 'partner')).toBeUndefined();
  });
});
