import { unitName } from '#libs/catalogue';
import { Database } from '#libs/database';
import { type Sheet, type SheetColumn, sheetOf } from '#libs/http';
import { kyivDay, type Language, type Text } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { DISPOSITION_NAMES } from './goods-in/disposition.words.js';
import { KIND_NAMES, NAMED_CAUSES, REASON_FOR_LATER } from './movement.words.js';
import type { Disposition, MovementKind } from './stock-ledger.js';
import type { StockPlace } from './stock-places.js';
import { StockQueries } from './stock.queries.js';

interface Row {
  readonly at: Date;
  readonly kind: MovementKind | 'reversal';
  readonly cause: string;
  readonly siteName: string | null;
  readonly place: string;
  readonly placeKind: StockPlace['kind'];
  readonly disposition: Disposition;
  /** Below 0 where it went away. */
  readonly quantity: number;
  readonly unit: string;
  readonly reason: string | null;
  readonly laterLotReason: string | null;
}

const PLACES: Readonly<Record<StockPlace['kind'], Text | null>> = {
  storage: null,
  giver: { de: 'beim Geber', uk: 'у надавача', en: 'with the giver' },
  transit: { de: 'unterwegs', uk: 'у дорозі', en: 'on the way' },
  receiver: { de: 'beim Empfänger', uk: 'в отримувача', en: 'with the recipient' },
  outside: { de: 'außerhalb', uk: 'поза обліком', en: 'outside' },
};

const COLUMNS: readonly SheetColumn<Row>[] = [
  [{ de: 'Tag', uk: 'День', en: 'Day' }, ({ at }) => kyivDay(at)],
  [
    { de: 'Bewegung', uk: 'Рух', en: 'Movement' },
    ({ kind, cause }, language) => (NAMED_CAUSES[cause] ?? KIND_NAMES[kind])[language],
  ],
  [{ de: 'Halle', uk: 'Склад', en: 'Hall' }, ({ siteName }) => siteName],
  [
    { de: 'Platz', uk: 'Місце', en: 'Place' },
    ({ place, placeKind }, language) => PLACES[placeKind]?.[language] ?? place,
  ],
  [
    { de: 'Zustand im Bestand', uk: 'Стан запасу', en: 'Disposition' },
    ({ disposition }, language) => DISPOSITION_NAMES[disposition][language],
  ],
  [{ de: 'Menge', uk: 'Кількість', en: 'Quantity' }, ({ quantity }) => quantity],
  [{ de: 'Einheit', uk: 'Одиниця', en: 'Unit' }, ({ unit }, language) => unitName(unit)[language]],
  [{ de: 'Vermerk', uk: 'Примітка', en: 'Note' }, ({ reason }) => reason],
  [REASON_FOR_LATER, ({ laterLotReason }) => laterLotReason],
];

/** What happened with a lot, for a spreadsheet. */
@Injectable()
export class MovementSheetQueries {
  constructor(
    private readonly db: Database,
    private readonly stock: StockQueries,
  ) {}

  /** Both sides of every movement, oldest first: the quantities of a place add up to what lies there. @throws NotFound */
  async ofLot(lotId: string, language: Language): Promise<Sheet> {
    const { itemName } = await this.stock.lot(lotId);
    const rows = await this.db.read((tx) =>
      tx.query<Row[]>(
        `select m.at, m.kind, m.cause, s.name as "siteName", p.code as place, p.kind as "placeKind", e.disposition,
           e.quantity, i.unit, m.reason, m.later_lot_reason as "laterLotReason"
         from stock_entry e join stock_movement m on m.id = e.movement_id join lot on lot.id = e.lot_id
           join catalogue_item i on i.code = lot.item_code join stock_place p on p.id = e.place_id
           left join site s on s.id = p.site_id
         where e.lot_id = $1 order by m.at, m.id, e.position`,
        [lotId],
      ),
    );
    return sheetOf(itemName, COLUMNS, rows, language);
  }
}
