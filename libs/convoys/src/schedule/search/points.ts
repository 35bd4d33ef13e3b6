import { HOUR } from '../clock.js';
import type { HandLaidPlan, HandLaidRoute, ScheduleConsignment, ScheduleRequest } from '../plan.js';
import type { PlannedRoute } from './planned-route.js';

type Routes = ReadonlyMap<string, PlannedRoute>;

/** What a plan costs by the request's weights; fewer points are better. */
export class Points {
  /** Of the plan that is repaired: the vehicle of each consignment, and the route of each vehicle. */
  private readonly vehicleBefore: ReadonlyMap<string, string>;
  private readonly routeBefore: ReadonlyMap<string, HandLaidRoute>;

  constructor(
    private readonly request: ScheduleRequest,
    private readonly from: HandLaidPlan | undefined,
  ) {
    this.vehicleBefore = new Map(
      from?.routes.flatMap(({ vehicleId, steps }) => steps.map((step) => [step.consignmentId, vehicleId])),
    );
    this.routeBefore = new Map(from?.routes.map((route) => [route.vehicleId, route]));
  }

  of(routes: Routes, unserved: number): number {
    let points = unserved * this.request.weights.unscheduled;
    for (const route of routes.values()) points += route.cost;
    return points + this.convoys(routes) + this.changes(routes);
  }

  /** Of the consignment on that vehicle, where people rely on another one. */
  moved({ id }: ScheduleConsignment, vehicleId: string): number {
    return (this.vehicleBefore.get(id) ?? vehicleId) === vehicleId ? 0 : this.request.weights.change;
  }

  /** Of the convoys beyond the first: those that cross at one gate on one day are one, up to the largest allowed. */
  private convoys(routes: Routes): number {
    const { convoys, weights } = this.request;
    if (!convoys) return 0;
    const sizes = new Map<string, number>();
    for (const { convoy } of routes.values())
      if (convoy !== undefined) sizes.set(convoy, (sizes.get(convoy) ?? 0) + 1);
    let count = 0;
    for (const size of sizes.values()) count += Math.ceil(size / convoys.largest);
    return weights.convoy * Math.max(0, count - 1);
  }

  /** Of what people who rely on a plan have to do otherwise. */
  private changes(routes: Routes): number {
    const { from } = this;
    if (!from) return 0;
    const { change } = this.request.weights;
    let points = 0;
    for (const { vehicle, laid, book, times } of routes.values()) {
      for (const { consignment, load } of laid.steps) if (load) points += this.moved(consignment, vehicle.id);
      const before = this.routeBefore.get(vehicle.id);
      if (!before) continue;
      if ((before.crossingId ?? from.crossingId) !== (book.crossing?.id ?? null)) points += change;
      if (Math.abs(before.departAt - times.departAt) >= HOUR) points += change;
    }
    return points;
  }
}
