import { readFileSync } from 'node:fs';
import { KEEP_APART } from '../domain/mix-groups.js';
import type { LicenceClass, ScheduleWeights, VehicleClass, VehicleKind } from './plan.js';

/**
 * The limits a plan keeps, as configuration: the numbers of 561/2006 (AETR has the same ones) and the
 * planner's own choices. Minutes unless the name says otherwise. A planning aid, not legal advice.
 */
export interface ScheduleRules {
  dailyDriving: number;
  extendedDailyDriving: number;
  extendedDaysPerWeek: number;
  weeklyDriving: number;
  fortnightDriving: number;
  breakAfter: number;
  break: number;
  /** The two parts of a split break, in this order. */
  splitBreak: readonly [number, number];
  dailyRest: number;
  splitDailyRest: readonly [number, number];
  reducedDailyRest: number;
  reducedDailyRestsBetweenWeeklyRests: number;
  /** A daily rest is finished within this time after the last one ended. */
  dailyPeriod: number;
  twoDriverRest: number;
  twoDriverPeriod: number;
  /** Whether a break's length beside the driver of a moving vehicle is a break. */
  passengerTimeIsBreak: boolean;
  weeklyRest: number;
  reducedWeeklyRest: number;
  /** The weekly rest begins no later than this after the last one ended. */
  weeklyRestWithin: number;
  /** Two drivers change the wheel at least this often. */
  driverChange: number;
  /** Drivers wished for a vehicle; one is enough where no second is free. */
  crew: Readonly<Record<VehicleKind, 1 | 2>>;
  truckBan: {
    country: string;
    classes: readonly VehicleClass[];
    from: string;
    to: string;
    holidays: readonly string[];
  };
  nightDriving: { avoid: boolean; countries: readonly string[]; from: string; to: string };
  /** Groups of goods of which never both are on one vehicle. */
  keepApart: readonly (readonly [string, string])[];
  /** A place in Ukraine is reached this long before its curfew begins. */
  curfewMargin: number;
  /** Road km = great circle × this, where no router is connected. */
  distanceFactor: number;
  /** Mean travelling speed, km/h; the vehicle's own cap applies as well. */
  speedKmh: Readonly<Record<VehicleClass, number>>;
  /** East of this meridian a stretch from Germany has left it (the Neisse at Görlitz, 15.04° E): a cautious estimate. */
  germanyEastLon: number;
  loadPerStop: number;
  loadPerPallet: number;
  /** Until those who are taken along are aboard. */
  boarding: number;
  /** Papers and control at the gate, on top of the queue. */
  borderHandling: number;
  /** Planned queue where no statistics exist for the class. */
  unknownBorderWait: number;
  /** By obstacle: where the rule comes from. */
  sources: Readonly<Record<string, string>>;
}

interface Sourced {
  confidence?: string;
  source?: string;
}

/** The part of `data/driving-rules.json` that the scheduler reads. */
export interface DrivingRulesData {
  reg_561_2006: (Sourced & {
    rule: string;
    limit_h?: number | number[];
    max_per_week?: number;
    after_h?: number;
    break_min?: number;
    split_min?: number[];
    min_h?: number;
    split_h?: number[];
    max_between_weekly_rests?: number;
    window_h?: number;
    after_24h_periods?: number;
  })[];
  german_truck_ban: Sourced & { rule: string };
}

const HOUR = 60;

/** Reads the regulation's numbers from the data file; what the file does not give is the planner's own choice. */
export function rulesFrom(data: DrivingRulesData, holidays: readonly string[] = []): ScheduleRules {
  const of = (rule: string) => {
    const row = data.reg_561_2006.find((r) => r.rule === rule);
    if (!row) throw new Error(`driving-rules.json has no rule "${rule}"`);
    return row;
  };
  const hours = (rule: string, key: 'limit_h' | 'min_h' | 'window_h' | 'after_h') => {
    const value = of(rule)[key];
    if (typeof value !== 'number') throw new Error(`driving-rules.json: "${rule}" has no number "${key}"`);
    return value * HOUR;
  };
  const pair = (values: number[] | undefined, factor: number): [number, number] => {
    const [first, second] = values ?? [];
    if (first === undefined || second === undefined)
      throw new Error('driving-rules.json: a split needs two parts');
    return [first * factor, second * factor];
  };
  const cited = (rule: string) => `561/2006 (${of(rule).confidence ?? 'unknown'})`;
  const breakRule = of('break after continuous driving');
  return {
    dailyDriving: hours('daily driving', 'limit_h'),
    extendedDailyDriving: hours('daily driving extended', 'limit_h'),
    extendedDaysPerWeek: of('daily driving extended').max_per_week ?? 0,
    weeklyDriving: hours('weekly driving', 'limit_h'),
    fortnightDriving: hours('two consecutive weeks driving', 'limit_h'),
    breakAfter: hours('break after continuous driving', 'after_h'),
    break: breakRule.break_min ?? 45,
    splitBreak: pair(breakRule.split_min, 1),
    dailyRest: hours('daily rest regular', 'min_h'),
    splitDailyRest: pair(of('daily rest regular').split_h, HOUR),
    reducedDailyRest: hours('daily rest reduced', 'min_h'),
    reducedDailyRestsBetweenWeeklyRests: of('daily rest reduced').max_between_weekly_rests ?? 0,
    dailyPeriod: hours('daily rest must be taken within', 'window_h'),
    twoDriverRest: hours('multi-manning daily rest', 'min_h'),
    twoDriverPeriod: hours('multi-manning daily rest', 'window_h'),
    passengerTimeIsBreak: true,
    weeklyRest: hours('weekly rest regular', 'min_h'),
    reducedWeeklyRest: hours('weekly rest reduced', 'min_h'),
    weeklyRestWithin: (of('weekly rest latest start').after_24h_periods ?? 6) * 24 * HOUR,
    driverChange: 3 * HOUR,
    crew: { own: 1, hired: 1, donated: 2 },
    truckBan: { country: 'DE', classes: ['truck_gt_7_5t'], from: '00:00', to: '22:00', holidays },
    nightDriving: { avoid: false, countries: ['UA'], from: '22:00', to: '06:00' },
    keepApart: KEEP_APART,
    curfewMargin: 2 * HOUR,
    distanceFactor: 1.25,
    speedKmh: { car: 80, bus: 65, truck_le_7_5t: 70, truck_gt_7_5t: 65 },
    germanyEastLon: 15.04,
    loadPerStop: 30,
    loadPerPallet: 3,
    boarding: 15,
    borderHandling: HOUR,
    unknownBorderWait: 3 * HOUR,
    sources: {
      driving: cited('daily driving'),
      duty: cited('daily rest must be taken within'),
      licence: 'FeV § 6 (verified)',
      mix: 'libs/convoys/data/loading.json (own)',
      truck_ban: `StVO § 30 (${data.german_truck_ban.confidence ?? 'unknown'})`,
      crossing: 'ДПСУ, granica.gov.pl (2026-08)',
      declaration: 'Resolution 953/2023 (verified)',
    },
  };
}

/** The rules of the data file that comes with this library, with the ban days of the years around `at`. */
export function defaultRules(at: number): ScheduleRules {
  const file = new URL('../../data/driving-rules.json', import.meta.url);
  const data = JSON.parse(readFileSync(file, 'utf8')) as DrivingRulesData;
  const year = new Date(at).getUTCFullYear();
  return rulesFrom(data, [year - 1, year, year + 1].flatMap(germanHolidays));
}

/** Days on which § 30 StVO bans heavy trucks in all of Germany (the ones of single states are left to configuration). */
export function germanHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const fromEaster = (days: number) => new Date(easter + days * 86_400_000).toISOString().slice(0, 10);
  const fixed = ['01-01', '05-01', '10-03', '12-25', '12-26'].map((day) => `${year}-${day}`);
  return [...fixed, ...[-2, 1, 39, 50].map(fromEaster)].sort();
}

/** Gauss's rule in the form of Meeus, Jones and Butcher; midnight UTC. */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}

/** Cost of a plan unless the request says otherwise. */
export const DEFAULT_WEIGHTS: ScheduleWeights = {
  unscheduled: 1_000_000,
  vehicle: { own: 200, hired: 600, donated: 50 },
  driverDay: 150,
  balance: 5,
  km: 1,
  hour: 5,
  arrivalHour: 1,
  change: 1_000,
  convoy: 100,
  wayHome: 300,
};

const COVERED: Readonly<Record<LicenceClass, readonly LicenceClass[]>> = {
  B: ['B'],
  BE: ['BE', 'B'],
  C1: ['C1', 'B'],
  C1E: ['C1E', 'C1', 'BE', 'B'],
  C: ['C', 'C1', 'B'],
  CE: ['CE', 'C', 'C1E', 'C1', 'BE', 'B'],
  D1: ['D1', 'B'],
  D1E: ['D1E', 'D1', 'BE', 'B'],
  D: ['D', 'D1', 'B'],
  DE: ['DE', 'D', 'D1E', 'D1', 'BE', 'B'],
};

/** Whether the holder of these classes may drive a vehicle that needs `needed` (an empty bus still needs D). */
export function licenceCovers(held: readonly LicenceClass[], needed: LicenceClass): boolean {
  return held.some((h) => COVERED[h].includes(needed));
}

/** How many classes the holder of these may drive. */
export function classesCovered(held: readonly LicenceClass[]): number {
  return new Set(held.flatMap((h) => COVERED[h])).size;
}
