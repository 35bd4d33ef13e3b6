import { fill, type Language, type Text } from '#libs/kernel';
import { formatLocal } from './clock.js';
import type { ScheduledJourney, SchedulePlan, ScheduleRequest, Violation, ViolationRule } from './plan.js';
import type { ScheduleRules } from './rules.js';
import { type Severity, VIOLATION_TEXTS } from './violation-texts.js';

/** A rule that a plan breaks, as people read it. Ids are those of the request. */
export interface BrokenRule {
  rule: ViolationRule;
  severity: Severity;
  text: Text;
  /** Where the rule comes from, with the confidence of the source. */
  source: string;
  vehicleId: string | null;
  driverId: string | null;
  consignmentId: string | null;
  at: number | null;
  /** Position of the segment of the vehicle's journey, from 1; null where the rule concerns more than one. */
  segment: number | null;
}

/** What the independent check found, in sentences, each rule once for each segment it concerns. */
export function brokenRules(
  request: ScheduleRequest,
  plan: SchedulePlan,
  violations: readonly Violation[],
): BrokenRule[] {
  const seen = new Set<string>();
  return violations
    .map((violation) => brokenRule(request, plan, violation))
    .filter((broken) => {
      const { rule, vehicleId, driverId, consignmentId, segment } = broken;
      const key = [rule, vehicleId, driverId, consignmentId, segment].join();
      return !seen.has(key) && seen.add(key);
    });
}

function brokenRule(request: ScheduleRequest, plan: SchedulePlan, violation: Violation): BrokenRule {
  const { rule, at } = violation;
  const { severity, source, text } = VIOLATION_TEXTS[rule];
  const journey = journeyOf(plan, violation);
  const leg = journey ? concernedLeg(journey, violation) : -1;
  const said = (language: Language): string =>
    fill(text, language, parametersOf(request, plan, violation, journey, language));
  return {
    rule,
    severity,
    text: { de: said('de'), uk: said('uk'), en: said('en') },
    source: source === 'curfew' ? curfewSource(request) : (request.rules.sources[source] ?? source),
    vehicleId: violation.vehicleId ?? journey?.vehicleId ?? null,
    driverId: violation.driverId ?? null,
    consignmentId: violation.consignmentId ?? null,
    at: at ?? null,
    segment: leg < 0 ? null : leg + 1,
  };
}

function journeyOf(plan: SchedulePlan, violation: Violation): ScheduledJourney | undefined {
  const { vehicleId, driverId, consignmentId } = violation;
  return plan.journeys.find((journey) =>
    vehicleId !== undefined
      ? journey.vehicleId === vehicleId
      : driverId !== undefined
        ? journey.driverIds.includes(driverId)
        : consignmentId !== undefined && journey.consignmentIds.includes(consignmentId),
  );
}

/** Rules that are found broken when a segment ends; the others when one begins or during it. */
const AT_THE_END: readonly ViolationRule[] = ['arrival_close_to_curfew', 'distance_too_short'];

function concernedLeg({ legs }: ScheduledJourney, { rule, at, driverId, vehicleId }: Violation): number {
  if (at === undefined) return -1;
  const ending = AT_THE_END.includes(rule) || (driverId !== undefined && vehicleId === undefined);
  return legs.findIndex(({ startAt, endAt }) =>
    ending ? startAt < at && at <= endAt : startAt <= at && at < endAt,
  );
}

const curfewSource = (request: ScheduleRequest): string =>
  request.curfews.find((curfew) => curfew.source)?.source ?? 'curfew';

function parametersOf(
  request: ScheduleRequest,
  plan: SchedulePlan,
  violation: Violation,
  journey: ScheduledJourney | undefined,
  language: Language,
): Record<string, string | number> {
  const { vehicleId, driverId, consignmentId, at } = violation;
  const vehicle = request.vehicles.find((v) => v.id === (vehicleId ?? journey?.vehicleId));
  const driver = request.drivers.find((d) => d.id === driverId);
  const consignment = request.consignments.find((c) => c.id === consignmentId);
  const crossing = request.crossings.find((c) => c.id === plan.crossingId);
  const leg = journey?.legs[concernedLeg(journey, violation)];
  const limit = LIMITS[violation.rule]?.({ vehicle, driver, consignment }, request.rules);
  const country = language === 'uk' ? 'UA' : 'DE';
  return {
    vehicle: vehicle?.label ?? '–',
    driver: driver?.label ?? '–',
    consignment: consignment?.label ?? '–',
    crossing: crossing?.name[language] ?? '–',
    at: at === undefined ? '–' : formatLocal(country, at),
    found: leg ? Math.round(leg.loadG / 1000) : '–',
    limit: limit instanceof Date ? formatLocal(country, limit.getTime()) : (limit ?? '–'),
  };
}

interface Concerned {
  vehicle: ScheduleRequest['vehicles'][number] | undefined;
  driver: ScheduleRequest['drivers'][number] | undefined;
  consignment: ScheduleRequest['consignments'][number] | undefined;
}

type Limit = number | string | Date | undefined;

const hours = (minutes: number): number => Math.round(minutes / 6) / 10;
const instant = (at: number | undefined): Date | undefined => (at === undefined ? undefined : new Date(at));

/** What a rule allows: a figure in the unit of its sentence, or an instant. */
const LIMITS: Readonly<Partial<Record<ViolationRule, (of: Concerned, rules: ScheduleRules) => Limit>>> = {
  speed_cap: ({ vehicle }) => vehicle?.maxSpeedKmh,
  break_missing: (_, rules) => hours(rules.breakAfter),
  daily_driving: (_, rules) => hours(rules.dailyDriving),
  weekly_driving: (_, rules) => hours(rules.weeklyDriving),
  fortnight_driving: (_, rules) => hours(rules.fortnightDriving),
  weekly_rest: (_, rules) => hours(rules.weeklyRestWithin),
  licence: ({ vehicle }) => vehicle?.licenceClass,
  vehicle_unavailable: ({ vehicle }) => vehicle && freeBetween(vehicle),
  driver_unavailable: ({ driver }) => driver && freeBetween(driver),
  overweight: ({ vehicle }) => vehicle && Math.round(vehicle.payloadG / 1000),
  over_volume: ({ vehicle }) => vehicle && Math.round(vehicle.volumeCm3 / 100_000) / 10,
  over_pallet_places: ({ vehicle }) => vehicle?.palletPlaces,
  over_seats: ({ vehicle }) => vehicle?.seats,
  over_loading_metres: ({ vehicle }) => vehicle && vehicle.loadingMm / 1000,
  arrival_close_to_curfew: (_, rules) => rules.curfewMargin,
  declaration_expired: ({ consignment }) => instant(consignment?.declarationValidUntil),
  code_expired: ({ consignment }) => instant(consignment?.codeValidUntil),
  loaded_before_ready: ({ consignment }) => instant(consignment?.readyAt),
  late_arrival: ({ consignment }) => instant(consignment?.latestArrivalAt),
};

/** The free span around the departure, on the German clock. */
function freeBetween(of: { availableFrom?: number; availableUntil?: number }): string {
  const shown = (at: number | undefined) => (at === undefined ? '…' : formatLocal('DE', at));
  return `${shown(of.availableFrom)} – ${shown(of.availableUntil)}`;
}
