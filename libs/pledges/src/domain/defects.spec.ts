import { LANGUAGES } from '#libs/kernel';
import { describe, expect, it } from '@jest/globals';
import { defectsOf, NO_DEFECTS_TEXT, NO_DEFECTS_VALUE, saysNoDefects } from './defects.js';

describe('words about defects', () => {
  it.each([
    'keine bekannt',
    'Keine bekannt.',
    ' KEINE ',
    'None known',
    'no known defects',
    'Невідомі',
    '– keine –',
  ])('“%s” names none', (words) => expect(saysNoDefects(words)).toBe(true));

  it.each(['Rost', 'keine Schlüssel', 'unbekannt', 'not known', 'скло тріснуте', '', '–'])(
    '“%s” does not say that none are known',
    (words) => expect(saysNoDefects(words)).toBe(false),
  );

  it('understands what our own tables write, in every language', () => {
    for (const language of LANGUAGES) expect(saysNoDefects(NO_DEFECTS_TEXT[language])).toBe(true);
    expect(saysNoDefects(NO_DEFECTS_VALUE)).toBe(true);
  });

  it('are kept as they are; silence says nothing', () => {
    const rust = { defects: 'Rost', defectsLanguage: 'de', noKnownDefects: false } as const;
    expect(defectsOf(rust)).toEqual(rust);
    const silence = { defects: null, defectsLanguage: null, noKnownDefects: false };
    expect(defectsOf({})).toEqual(silence);
    expect(defectsOf({ defects: 'keine', defectsLanguage: 'de' })).toEqual({
      ...silence,
      noKnownDefects: true,
    });
    expect(defectsOf({ noKnownDefects: true })).toEqual({ ...silence, noKnownDefects: true });
  });

  it('may stand in the specification; what is named there is never lost', () => {
    const none = { defects: null, defectsLanguage: null, noKnownDefects: true };
    const brakes = { defects: 'Bremsen', defectsLanguage: null, noKnownDefects: false };
    expect(defectsOf({ specification: { known_defects: 'none' } })).toEqual(none);
    expect(defectsOf({ specification: { known_defects: 'Bremsen' }, noKnownDefects: true })).toEqual(brakes);
    expect(defectsOf({ specification: { known_defects: 'Bremsen' }, defects: 'keine' })).toEqual(none);
  });

  it('can be unsaid, though the specification was sent back as it came', () => {
    const unsaid = { defects: null, defectsLanguage: null, noKnownDefects: false };
    expect(defectsOf({ specification: { known_defects: 'none' }, noKnownDefects: false })).toEqual(unsaid);
    expect(defectsOf({ specification: { known_defects: 'Bremsen' }, defects: null })).toEqual(unsaid);
  });
});
