import { describe, expect, it } from '@jest/globals';
import { Wordings } from './paper.view.js';
import { type RouteLeg, routeView, type Zone } from './route-sheet.view.js';

const leg = (kind: string, startsAt: string, endsAt: string, zone: Zone, endZone = zone): RouteLeg => ({
  ...{ kind, startsAt, endsAt, zone, endZone },
  consignments: [],
});
const [BERLIN, KYIV] = ['Europe/Berlin', 'Europe/Kyiv'] as const;

/** Out on a Saturday in November, and back on the Tuesday after. */
const LEGS = [
  leg('drive', '2026-11-21T08:00Z', '2026-11-21T13:39Z', BERLIN),
  leg('border', '2026-11-21T13:39Z', '2026-11-21T19:21Z', BERLIN, KYIV),
  leg('drive', '2026-11-21T19:21Z', '2026-11-21T20:00Z', KYIV),
  leg('wait', '2026-11-21T20:00Z', '2026-11-24T07:19Z', KYIV),
  leg('border', '2026-11-24T07:19Z', '2026-11-24T08:19Z', KYIV, BERLIN),
  leg('drive', '2026-11-24T08:19Z', '2026-11-24T12:49Z', BERLIN),
];

describe('the times of a route sheet', () => {
  const view = routeView(
    'DO-HH 7',
    { drivers: ['Fahrer 1'], km: 1_700, legs: LEGS, contacts: [] },
    new Wordings(['de', 'uk'], () => true),
  );
  const times = view.days.flatMap(({ legs }) => legs.map(({ time }) => time.map(({ text }) => text)));

  it('follow one another across the border, and say on which clock where it changes', () => {
    expect(times.map(([german]) => german)).toEqual([
      '09:00 Berlin – 14:39 Berlin',
      '14:39 Berlin – 21:21 Kyjiw',
      '21:21 – 22:00',
      '22:00 – Di 09:19',
      '09:19 Kyjiw – 09:19 Berlin',
      '09:19 – 13:49',
    ]);
    expect(times[1]?.[1]).toBe('14:39 Берлін – 21:21 Київ');
  });

  it('say the year in the head', () => {
    expect(view.facts.find(({ label }) => label[0]?.text === 'Abfahrt')?.value[0]?.text).toBe(
      'Samstag, 21. November 2026, 09:00 Berlin',
    );
  });
});
