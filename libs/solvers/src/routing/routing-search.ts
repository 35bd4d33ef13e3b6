import { insertTested, takeOver, type VehicleTest } from './first-plan.js';
import { Insertion } from './insertion.js';
import type { RoutingPlan } from './problem.js';
import { Recreate } from './recreate.js';
import { Removal } from './removal.js';
import { RouteTable } from './route-table.js';
import { NONE, type RoutingModel } from './routing-model.js';
import type { SeededRandom } from './seeded-random.js';
import { exchangeVehicles } from './vehicle-exchange.js';

/** While vehicles are saved: the temperature as a share of what an order costs on average in the first plan. */
const WARM = 0.05;
/** How often two unlike vehicles exchange their routes first. */
const EXCHANGE_RATE = 0.05;

/** While orders may be missing from the plan under work: the share of attempts that begin so, and how many at most. */
const MISSING_SHARE = 0.3;
const MOST_MISSING = 3;
/** By what the price of a missing order changes to keep to that share. */
const PRICE_STEP = 1.15;

/** What the search holds on to: the stops of every vehicle, and the orders left behind. */
interface Kept {
  readonly stops: readonly Int32Array[];
  readonly absent: Int32Array;
}

/** What a search may be given besides its problem. */
export interface SearchStart {
  readonly warmStart?: RoutingPlan | undefined;
  /** Holds for every route of every plan that the search takes. */
  readonly test?: ((vehicle: number, stops: Int32Array) => boolean) | undefined;
}

/**
 * Ruin and recreate under simulated annealing on one plan. `reduce` looks for a plan with one vehicle less by the
 * absence counters of the same paper: an order that was often left over weighs more, until none is left over.
 */
export class RoutingSearch {
  /** Of the best plan, see `valueNow`; and its vehicles. */
  bestValue = Infinity;
  bestUsed = Infinity;
  /** What an order costs on average in the first plan. */
  readonly scale: number;
  readonly table: RouteTable;
  private best: Kept = { stops: [], absent: new Int32Array() };
  private readonly removal: Removal;
  private readonly recreate: Recreate;
  private readonly absences: Float64Array;
  private readonly keptAbsent: Int32Array;
  private readonly weight: Float64Array;
  private readonly vehicleWeight: number;
  private readonly mayLeave: boolean;
  /** Whether orders have both a pickup and a delivery; then more goes out at once to come off a full fleet's plan. */
  private readonly paired: boolean;
  private readonly test: VehicleTest | undefined;
  private lenient = false;
  private missingPrice = 0;
  private attempts = 0;
  private attemptsMissing = 0;
  private value = 0;

  constructor(
    model: RoutingModel,
    vehicles: number,
    orders: readonly number[],
    fewest: boolean,
    private readonly random: SeededRandom,
    { warmStart, test }: SearchStart = {},
  ) {
    this.table = new RouteTable(model, vehicles);
    const insertion = new Insertion(this.table);
    this.test = test && ((vehicle) => test(vehicle, this.table.stops(vehicle)));
    this.table.begin();
    const holds = this.test ?? (() => true);
    if (warmStart) takeOver(this.table, warmStart, orders, holds);
    if (this.test) insertTested(this.table, insertion, orders, holds);
    this.removal = new Removal(this.table, orders, random);
    this.recreate = new Recreate(this.table, insertion, random);
    this.absences = new Float64Array(model.orders).fill(1);
    this.keptAbsent = new Int32Array(model.orders);
    if (!this.test) this.recreate.fill(this.removal, vehicles, false);
    this.scale = this.table.total / Math.max(1, orders.length);
    const above = 4 * (1 + this.table.total);
    this.vehicleWeight = fewest ? above : 0;
    const dear = above * (vehicles + 1);
    this.weight = model.penalty.map((penalty) => (penalty === Infinity ? dear : penalty));
    this.paired = orders.some((o) => model.pickup[o] !== NONE && model.delivery[o] !== NONE);
    this.mayLeave = orders.some((order) => model.penalty[order] !== Infinity);
    this.value = this.valueNow();
    this.remember();
  }

  /** Whether the best plan leaves orders behind that fit on some vehicle. */
  get leavesBehind(): boolean {
    return this.best.absent.length > 0;
  }

  /** Takes one vehicle off the best plan; it may not be used again while `reduceOnce` looks on. */
  dropVehicle(): void {
    this.restart();
    const { table, removal, absences } = this;
    let least = Infinity;
    let chosen = 0;
    for (let u = 0; u < table.usedCount; u++) {
      const vehicle = table.used[u]!;
      let sum = 0;
      for (const node of table.stops(vehicle)) sum += absences[node >> 1]!;
      if (sum >= least) continue;
      least = sum;
      chosen = vehicle;
    }
    table.begin();
    removal.clear(chosen);
  }

  /** One attempt to get by with this many vehicles; true once nothing is left over. */
  reduceOnce(mostRoutes: number): boolean {
    const { table, removal, absences, keptAbsent } = this;
    const before = this.openAttempt();
    if (!this.ruin(false)) {
      this.closeAttempt(before);
      return false;
    }
    const complete = this.recreate.fill(removal, mostRoutes, false);
    if (complete) {
      if (!this.passes()) {
        this.closeAttempt(before);
        return false;
      }
      this.value = this.valueNow();
      this.remember();
      return true;
    }
    let held = 0;
    for (let i = 0; i < before; i++) held += absences[keptAbsent[i]!]!;
    let missing = 0;
    for (let i = 0; i < removal.absentCount; i++) missing += absences[removal.absent[i]!]!++;
    const heat = WARM * this.scale;
    const taken =
      missing < held || (missing === held && table.total < this.value - heat * Math.log(this.random()));
    if (taken && this.passes()) this.value = table.total;
    else this.closeAttempt(before);
    return false;
  }

  /** One attempt at a cheaper plan; true if it is the best so far. */
  improveOnce(heat: number, mostRoutes: number): boolean {
    const { removal } = this;
    const before = this.openAttempt();
    this.attempts++;
    if (before > 0) this.attemptsMissing++;
    const whole = !this.lenient && before === 0 && !this.mayLeave;
    if (!this.ruin(this.paired) || (!this.recreate.fill(removal, mostRoutes, whole) && whole)) {
      this.closeAttempt(before);
      return false;
    }
    const value = this.valueNow();
    const tooMany = this.lenient && removal.absentCount > MOST_MISSING;
    if (tooMany || value >= this.value - heat * Math.log(this.random()) || !this.passes()) {
      this.closeAttempt(before);
      return false;
    }
    this.value = value;
    if ((this.lenient && removal.absentCount > 0) || value >= this.bestValue - 1e-11 * value) return false;
    this.remember();
    return true;
  }

  /**
   * Whether from now on orders may be missing from the plan under work, though never from the best. With a full
   * fleet hardly any complete plan has a complete neighbour; the price of a missing order follows what it saves.
   * To be called again and again while they may. Only for a complete best plan without penalties.
   */
  allowMissing(allowed: boolean): void {
    if (!allowed) {
      if (!this.lenient) return;
      this.lenient = false;
      if (this.removal.absentCount > 0) this.restart();
      return;
    }
    if (!this.lenient) this.missingPrice = 2 * this.scale;
    else if (this.attemptsMissing > MISSING_SHARE * this.attempts) this.missingPrice *= PRICE_STEP;
    else this.missingPrice /= PRICE_STEP;
    this.lenient = true;
    this.attempts = 0;
    this.attemptsMissing = 0;
    this.value = this.valueNow();
  }

  /** Goes on from the best plan. */
  restart(): void {
    const { table, removal, best } = this;
    table.begin();
    for (let vehicle = 0; vehicle < table.vehicles; vehicle++) table.replace(vehicle, []);
    for (let vehicle = 0; vehicle < table.vehicles; vehicle++)
      table.replace(vehicle, best.stops[vehicle] ?? []);
    removal.absent.set(best.absent);
    removal.absentCount = best.absent.length;
    this.value = this.bestValue;
  }

  /** The stops of every vehicle in the best plan. */
  get bestStops(): readonly Int32Array[] {
    return this.best.stops;
  }

  private ruin(more: boolean): boolean {
    const { table, random, removal } = this;
    if (table.model.classes > 1 && random() < EXCHANGE_RATE && !exchangeVehicles(table, random)) return false;
    removal.ruin(more);
    return true;
  }

  private passes(): boolean {
    return this.test === undefined || this.table.everyTouched(this.test);
  }

  private openAttempt(): number {
    const { removal } = this;
    this.table.begin();
    for (let i = 0; i < removal.absentCount; i++) this.keptAbsent[i] = removal.absent[i]!;
    return removal.absentCount;
  }

  private closeAttempt(before: number): void {
    const { removal } = this;
    this.table.revert();
    for (let i = 0; i < before; i++) removal.absent[i] = this.keptAbsent[i]!;
    removal.absentCount = before;
  }

  /** In one number: cost and penalties, above them the vehicles where they count, above all who is left behind. */
  private valueNow(): number {
    const { absent, absentCount } = this.removal;
    let sum = this.table.total + this.vehicleWeight * this.table.usedCount;
    if (this.lenient) return sum + this.missingPrice * absentCount;
    for (let i = 0; i < absentCount; i++) sum += this.weight[absent[i]!]!;
    return sum;
  }

  private remember(): void {
    const { table, removal } = this;
    this.bestValue = this.value;
    this.bestUsed = table.usedCount;
    this.best = {
      stops: Array.from({ length: table.vehicles }, (_, vehicle) => table.stops(vehicle)),
      absent: removal.absent.slice(0, removal.absentCount),
    };
  }
}
