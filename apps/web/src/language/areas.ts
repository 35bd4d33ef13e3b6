import type account from '../texts/de/account.json';
import type arrivals from '../texts/de/arrivals.json';
import type calendar from '../texts/de/calendar.json';
import type consignments from '../texts/de/consignments.json';
import type convoys from '../texts/de/convoys.json';
import type drive from '../texts/de/drive.json';
import type fleet from '../texts/de/fleet.json';
import type floor from '../texts/de/floor.json';
import type frame from '../texts/de/frame.json';
import type handover from '../texts/de/handover.json';
import type help from '../texts/de/help.json';
import type hours from '../texts/de/hours.json';
import type loading from '../texts/de/loading.json';
import type map from '../texts/de/map.json';
import type matching from '../texts/de/matching.json';
import type needs from '../texts/de/needs.json';
import type notifications from '../texts/de/notifications.json';
import type offers from '../texts/de/offers.json';
import type official from '../texts/de/official.json';
import type organisation from '../texts/de/organisation.json';
import type outbox from '../texts/de/outbox.json';
import type papers from '../texts/de/papers.json';
import type partnerships from '../texts/de/partnerships.json';
import type pictures from '../texts/de/pictures.json';
import type pledges from '../texts/de/pledges.json';
import type publicPages from '../texts/de/public.json';
import type report from '../texts/de/report.json';
import type scan from '../texts/de/scan.json';
import type search from '../texts/de/search.json';
import type start from '../texts/de/start.json';
import type states from '../texts/de/states.json';
import type tables from '../texts/de/tables.json';
import type units from '../texts/de/units.json';
import type unmet from '../texts/de/unmet.json';
import type warehouses from '../texts/de/warehouses.json';

/** The areas of the app, each with a file of texts in each language. */
interface Areas {
  account: typeof account;
  arrivals: typeof arrivals;
  calendar: typeof calendar;
  consignments: typeof consignments;
  convoys: typeof convoys;
  drive: typeof drive;
  fleet: typeof fleet;
  floor: typeof floor;
  frame: typeof frame;
  handover: typeof handover;
  help: typeof help;
  hours: typeof hours;
  loading: typeof loading;
  map: typeof map;
  matching: typeof matching;
  needs: typeof needs;
  notifications: typeof notifications;
  offers: typeof offers;
  official: typeof official;
  organisation: typeof organisation;
  outbox: typeof outbox;
  papers: typeof papers;
  partnerships: typeof partnerships;
  pictures: typeof pictures;
  pledges: typeof pledges;
  public: typeof publicPages;
  report: typeof report;
  scan: typeof scan;
  search: typeof search;
  start: typeof start;
  states: typeof states;
  tables: typeof tables;
  units: typeof units;
  unmet: typeof unmet;
  warehouses: typeof warehouses;
}

export type Area = keyof Areas;
type WithoutForm<Key> = Key extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : Key;
type PathIn<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? WithoutForm<Key>
    : `${Key}.${PathIn<Texts[Key]>}`;
}[keyof Texts & string];
/** What an area has a text for: anything else is a type error. The forms of a count have one key together. */
export type TextKey<A extends Area> = PathIn<Areas[A]>;
