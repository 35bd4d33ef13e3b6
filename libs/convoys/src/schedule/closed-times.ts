import { DAY, dailyWindows, type Interval, joined, MINUTE } from './clock.js';
import type { LegKind, ScheduleRequest, VehicleClass, WaitReason } from './plan.js';

/** Why nobody drives, as the leg that shows it. */
export interface Standstill {
  kind: Extract<LegKind, 'curfew_wait' | 'ban_wait' | 'wait'>;
  reason?: WaitReason;
}

export type ClosedTimes = Interval<Standstill>[];

/** The times at which rules by the local clock forbid to drive, or to arrive; each list is worked out once. */
export class ClosedTimesOf {
  private readonly cache = new Map<string, ClosedTimes>();

  constructor(
    private readonly request: ScheduleRequest,
    /** Nothing is planned before or beyond. */
    private readonly between: { from: number; to: number },
  ) {}

  /** On a road in the country between places in these curfew areas. */
  driving(country: string, vehicleClass: VehicleClass, areas: readonly (string | undefined)[]): ClosedTimes {
    const night = this.request.rules.nightDriving;
    return this.once(`drive|${country}|${vehicleClass}|${areas.join(',')}`, () => [
      ...(country === 'UA' ? this.curfews(areas, 0) : []),
      ...this.truckBan(country, vehicleClass),
      ...(night.avoid && night.countries.includes(country)
        ? dailyWindows(country, night, this.between, { kind: 'wait', reason: 'night' } as const)
        : []),
    ]);
  }

  /** At a place: not from the margin before its curfew to the end of it. */
  arriving(country: string, area: string | undefined): ClosedTimes {
    return this.once(`arrive|${country}|${area ?? ''}`, () =>
      country === 'UA' ? this.curfews([area], this.request.rules.curfewMargin * MINUTE) : [],
    );
  }

  /** At a gate outside its hours. */
  gate(crossingId: string, country: string, open: { from: string; to: string } | undefined): ClosedTimes {
    if (!open) return [];
    return this.once(`gate|${crossingId}|${country}`, () =>
      dailyWindows(country, { from: open.to, to: open.from }, this.between, {
        kind: 'wait',
        reason: 'gate_closed',
      }),
    );
  }

  private once(key: string, make: () => ClosedTimes): ClosedTimes {
    let times = this.cache.get(key);
    if (!times) this.cache.set(key, (times = joined(make())));
    return times;
  }

  private curfews(areas: readonly (string | undefined)[], marginMs: number): ClosedTimes {
    return this.request.curfews
      .filter(
        (c) => c.areaIds.length === 0 || areas.some((area) => area !== undefined && c.areaIds.includes(area)),
      )
      .flatMap((c) =>
        dailyWindows('UA', c, this.between, { kind: 'curfew_wait' } as const)
          .filter((w) => w.to > (c.validFrom ?? -Infinity) && w.from < (c.validUntil ?? Infinity))
          .map((w) => ({ ...w, from: w.from - marginMs })),
      );
  }

  private truckBan(country: string, vehicleClass: VehicleClass): ClosedTimes {
    const ban = this.request.rules.truckBan;
    if (country !== ban.country || !ban.classes.includes(vehicleClass)) return [];
    const SUNDAY = 6;
    return dailyWindows(
      country,
      ban,
      this.between,
      { kind: 'ban_wait' },
      (date, weekday) => weekday === SUNDAY || ban.holidays.includes(date),
    );
  }
}

/** Journeys that would last longer than this are not planned. */
export const LONGEST_PLAN = 35 * DAY;
