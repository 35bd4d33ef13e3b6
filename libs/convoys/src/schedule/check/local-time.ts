/*
 * The checker's own reading of local clocks, straight from Intl: it must not inherit a mistake of the scheduler.
 */

const ZONES: Readonly<Record<string, string>> = {
  DE: 'Europe/Berlin',
  PL: 'Europe/Warsaw',
  UA: 'Europe/Kyiv',
  SK: 'Europe/Bratislava',
  HU: 'Europe/Budapest',
  RO: 'Europe/Bucharest',
  MD: 'Europe/Chisinau',
  CZ: 'Europe/Prague',
};
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const formats = new Map<string, Intl.DateTimeFormat>();

export interface LocalTime {
  /** ISO date. */
  date: string;
  /** Monday 0. */
  weekday: number;
  /** Since midnight. */
  minute: number;
}

const HOUR = 3_600_000;
const hours = new Map<string, LocalTime>();

/** Read from Intl once for each hour: our zones differ from UTC by whole hours and change on the full hour. */
export function localTime(country: string, at: number): LocalTime {
  const zone = ZONES[country] ?? 'Europe/Berlin';
  const hour = Math.floor(at / HOUR);
  const key = `${zone} ${hour}`;
  let begun = hours.get(key);
  if (!begun) hours.set(key, (begun = read(zone, hour * HOUR)));
  return { ...begun, minute: begun.minute + Math.floor((at - hour * HOUR) / 60_000) };
}

function read(zone: string, at: number): LocalTime {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(at).map((p) => [p.type, p.value]));
  return {
    date: `${parts['year']}-${parts['month']}-${parts['day']}`,
    weekday: WEEKDAYS.indexOf(parts['weekday'] ?? ''),
    minute: Number(parts['hour']) * 60 + Number(parts['minute']),
  };
}

/** Whether a local minute lies in the window "HH:MM" to "HH:MM", which may run over midnight. */
export function inWindow(minute: number, window: { from: string; to: string }): boolean {
  const [from, to] = [window.from, window.to].map((clock) => {
    const [h, m] = clock.split(':').map(Number);
    return (h ?? 0) * 60 + (m ?? 0);
  }) as [number, number];
  if (from === to) return false;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

const QUARTER = 15 * 60_000;

/** Start, every quarter of an hour, and the last moment: enough to meet any window of 15 minutes or more. */
export function moments(from: number, to: number): number[] {
  const result = [];
  for (let at = from; at < to; at += QUARTER) result.push(at);
  return [...result, to - 1];
}
