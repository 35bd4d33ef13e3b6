/** Both ends belong to it; in the unit of the travel times. */
export interface TimeWindow {
  readonly from: number;
  readonly until: number;
}

/** Where and when an order is taken up or handed over. */
export interface OrderStop {
  /** An index into the travel tables. */
  readonly place: number;
  /** Time spent there once the work has begun; it may go on after the window has closed. */
  readonly service: number;
  /** When the work may begin, in order and apart from each other. A vehicle that comes early waits. */
  readonly windows: readonly TimeWindow[];
}

/**
 * Goods that one vehicle carries whole. Without a pickup they are on board from the start of the route; without
 * a delivery they stay on board until its end.
 */
export interface RoutingOrder {
  readonly id: string;
  /** One entry a dimension of the capacity, e.g. kilograms, litres and pallet places. */
  readonly load: readonly number[];
  readonly pickup?: OrderStop;
  readonly delivery?: OrderStop;
  /** What the vehicle has to offer, e.g. `tail lift`. */
  readonly requires?: readonly string[];
  /** What it costs to leave the order behind. Left out: it is left behind only where it cannot be carried. */
  readonly penalty?: number;
}

/** What a vehicle costs, in one currency; waiting costs nothing. */
export interface VehicleCosts {
  /** Once, when the vehicle is used at all. */
  readonly fixed: number;
  readonly perDistance: number;
  /** Per unit of the travel times, under way. */
  readonly perTime: number;
}

export interface RoutingVehicle {
  readonly id: string;
  readonly capacity: readonly number[];
  readonly start: number;
  /** Where the route ends; null: with the last stop, wherever that is. */
  readonly end: number | null;
  /** It leaves no earlier and is at the end no later. */
  readonly available: TimeWindow;
  readonly costs: VehicleCosts;
  readonly offers?: readonly string[];
}

/** Row by row, `places` × `places`; an entry that is infinite says that there is no way. */
export interface TravelTables {
  readonly places: number;
  readonly distances: Float64Array;
  readonly times: Float64Array;
}

export interface RoutingProblem {
  readonly orders: readonly RoutingOrder[];
  readonly vehicles: readonly RoutingVehicle[];
  readonly travel: TravelTables;
  /**
   * Before all, as many as possible of the orders without a penalty. Then `vehicles`: as few vehicles as possible
   * that carry them, then the least cost; `cost`: the least cost. Penalties count like costs.
   */
  readonly objective: 'vehicles' | 'cost';
}

export interface Visit {
  /** An index into the orders. */
  readonly order: number;
  readonly kind: 'pickup' | 'delivery';
}

export interface Route {
  /** An index into the vehicles. */
  readonly vehicle: number;
  readonly visits: readonly Visit[];
}

/** Every order is on one route or unserved; vehicles that stay at home have no route. */
export interface RoutingPlan {
  readonly routes: readonly Route[];
  /** Indices into the orders, ascending. */
  readonly unserved: readonly number[];
  readonly distance: number;
  /** Of the vehicles, without penalties. */
  readonly cost: number;
}
