export { InsufficientStock, LotHasExpired, NothingReserved } from './domain/stock.errors.js';
export { assertAtWork } from './operators.js';
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
