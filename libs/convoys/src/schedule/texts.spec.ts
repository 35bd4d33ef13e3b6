import { LANGUAGES } from '#libs/kernel';
import { describe, expect, it } from '@jest/globals';
import { brokenRules } from './broken-rules.js';
import { obstacle } from './obstacle-texts.js';
import { CROSSINGS, request } from './request.fixture.js';
import { VIOLATION_TEXTS } from './violation-texts.js';

const RULES = { sources: {} };
const CLOCK = { de: /deutscher Zeit/, uk: /за (київським|німецьким) часом/, en: /German time/ };

describe('sentences about a plan', () => {
  it.each(LANGUAGES)('name the clock of every time they tell (%s)', (language) => {
    const timed = Object.values(VIOLATION_TEXTS).filter(({ text }) => text[language].includes('{at}'));
    expect(timed.length).toBeGreaterThan(10);
    for (const { text } of timed) expect(text[language]).toMatch(CLOCK[language]);
    const late = obstacle(
      'departs_too_late',
      { vehicle: 'MAN', earliest: Date.UTC(2026, 10, 24, 4, 40), latest: Date.UTC(2026, 10, 24) },
      RULES,
    );
    expect(late.text[language]).toMatch(CLOCK[language]);
  });

  it('tell the hour on the clock they name', () => {
    const { text } = obstacle(
      'vehicle_not_available',
      { vehicle: 'MAN', until: Date.UTC(2026, 10, 24, 4, 40), neededUntil: Date.UTC(2026, 10, 24, 6) },
      RULES,
    );
    expect(text.en).toContain('until 2026-11-24 05:40');
    expect(text.uk).toContain('до 2026-11-24 06:40');
  });

  const NAMES = { de: 'Korczowa – Krakowez', uk: 'Корчова – Краківець', en: 'Korczowa – Krakovets' };

  it.each(LANGUAGES)('call a gate as the reader calls it (%s)', (language) => {
    const asked = request({
      crossings: CROSSINGS.map((crossing) => ({ ...crossing, name: NAMES })),
    });
    const plan = {
      crossingId: CROSSINGS[0]?.id ?? '',
      journeys: [],
      unscheduled: [],
      travel: 'great_circle',
      cost: 0,
    };
    const [closed] = brokenRules(asked, plan, [{ rule: 'crossing_closed', at: 0, detail: '' }]);
    const queue = obstacle('queue_longer_than_duty', { crossing: NAMES, hours: 16, limit: 15 }, RULES);
    for (const text of [closed?.text[language], queue.text[language]])
      expect(LANGUAGES.filter((other) => text?.includes(NAMES[other]))).toEqual([language]);
    expect(queue.parameters).toEqual({ crossing: NAMES.en, hours: 16, limit: 15 });
  });

  it('say what kind of vehicle a gate does not admit, and keep its code as a parameter', () => {
    const parameters = { vehicle: 'MAN', vehicleClass: 'truck_le_7_5t' };
    const found = obstacle('no_crossing_admits', parameters, RULES);
    expect(found.text).toEqual({
      de: 'Kein gemeinsamer Grenzübergang lässt MAN zu (Lkw bis 7,5 t).',
      uk: 'Жоден спільний пункт пропуску не приймає MAN (вантажний автомобіль до 7,5 т).',
      en: 'No crossing of the convoy admits MAN (lorry up to 7.5 t).',
    });
    expect(found.parameters).toEqual(parameters);
  });
});
