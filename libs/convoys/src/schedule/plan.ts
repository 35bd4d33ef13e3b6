import type { Text } from '#libs/kernel';
import type { PlanBoard } from './plan-board.js';
import type { ScheduleRules } from './rules.js';
import type { UnknownRule } from './unknown-rules.js';

/*
 * What the scheduling engine takes and gives: plain data that survives JSON and a thread boundary.
 * Every instant is epoch milliseconds, every duration minutes, weights grams, volumes cm³.
 * Local clocks ("HH:MM") are those of the country in which the rule applies.
 */

export type VehicleClass = 'car' | 'bus' | 'truck_le_7_5t' | 'truck_gt_7_5t';
export type VehicleKind = 'own' | 'hired' | 'donated';
/** German licence classes; a higher class covers the lower ones (`licenceCovers`). */
export type LicenceClass = 'B' | 'BE' | 'C1' | 'C1E' | 'C' | 'CE' | 'D1' | 'D1E' | 'D' | 'DE';

export interface SchedulePlace {
  id: string;
  name: Text;
  lat: number;
  lon: number;
  /** ISO 3166-1 alpha-2. Everything but `UA` lies on this side of the border. */
  country: string;
  /** Area whose curfew holds at the place. */
  curfewAreaId?: string;
}

/** Typical (median) minutes in the queue by weekday, Monday first; absent or null: not known for the class. */
export type WaitsByClass = Partial<Record<VehicleClass, readonly number[] | null>>;

export interface ScheduleCrossing {
  id: string;
  name: Text;
  lat: number;
  lon: number;
  accepts: Partial<Record<VehicleClass, boolean>>;
  /** Local hours of the EU side; absent: day and night. */
  open?: { from: string; to: string };
  /** Queue into Ukraine, on the road: the drivers are at work in it. */
  waits: WaitsByClass;
  /** The same queue as it is at the longest in nine of ten cases; never shorter than `waits`. */
  waitsP90?: WaitsByClass;
  /** Electronic queue out of Ukraine: the vehicle is parked, so the wait is rest for the drivers. */
  waitsBack?: WaitsByClass;
  /** Country on the EU side (ISO alpha-2) and beyond. */
  fromCountry: string;
  toCountry: string;
  /** Area whose curfew holds on the Ukrainian side of the gate. */
  curfewAreaId?: string;
}

/** No movement between the two clock times (over midnight when `to` is earlier than `from`). */
export interface ScheduleCurfew {
  /** Areas it holds in; empty: everywhere in Ukraine. */
  areaIds: string[];
  from: string;
  to: string;
  validFrom?: number;
  validUntil?: number;
  source?: string;
}

/** Instants from `from` to `until`, both allowed. */
export interface Hours {
  from: number;
  until: number;
}

export interface ScheduleConsignment {
  id: string;
  label: string;
  originPlaceId: string;
  destinationPlaceId: string;
  weightG: number;
  volumeCm3: number;
  /** EUR pallet places. */
  palletPlaces: number;
  /** Length of the loading floor that it takes over the full width, mm. */
  loadingMm: number;
  /** Groups of goods that the rules keep apart from others (`keepApart`). */
  mixGroups?: readonly string[];
  /** Not loaded before. */
  readyAt: number;
  /** Loading begins within one of these, in order; absent: at any hour. */
  loadingHours?: readonly Hours[];
  /** Unloading begins within one of these, in order; absent: at any hour. */
  unloadingHours?: readonly Hours[];
  /** Unloading begins no later. */
  latestArrivalAt?: number;
  /** The vehicle carrying it reaches the border no later (Ukrainian declaration: 30 days). */
  declarationValidUntil?: number;
  /** The vehicle carrying it reaches the border no later (unique code: 90 days). */
  codeValidUntil?: number;
  /** Nothing else carries it. */
  onVehicle?: string;
  /** A vehicle that is itself the goods: delivered by arriving at its own end place. */
  vehicleItself?: string;
}

export interface ScheduleVehicle {
  id: string;
  label: string;
  kind: VehicleKind;
  vehicleClass: VehicleClass;
  licenceClass: LicenceClass;
  payloadG: number;
  volumeCm3: number;
  palletPlaces: number;
  /** Length of the loading floor, mm. */
  loadingMm: number;
  /** Those of the drivers included; absent: it takes nobody along. */
  seats?: number;
  maxSpeedKmh: number;
  homePlaceId: string;
  /** Where the journey ends: home for fleet and hired vehicles, the receiver for a donated one; absent: wherever it unloads last. */
  endPlaceId?: string;
  availableFrom?: number;
  availableUntil?: number;
  /** What it costs, where that is known; else the weights stand for it. */
  costs?: VehicleCosts;
}

/** Euro: for using the vehicle at all, for each km, and for each hour of its journey. */
export interface VehicleCosts {
  use: number;
  km: number;
  hour: number;
}

/** Every driver is taken to begin the journey after a weekly rest. */
export interface ScheduleDriver {
  id: string;
  label: string;
  licenceClasses: LicenceClass[];
  mayCrossBorder: boolean;
  availableFrom?: number;
  availableUntil?: number;
  homePlaceId?: string;
}

/** Road distances from a router, by place or crossing id; a pair that is missing is estimated. */
export interface TravelTable {
  method: string;
  entries: { fromId: string; toId: string; km: number; minutes: number }[];
}

/** What a plan costs, in points of about a euro; what can be delivered is delivered first, whatever it costs. */
export interface ScheduleWeights {
  unscheduled: number;
  vehicle: Readonly<Record<VehicleKind, number>>;
  driverDay: number;
  /** For the square of each driver's days: of two plans alike the one that shares the work more evenly. */
  balance: number;
  km: number;
  /** Each vehicle's hour on its journey. */
  hour: number;
  /** Each hour from the earliest departure to the arrival of a vehicle. */
  arrivalHour: number;
  /** Each consignment on another vehicle, and each vehicle over another gate or at another hour, than in the plan that is repaired. */
  change: number;
  /** Of each driver who comes home from beyond the border by bus or train. */
  wayHome: number;
  /** Each convoy beyond the first: a leader, papers and a place in the queue of its own. */
  convoy: number;
}

export interface ScheduleRequest {
  /** No journey starts before, and none later than `latestDepartureAt`. */
  earliestDepartureAt: number;
  latestDepartureAt: number;
  consignments: ScheduleConsignment[];
  vehicles: ScheduleVehicle[];
  drivers: ScheduleDriver[];
  places: SchedulePlace[];
  /** The gates to choose from; give one to fix it. */
  crossings: ScheduleCrossing[];
  curfews: ScheduleCurfew[];
  travelTable?: TravelTable;
  rules: ScheduleRules;
  weights: ScheduleWeights;
  /** The vehicles of a convoy go at one pace, are dealt with at the gate into Ukraine at one time and go on from it at one time. */
  together?: boolean;
  /** Several convoys, each over a gate and on a day of its own; absent: one, and all of it over the same gate. */
  convoys?: { largest: number };
}

export type LegKind =
  'load' | 'drive' | 'break' | 'rest' | 'border' | 'curfew_wait' | 'ban_wait' | 'wait' | 'unload';
export type WaitReason =
  'goods_not_ready' | 'outside_hours' | 'convoy' | 'passengers' | 'gate_closed' | 'night' | 'queue';

/** Legs of a journey follow each other without a gap. */
export interface ScheduleLeg {
  kind: LegKind;
  startAt: number;
  endAt: number;
  /** The ends of the stretch a drive belongs to; at a stop both are the stop. */
  fromPlaceId?: string;
  toPlaceId?: string;
  /** On a drive: the gate it leads to (no `toPlaceId`) or comes from (no `fromPlaceId`). */
  crossingId?: string;
  /** Of a drive. */
  km?: number;
  /** Country driven in. */
  country?: string;
  /** At the wheel. */
  driverId?: string;
  /** What is loaded or unloaded here. */
  consignmentIds?: string[];
  /** Drivers of other vehicles who get in, to be taken to where the journey ends. */
  passengerIds?: string[];
  /** Weight on board during the leg. */
  loadG: number;
  reason?: WaitReason;
}

export interface ScheduledJourney {
  vehicleId: string;
  driverIds: string[];
  /** In the order of loading; the vehicle itself first when it is the goods. */
  consignmentIds: string[];
  crossingId: string | null;
  departAt: number;
  /** At the end place, after its last unloading: vehicle and drivers are booked until then. */
  arriveAt: number;
  km: number;
  legs: ScheduleLeg[];
}

/** What a rule is about, before it is told: a name may differ by language. */
export type RuleParameters = Readonly<Record<string, string | number | Text>>;

/** A rule that stands in the way; `text` is filled in, `parameters` are the raw limits. */
export interface Obstacle {
  rule: ObstacleRule;
  text: Text;
  parameters: Record<string, string | number>;
  /** Where the rule comes from, with the confidence of the source. */
  source: string;
}

export type ObstacleRule =
  | 'unknown_reference'
  | 'no_vehicle_with_payload'
  | 'no_vehicle_with_volume'
  | 'no_vehicle_with_pallet_places'
  | 'no_vehicle_with_loading_metres'
  | 'must_travel_apart'
  | 'no_hours_left'
  | 'misses_convoy'
  | 'no_vehicle_free'
  | 'no_driver_with_licence'
  | 'no_driver_free'
  | 'no_driver_may_cross'
  | 'no_crossing_admits'
  | 'queue_longer_than_duty'
  | 'declaration_ends_before_border'
  | 'code_ends_before_border'
  | 'arrives_too_late'
  | 'departs_too_late'
  | 'vehicle_not_available'
  | 'driver_not_available'
  | 'no_legal_hour_to_drive'
  | 'left_out_by_hand'
  | 'not_tried_in_time'
  | 'no_place_on_route';

export interface UnscheduledConsignment {
  consignmentId: string;
  obstacles: Obstacle[];
}

export interface SchedulePlan {
  /** The gate that all journeys use; null when nothing crosses the border, or convoys use several. */
  crossingId: string | null;
  journeys: ScheduledJourney[];
  unscheduled: UnscheduledConsignment[];
  /** How travel times were obtained: `great_circle`, the router's name, or `<router>+great_circle`. */
  travel: string;
  /** Points by the request's weights; lower is better. */
  cost: number;
  /** Where another program has chosen the routes: its name, and the rules of which it was not told. */
  engine?: PlanEngine;
}

export interface PlanEngine {
  name: string;
  unknownRules: UnknownRule[];
}

/** One vehicle's journey as somebody lays it out: who drives, from when, and what is loaded and unloaded in which order. */
export interface HandLaidRoute {
  vehicleId: string;
  driverIds: readonly string[];
  departAt: number;
  steps: readonly { consignmentId: string; load: boolean }[];
  /** The gate of this vehicle; that of the plan unless said. */
  crossingId?: string | null;
}

export interface HandLaidPlan {
  crossingId: string | null;
  routes: readonly HandLaidRoute[];
}

export interface PlanOptions {
  /** The same seed and number of iterations give the same plan. */
  seed: number;
  iterations: number;
  /** After about this long the best plan found so far is answered. Unlimited unless said. */
  longestMs?: number;
  /** A plan that people rely on: as few consignments as possible change their vehicle, and vehicles their gate. */
  from?: HandLaidPlan;
}

/** A rule broken by a plan, found by `checkPlan`. */
export interface Violation {
  rule: ViolationRule;
  vehicleId?: string;
  driverId?: string;
  consignmentId?: string;
  at?: number;
  /** What was found and what the limit is, for the log and for tests. */
  detail: string;
}

export type ViolationRule =
  | 'unknown_reference'
  | 'legs_not_contiguous'
  | 'departure_window'
  | 'departure_has_passed'
  | 'route_broken'
  | 'distance_too_short'
  | 'speed_cap'
  | 'break_missing'
  | 'daily_driving'
  | 'daily_rest'
  | 'weekly_driving'
  | 'fortnight_driving'
  | 'weekly_rest'
  | 'licence'
  | 'driver_may_not_cross'
  | 'vehicle_unavailable'
  | 'driver_unavailable'
  | 'vehicle_booked_twice'
  | 'driver_booked_twice'
  | 'overweight'
  | 'over_volume'
  | 'over_pallet_places'
  | 'over_loading_metres'
  | 'over_seats'
  | 'passenger_elsewhere'
  | 'must_travel_apart'
  | 'on_other_vehicle'
  | 'outside_hours'
  | 'crossing_refuses_class'
  | 'crossing_not_shared'
  | 'not_together'
  | 'crossing_closed'
  | 'border_wait_too_short'
  | 'curfew'
  | 'arrival_close_to_curfew'
  | 'truck_ban'
  | 'night_driving'
  | 'declaration_expired'
  | 'code_expired'
  | 'loaded_before_ready'
  | 'late_arrival'
  | 'pickup_before_delivery'
  | 'consignment_not_accounted'
  | 'wrong_end_place';

/** How whoever waits for a plan looks on. */
export interface PlanWatch {
  /** Shows the best plan so far, and takes the word that it will do. */
  board?: PlanBoard;
  /** Gives the planning up. */
  stop?: AbortSignal;
}

/** Plans off the event loop or in process; whoever calls it does not know which. */
export interface ScheduleEngine {
  /** @throws an AbortError when it was stopped. */
  plan(request: ScheduleRequest, options: PlanOptions, watch?: PlanWatch): Promise<SchedulePlan>;
  /** Gives up what is under way. */
  close?(): Promise<void>;
}
