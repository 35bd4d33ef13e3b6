import { MINUTE } from './clock.js';
import type { JourneyLog } from './journey-log.js';
import type { Hours, ScheduleConsignment, ScheduleLeg } from './plan.js';
import { mustTravelApart } from './mixing.js';
import type { Visit } from './route.js';
import type { ScheduleRules } from './rules.js';

/** What a vehicle has aboard during a run, and the dates that hang on it. */
export class Cargo {
  private readonly aboard = new Set<ScheduleConsignment>();

  constructor(
    private readonly rules: ScheduleRules,
    private readonly log: JourneyLog,
    private readonly itself: ScheduleConsignment | undefined,
  ) {}

  /** Unloads, then loads, after a rest where the crew's day does not leave the time. */
  handle({ place, load, unload }: Visit): void {
    const here = { fromPlaceId: place.id, toPlaceId: place.id };
    const idsOf = (goods: readonly ScheduleConsignment[]) => goods.map((c) => c.id);
    if (unload.length > 0) {
      const duration = this.beginWork(unload, here, (c) => c.unloadingHours);
      this.arrivesInTime(unload);
      for (const c of unload) this.aboard.delete(c);
      this.log.loadG -= weight(unload);
      this.log.work('unload', { ...here, consignmentIds: idsOf(unload) }, duration);
    }
    if (load.length > 0) {
      const ready = Math.ceil(Math.max(...load.map((c) => c.readyAt)) / MINUTE) * MINUTE;
      if (ready > this.log.crew.now) this.log.pause(ready, { kind: 'wait', reason: 'goods_not_ready' }, here);
      const duration = this.beginWork(load, here, (c) => c.loadingHours);
      this.travelsTogether(load);
      for (const c of load) this.aboard.add(c);
      this.log.loadG += weight(load);
      this.log.work('load', { ...here, consignmentIds: idsOf(load) }, duration);
    }
  }

  /** Ends the run when now is too late for one of the goods. */
  arrivesInTime(goods: readonly ScheduleConsignment[]): void {
    const arrival = this.log.crew.now;
    for (const { label: consignment, latestArrivalAt: latest } of goods) {
      if (latest !== undefined && arrival > latest) {
        this.log.objects('arrives_too_late', { consignment, arrival, latest });
      }
    }
  }

  /** Ends the run when a declaration or code has run out on reaching the border now. */
  papersHold(): void {
    const arrival = this.log.crew.now;
    for (const c of this.itself ? [this.itself, ...this.aboard] : this.aboard) {
      const limits = { consignment: c.label, arrival };
      const { declarationValidUntil: declaration, codeValidUntil: code } = c;
      if (declaration !== undefined && arrival > declaration) {
        this.log.objects('declaration_ends_before_border', { ...limits, validUntil: declaration });
      }
      if (code !== undefined && arrival > code) {
        this.log.objects('code_ends_before_border', { ...limits, validUntil: code });
      }
    }
  }

  /** Ends the run where the goods that are loaded must not travel with what is aboard, or with each other. */
  private travelsTogether(load: readonly ScheduleConsignment[]): void {
    for (const c of load) {
      if (!c.mixGroups) continue;
      for (const other of [...this.aboard, ...load])
        if (other !== c && mustTravelApart(c, other, this.rules))
          this.log.objects('must_travel_apart', { consignment: c.label, other: other.label });
    }
  }

  /** Rests, and waits for the hours of the goods, if need be; returns how long the work takes. */
  private beginWork(
    goods: readonly ScheduleConsignment[],
    here: Partial<ScheduleLeg>,
    hoursOf: (c: ScheduleConsignment) => readonly Hours[] | undefined,
  ): number {
    const pallets = goods.reduce((sum, c) => sum + c.palletPlaces, 0);
    const duration = Math.ceil(this.rules.loadPerStop + pallets * this.rules.loadPerPallet) * MINUTE;
    const { crew } = this.log;
    if (duration > crew.longestWork) throw this.log.rejected('no_legal_hour_to_drive');
    for (;;) {
      while (!crew.canWork(duration))
        this.log.pause(crew.pauseNeeded(duration).until, { kind: 'rest' }, here);
      const opens = this.opensFor(goods, hoursOf);
      if (opens <= crew.now) return duration;
      this.log.pause(opens, { kind: 'wait', reason: 'outside_hours' }, here);
    }
  }

  /** From when on, not before now, one of the hours of each of the goods holds; now once they have all passed. */
  private opensFor(
    goods: readonly ScheduleConsignment[],
    hoursOf: (c: ScheduleConsignment) => readonly Hours[] | undefined,
  ): number {
    let at = this.log.crew.now;
    for (let before = NaN; before !== at;) {
      before = at;
      for (const c of goods) {
        const hours = hoursOf(c);
        if (!hours) continue;
        const next = hours.find(({ until }) => until >= at);
        if (!next) {
          const latest = hours.at(-1)?.until ?? at;
          this.log.objects('no_hours_left', { consignment: c.label, arrival: at, latest });
          return this.log.crew.now;
        }
        at = Math.max(at, Math.ceil(next.from / MINUTE) * MINUTE);
      }
    }
    return at;
  }
}

function weight(goods: readonly ScheduleConsignment[]): number {
  return goods.reduce((sum, c) => sum + c.weightG, 0);
}
