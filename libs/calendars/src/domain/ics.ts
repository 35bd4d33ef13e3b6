import { fill, type Language } from '#libs/kernel';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Entry, EntryStatus } from './entry.js';

export const ICS_TYPE = 'text/calendar; charset=utf-8';

export interface CalendarOptions {
  readonly language: Language;
  /** How a program calls the calendar; a single entry that is sent along has none. */
  readonly name?: string;
  /** The address under which people reach us; its host makes the entries' ids unique in the world. */
  readonly publicUrl: string;
  readonly now?: Date;
}

/** How often programs should ask again, in seconds. */
const ASK_AGAIN_SECONDS = 3_600;

const STATUS: Readonly<Record<EntryStatus, ICalEventStatus>> = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/** The entries as iCalendar (RFC 5545), moments in UTC, days as days, to be published and not to be answered. */
export function icsOf(
  entries: readonly Entry[],
  { language, name, publicUrl, now = new Date() }: CalendarOptions,
): string {
  const host = new URL(publicUrl).host;
  const calendar = ical({
    prodId: { company: 'Poruch', product: 'Poruch', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ...(name === undefined ? {} : { name, ttl: ASK_AGAIN_SECONDS }),
  });
  for (const entry of entries)
    calendar.createEvent({
      id: `${entry.id}@${host}`,
      sequence: entry.version,
      stamp: now,
      ...timeOf(entry),
      summary: visible(fill(entry.title, language, entry.parameters)),
      status: STATUS[entry.status],
      url: `${publicUrl}${entry.path}`,
    });
  // The last line ends like all others.
  return `${calendar.toString()}\r\n`;
}

/** A day has no end: it is over when it is over, wherever it is read. */
const timeOf = ({ when }: Entry): { start: Date; end?: Date; allDay?: true } =>
  typeof when === 'string'
    ? { start: new Date(`${when}T00:00:00Z`), allDay: true }
    : { start: when.from, end: when.until };

/** Titles are written by people: a line break or an unseen sign in one is a space. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
