import { mayAt } from '#libs/accounts';
import { unitName } from '#libs/catalogue';
import { Database } from '#libs/database';
import { NotFound, type Sheet, type SheetCell } from '#libs/http';
import type { Language, Text } from '#libs/kernel';
import { CONDITIONS } from '#libs/spreadsheets';
import { Injectable } from '@nestjs/common';
import { COLUMNS, type Field } from './goods-in/columns.js';
import { DISPOSITION_NAMES } from './goods-in/disposition.words.js';
import type { Disposition } from './stock-ledger.js';
import { StockQueries } from './stock.queries.js';

interface Row {
  readonly itemCode: string;
  readonly itemName: Text;
  readonly quantity: number;
  readonly unit: string;
  readonly place: string;
  readonly disposition: Disposition;
  readonly condition: 'new' | 'good' | 'used' | 'needs_repair';
  readonly lotNumber: string | null;
  readonly serialNumber: string | null;
  readonly bestBefore: string | null;
  readonly unitWeightG: number | null;
  readonly giverName: Text;
}

const GRAMS = 1_000;
const SERIAL_NUMBER: Text = { de: 'Seriennummer', uk: 'Серійний номер', en: 'Serial number' };

type Cell = (row: Row, language: Language) => SheetCell;

/** Under the headers that goods-in understands again. */
const CELLS: readonly (readonly [Text | Field, Cell])[] = [
  ['itemCode', ({ itemCode }) => itemCode],
  ['itemName', ({ itemName }, language) => itemName[language]],
  ['quantity', ({ quantity }) => quantity],
  ['unit', ({ unit }, language) => unitName(unit)[language]],
  ['storagePlace', ({ place }) => place],
  ['disposition', ({ disposition }, language) => DISPOSITION_NAMES[disposition][language]],
  ['condition', ({ condition }, language) => CONDITIONS.names[condition][language]],
  ['lotNumber', ({ lotNumber }) => lotNumber],
  [SERIAL_NUMBER, ({ serialNumber }) => serialNumber],
  ['bestBefore', ({ bestBefore }) => bestBefore],
  ['unitWeight', ({ unitWeightG }) => (unitWeightG === null ? null : unitWeightG / GRAMS)],
  ['giver', ({ giverName }, language) => giverName[language]],
];

/** What lies in a hall, for a spreadsheet. */
@Injectable()
export class StockSheetQueries {
  constructor(
    private readonly db: Database,
    private readonly stock: StockQueries,
  ) {}

  /** One row for each lot, place and disposition, in the order of the places. @throws NotFound for the hall of others */
  async ofHall(siteId: string, language: Language): Promise<Sheet> {
    const { name, operatorId } = await this.stock.site(siteId);
    if (!mayAt('stock:read', operatorId)) throw new NotFound();
    const rows = await this.db.read((tx) =>
      tx.query<Row[]>(
        `select lot.item_code as "itemCode", i.name as "itemName", b.quantity, i.unit, p.code as place, b.disposition,
           lot.condition, lot.lot_number as "lotNumber", lot.serial_number as "serialNumber",
           lot.best_before::text as "bestBefore", lot.unit_weight_g as "unitWeightG", giver.name as "giverName"
         from stock_balance b join stock_place p on p.id = b.place_id join lot on lot.id = b.lot_id
           join catalogue_item i on i.code = lot.item_code join organisation giver on giver.id = lot.giver_id
         where p.site_id = $1 and b.quantity > 0
         order by p.code, lot.item_code, lot.best_before, lot.id, b.disposition`,
        [siteId],
      ),
    );
    return {
      title: name,
      headers: CELLS.map(([header]) =>
        typeof header === 'string' ? COLUMNS.headerOf(header, language) : header[language],
      ),
      rows: rows.map((row) => CELLS.map(([, cell]) => cell(row, language))),
    };
  }
}
