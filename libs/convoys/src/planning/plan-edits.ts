import { NotFound } from '#libs/http';
import { EditNamesOneChange, UnloadedBeforeLoaded } from '../domain/convoy.errors.js';
import { eligibleDrivers } from '../schedule/crew.js';
import { withConsignment } from '../schedule/hand-plan.js';
import type { HandLaidPlan, HandLaidRoute } from '../schedule/plan.js';
import { reserveId } from './schedule-request.js';
import type { ScheduledJourney, ScheduleRequest } from '../schedule/plan.js';

/** One change of a plan: exactly one of the parts is there. */
export interface PlanEdit {
  readonly depart?: { readonly vehicleId: string; readonly at: string };
  readonly swap?: { readonly vehicleId: string; readonly withVehicleId: string };
  readonly crew?: { readonly vehicleId: string; readonly driverIds: readonly string[] };
  readonly move?: {
    readonly consignmentId: string;
    readonly toVehicleId: string | null;
    readonly loadPosition?: number;
    readonly unloadPosition?: number;
  };
  readonly cross?: { readonly crossingId: string };
}

/** The stored plan as the hand-laid one with which editing begins; what is not with the convoy any more is left out. */
export function handLaid(
  request: ScheduleRequest,
  crossingId: string | null,
  journeys: readonly ScheduledJourney[],
): HandLaidPlan {
  const known = new Set(request.consignments.map((c) => c.id));
  const routes = journeys
    .filter((journey) => request.vehicles.some((v) => v.id === journey.vehicleId))
    .map(({ vehicleId, driverIds, departAt, legs }): HandLaidRoute => {
      const steps = legs
        .filter((leg) => leg.kind === 'load' || leg.kind === 'unload')
        .flatMap((leg) =>
          (leg.consignmentIds ?? []).map((consignmentId) => ({ consignmentId, load: leg.kind === 'load' })),
        );
      return {
        ...{ vehicleId, driverIds, departAt },
        steps: [...inReserve(request, vehicleId), ...steps.filter((s) => known.has(s.consignmentId))],
      };
    });
  return { crossingId, routes };
}

/** The way of a vehicle in reserve, which the stored plan does not name: it carries nothing. */
export function inReserve({ consignments }: ScheduleRequest, vehicleId: string): HandLaidRoute['steps'] {
  const along = consignments.find((c) => c.id === reserveId(vehicleId));
  return along ? [true, false].map((load) => ({ consignmentId: along.id, load })) : [];
}

/**
 * The plan after the changes, in their order. Whether it keeps the rules is asked afterwards.
 * @throws NotFound for what the convoy cannot use; EditNamesOneChange; UnloadedBeforeLoaded.
 */
export function edited(
  request: ScheduleRequest,
  plan: HandLaidPlan,
  edits: readonly PlanEdit[],
): HandLaidPlan {
  return edits.reduce((before, edit, index) => new Change(request, before, `/edits/${index}`).of(edit), plan);
}

class Change {
  constructor(
    private readonly request: ScheduleRequest,
    private readonly plan: HandLaidPlan,
    private readonly pointer: string,
  ) {}

  of(edit: PlanEdit): HandLaidPlan {
    const { depart, swap, crew, move, cross } = edit;
    if ([depart, swap, crew, move, cross].filter((part) => part !== undefined).length !== 1)
      throw new EditNamesOneChange({}, this.pointer);
    if (depart) return this.route(depart.vehicleId, 'depart', { departAt: Date.parse(depart.at) });
    if (swap) return this.swap(swap);
    if (crew) return this.crew(crew);
    if (move) return this.move(move);
    return this.cross(cross?.crossingId ?? '');
  }

  /** Two vehicles change places; with a free one, it takes the journey over. */
  private swap({ vehicleId, withVehicleId }: NonNullable<PlanEdit['swap']>): HandLaidPlan {
    this.routeOf(vehicleId, 'swap/vehicleId');
    this.assertVehicle(withVehicleId, 'swap/withVehicleId');
    const other = new Map([
      [vehicleId, withVehicleId],
      [withVehicleId, vehicleId],
    ]);
    const routes = this.plan.routes.map((route) => ({
      ...route,
      vehicleId: other.get(route.vehicleId) ?? route.vehicleId,
    }));
    return { ...this.plan, routes };
  }

  private crew({ vehicleId, driverIds }: NonNullable<PlanEdit['crew']>): HandLaidPlan {
    const stranger = driverIds.find((id) => !this.request.drivers.some((d) => d.id === id));
    if (stranger !== undefined) throw new NotFound({}, `${this.pointer}/crew/driverIds`);
    return this.route(vehicleId, 'crew', { driverIds: [...new Set(driverIds)] });
  }

  private move(move: NonNullable<PlanEdit['move']>): HandLaidPlan {
    const { consignmentId, toVehicleId } = move;
    const consignment = this.request.consignments.find((c) => c.id === consignmentId);
    if (!consignment) throw new NotFound({}, `${this.pointer}/move/consignmentId`);
    const without = this.plan.routes.map((route) => ({
      ...route,
      steps: route.steps.filter((step) => step.consignmentId !== consignmentId),
    }));
    if (toVehicleId === null) return this.withRoutes(without);
    this.assertVehicle(toVehicleId, 'move/toVehicleId');
    const known = without.find((route) => route.vehicleId === toVehicleId);
    const route = known ?? this.opened(toVehicleId);
    const steps =
      move.loadPosition === undefined
        ? withConsignment(this.request, this.plan, route, consignment)
        : this.placed(route, move, move.loadPosition);
    const changed = { ...route, steps };
    return this.withRoutes(known ? without.map((r) => (r === known ? changed : r)) : [...without, changed]);
  }

  /** Positions count the loadings and unloadings of the vehicle without the consignment that come before. */
  private placed(
    { steps }: HandLaidRoute,
    { consignmentId, unloadPosition }: NonNullable<PlanEdit['move']>,
    loadPosition: number,
  ): HandLaidRoute['steps'] {
    const load = Math.min(loadPosition, steps.length);
    const unload = Math.min(unloadPosition ?? steps.length, steps.length);
    if (unload < load) throw new UnloadedBeforeLoaded({}, `${this.pointer}/move/unloadPosition`);
    return [
      ...steps.slice(0, load),
      { consignmentId, load: true },
      ...steps.slice(load, unload),
      { consignmentId, load: false },
      ...steps.slice(unload),
    ];
  }

  /** A vehicle that joins: with the first journey, driven by somebody free who may. */
  private opened(vehicleId: string): HandLaidRoute {
    const busy = new Set(this.plan.routes.flatMap((route) => route.driverIds));
    const vehicle = this.request.vehicles.find((v) => v.id === vehicleId);
    const free = this.request.drivers.filter((d) => !busy.has(d.id));
    const [driver] = vehicle ? eligibleDrivers(vehicle, free, true) : [];
    const departAt = Math.min(...this.plan.routes.map((route) => route.departAt));
    return {
      vehicleId,
      driverIds: driver ? [driver.id] : [],
      departAt: Number.isFinite(departAt) ? departAt : this.request.earliestDepartureAt,
      steps: [],
    };
  }

  private cross(crossingId: string): HandLaidPlan {
    if (!this.request.crossings.some((c) => c.id === crossingId))
      throw new NotFound({}, `${this.pointer}/cross/crossingId`);
    return { ...this.plan, crossingId };
  }

  private route(vehicleId: string, field: string, change: Partial<HandLaidRoute>): HandLaidPlan {
    const route = this.routeOf(vehicleId, `${field}/vehicleId`);
    return {
      ...this.plan,
      routes: this.plan.routes.map((r) => (r === route ? { ...r, ...change } : r)),
    };
  }

  private routeOf(vehicleId: string, field: string): HandLaidRoute {
    const route = this.plan.routes.find((r) => r.vehicleId === vehicleId);
    if (!route) throw new NotFound({}, `${this.pointer}/${field}`);
    return route;
  }

  private assertVehicle(vehicleId: string, field: string): void {
    if (!this.request.vehicles.some((v) => v.id === vehicleId))
      throw new NotFound({}, `${this.pointer}/${field}`);
  }

  /** A vehicle that carries nothing and is not goods itself stays at home. */
  private withRoutes(routes: readonly HandLaidRoute[]): HandLaidPlan {
    const goods = new Set(this.request.consignments.map((c) => c.vehicleItself));
    return {
      ...this.plan,
      routes: routes.filter((route) => route.steps.length > 0 || goods.has(route.vehicleId)),
    };
  }
}
