import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { Entry } from './entry.js';
import { icsOf } from './ics.js';

const NOW = new Date('2026-11-22T10:00:00Z');
const entry = (change: Partial<Entry> = {}): Entry => ({
  id: 'convoy-1',
  version: 7,
  when: { from: new Date('2026-12-01T23:30:00Z'), until: new Date('2026-12-03T04:00:00Z') },
  status: 'confirmed',
  title: { de: 'Konvoi {reference}', uk: 'Колона {reference}', en: 'Convoy {reference}' },
  parameters: { reference: 'K-000007' },
  path: '/convoys/1',
  ...change,
});
const written = (...entries: Entry[]): string =>
  icsOf(entries, { language: 'uk', name: 'Poruch', publicUrl: 'https://poruch.example:8443', now: NOW });
const read = (ics: string): ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent');

describe('a calendar', () => {
  it('has moments in UTC, one id for one thing, and the version as sequence', () => {
    const ics = written(entry());
    expect(ics).toContain('DTSTART:20261201T233000Z\r\nDTEND:20261203T040000Z\r\n');
    expect(ics).toContain('DTSTAMP:20261122T100000Z\r\n');
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r]+\r\n[^]*END:VCALENDAR\r\n$/);
    const [event] = read(ics);
    expect(event?.getFirstPropertyValue('uid')).toBe('convoy-1@poruch.example:8443');
    expect(event?.getFirstPropertyValue('sequence')).toBe(7);
    expect(event?.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(event?.getFirstPropertyValue('summary')).toBe('Колона K-000007');
    expect(event?.getFirstPropertyValue('url')).toBe('https://poruch.example:8443/convoys/1');
  });

  it('has a deadline as a day, the same in every time zone', () => {
    const [event] = read(written(entry({ when: '2026-12-31' })));
    expect(event?.getFirstProperty('dtstart')?.toICALString()).toBe('DTSTART;VALUE=DATE:20261231');
    expect(event?.getFirstProperty('dtend')).toBeNull();
  });

  it.each([
    ['cancelled', 'CANCELLED'],
    ['tentative', 'TENTATIVE'],
  ] as const)('says what is %s', (status, said) => {
    expect(read(written(entry({ status })))[0]?.getFirstPropertyValue('status')).toBe(said);
  });

  it('lets no title write a line of its own, and gives it back as it was', () => {
    const reference = 'Ковдри; подушки, "ліжка" \\n та BEGIN:VALARM';
    const hostile = entry({
      parameters: { reference: `${reference}\r\nEND:VEVENT\r\nATTACH:file:///etc/passwd` },
    });
    const events = read(written(hostile, entry({ id: 'convoy-2' })));
    expect(events).toHaveLength(2);
    expect(events[0]?.getFirstPropertyValue('summary')).toBe(
      `Колона ${reference} END:VEVENT ATTACH:file:///etc/passwd`,
    );
    expect(events[0]?.getFirstProperty('attach')).toBeNull();
  });

  it('folds lines at 75 octets without breaking a sign', () => {
    const reference = 'Протипожежно-рятувальне забезпечення 🚒 '.repeat(8).trim();
    const ics = written(entry({ parameters: { reference } }));
    for (const line of ics.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(read(ics)[0]?.getFirstPropertyValue('summary')).toBe(`Колона ${reference}`);
  });

  it('is one without entries too', () => {
    expect(read(written())).toEqual([]);
  });
});
