export { InsufficientStock, LotHasExpired, NothingReserved } from './domain/stock.errors.js';
export { assertAtWork } from './operators.js';
export { assertPackedGoodsStay } from './packed-goods.js';
export { type Reservation, Reservations } from './reservations.js';
export {
  type Cause,
  type Disposition,
  type MovementKind,
  outside,
  type Position,
  StockLedger,
  type Transfer,
} from './stock-ledger.js';
export { OUTSIDE, type StockPlace, virtualPlace } from './stock-places.js';
export { WarehousesModule } from './warehouses.module.js';
export { WarehousesHttpModule } from './http/warehouses.http.module.js';
export { WarehousesJobsModule } from './jobs/warehouses.jobs.module.js';
export {
  type HandlingMark,
  MAX_SIDE_MM,
  type UnitKind,
  UNIT_KINDS,
  usualMeasures,
} from './domain/unit-kinds.js';
export { readScanned } from './domain/unit-codes.js';
export { assertOpen, lockInward, lockUnit, type LockedUnit } from './handling-unit.lock.js';
export { HandlingUnitCommands } from './handling-unit.commands.js';
export { HandlingUnitQueries } from './handling-unit.queries.js';
export { HandlingUnits, type Packed } from './handling-units.js';
export { HandlingUnitView } from './http/handling-unit.dto.js';
