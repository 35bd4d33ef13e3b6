import { clock, dayOfWeek, duration, kilometres, shortWeekday, yearOf } from './paper.format.js';
import type { Language } from '#libs/kernel';
import type { PlaceHours } from '#libs/shipments';
import type { Wording } from './paper.data.js';
import type { Phrase, Wordings } from './paper.view.js';
import { placeHours } from './place-hours.format.js';
import { legTexts, routeTexts, zoneTexts } from './route-sheet.texts.js';

/** One leg of a journey. Instants are ISO 8601; each is told on the clock of where the vehicle is then. */
export interface RouteLeg {
  kind: string;
  reason?: string;
  from?: Wording;
  to?: Wording;
  startsAt: string;
  endsAt: string;
  zone: Zone;
  endZone: Zone;
  km?: number;
  /** Where the vehicle has two. */
  driver?: string;
  consignments: string[];
}

/** Who is called about what: at an end of the way, or on it. */
export interface RouteContact {
  role: 'leader' | 'lead' | 'loading' | 'unloading';
  consignment?: string;
  organisation: Wording;
  place?: Wording;
  people: string[];
  /** A number, or the organisation's own line with one. */
  number?: string;
  address?: string;
  /** When somebody is there to load or unload, on the clock of the place. */
  hours?: PlaceHours;
}

/** What a driver needs on paper: the way with its times, and whom to call. */
export interface RouteSheet {
  drivers: string[];
  km: number;
  crossing?: Wording;
  legs: RouteLeg[];
  contacts: RouteContact[];
}

/** The clocks on a way between Germany and Ukraine. */
export type Zone = keyof typeof zoneTexts;

const MINUTE = 60_000;

export function routeView(vehicle: string, route: RouteSheet, say: Wordings) {
  const word = (key: keyof typeof routeTexts): Phrase[] => say.wording(routeTexts[key]);
  const [first, last] = [route.legs[0], route.legs.at(-1)];
  const moment = (at: string, zone: Zone): Phrase[] =>
    say.figure(
      (language) =>
        `${dayOfWeek(at, zone)(language)} ${yearOf(at, zone)}, ${clock(at, zone)(language)} ${zoneTexts[zone][language]}`,
    );
  return {
    title: word('route'),
    vehicle: say.plain(vehicle),
    facts: [
      { label: word('drivers'), value: say.plain(route.drivers.join(' · ')) },
      { label: word('departure'), value: first ? moment(first.startsAt, first.zone) : [] },
      { label: word('arrival'), value: last ? moment(last.endsAt, last.endZone) : [] },
      { label: word('crossing'), value: say.wording(route.crossing ?? {}) },
      { label: word('distance'), value: say.figure(kilometres(route.km)) },
    ].filter(({ value }) => value.length > 0),
    localTimes: word('localTimes'),
    columns: (['time', 'what', 'where', 'takes'] as const).map(word),
    days: daysOf(route.legs, say),
    contacts: {
      heading: word('contacts'),
      rows: route.contacts.map((contact) => contactView(contact, say)),
    },
  };
}

/** The legs day by day, as the day is called where each begins. Where the clock changes, the sheet says which it is. */
function daysOf(legs: readonly RouteLeg[], say: Wordings) {
  const days: { name: Phrase[]; legs: ReturnType<typeof legView>[] }[] = [];
  let shown = '';
  for (const [index, leg] of legs.entries()) {
    const name = say.figure(dayOfWeek(leg.startsAt, leg.zone));
    const key = JSON.stringify(name);
    if (key !== shown) days.push({ name, legs: [] });
    shown = key;
    const saysZone = leg.zone !== legs[index - 1]?.endZone || leg.zone !== leg.endZone;
    days.at(-1)?.legs.push(legView(leg, saysZone, say));
  }
  return days;
}

function legView(leg: RouteLeg, saysZone: boolean, say: Wordings) {
  const { kind, reason, from, to, startsAt, endsAt, km, driver, consignments } = leg;
  const words = (legTexts as Readonly<Record<string, Wording>>)[kind === 'wait' && reason ? reason : kind];
  const minutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE);
  return {
    kind,
    time: say.figure((language) => span(leg, saysZone, language)),
    what: [...say.wording(words ?? {}), ...say.plain(consignments.join(', ')), ...say.plain(driver ?? '')],
    where:
      kind === 'drive' && from && to
        ? between(from, to, say)
        : say.wording(to ?? from ?? routeTexts.onTheWay),
    takes: say.figure((language) =>
      [duration(minutes)(language), km ? kilometres(km)(language) : ''].filter(Boolean).join(' · '),
    ),
  };
}

/** `21:39 – 05:21`, with the day where it ends on another one, and with the clocks where they matter. */
function span({ startsAt, endsAt, zone, endZone }: RouteLeg, saysZone: boolean, language: Language): string {
  const named = (at: string, on: Zone): string =>
    [clock(at, on)(language), saysZone ? zoneTexts[on][language] : ''].filter(Boolean).join(' ');
  const endsLater = dayOfWeek(startsAt, zone)('de') !== dayOfWeek(endsAt, endZone)('de');
  return `${named(startsAt, zone)} – ${endsLater ? `${shortWeekday(endsAt, endZone)(language)} ` : ''}${named(endsAt, endZone)}`;
}

/** "Dortmund → Korczowa" in each language. */
const between = (from: Wording, to: Wording, say: Wordings): Phrase[] =>
  say.wording(
    Object.fromEntries(
      say.languages.flatMap((language) =>
        from[language] && to[language] ? [[language, `${from[language]} → ${to[language]}`]] : [],
      ),
    ),
  );

function contactView(contact: RouteContact, say: Wordings) {
  const { role, consignment, organisation, place, people, number, address, hours } = contact;
  return {
    role: [...say.wording(routeTexts[role]), ...say.plain(consignment ?? '')],
    who: [...say.wording(organisation), ...say.plain(people.join(', '))],
    where: [
      ...say.wording(place ?? {}),
      ...say.plain(address ?? ''),
      ...(hours ? say.figure(placeHours(hours)).filter(({ text }) => text !== '') : []),
    ],
    number: number
      ? say.plain(number)
      : say.wording(routeTexts[role === 'lead' || role === 'leader' ? 'unknownNumber' : 'noNumber']),
  };
}
