import { Database } from '#libs/database';
import { everyItem, type Sheet, type SheetColumn, sheetOf } from '#libs/http';
import type { Language, Text } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { NeedState } from './domain/need.states.js';
import type { NeedLineView, NeedsQuery, NeedView } from './http/need.dto.js';
import { NeedQueries } from './need.queries.js';

const STATES: Readonly<Record<NeedState, Text>> = {
  draft: { de: 'Entwurf', uk: 'чернетка', en: 'draft' },
  published: { de: 'veröffentlicht', uk: 'опубліковано', en: 'published' },
  fulfilled: { de: 'gedeckt', uk: 'забезпечено', en: 'met' },
  withdrawn: { de: 'zurückgezogen', uk: 'відкликано', en: 'withdrawn' },
  expired: { de: 'abgelaufen', uk: 'строк минув', en: 'expired' },
};

interface Row {
  readonly need: NeedView;
  readonly line: NeedLineView;
  /** Neither accepted nor under way. */
  readonly open: number;
}

interface LineFacts {
  readonly open: number;
  /** Null for a line in own words. */
  readonly sector: string | null;
}

const COLUMNS: readonly SheetColumn<Row>[] = [
  [{ de: 'Bedarf', uk: 'Потреба', en: 'Need' }, ({ need }) => need.title],
  [{ de: 'Partner', uk: 'Партнер', en: 'Partner' }, ({ need }, language) => need.ownerName[language]],
  [{ de: 'Stand', uk: 'Стан', en: 'State' }, ({ need }, language) => STATES[need.state][language]],
  [{ de: 'Artikelnummer', uk: 'Код', en: 'Code' }, ({ line }) => line.itemCode],
  [{ de: 'Bezeichnung', uk: 'Назва', en: 'Item' }, ({ line }, language) => line.itemName?.[language] ?? null],
  [{ de: 'In eigenen Worten', uk: 'Своїми словами', en: 'In own words' }, ({ line }) => line.ownWords],
  [{ de: 'Menge', uk: 'Кількість', en: 'Quantity' }, ({ line }) => line.quantity],
  [{ de: 'Noch offen', uk: 'Ще потрібно', en: 'Still open' }, ({ open }) => open],
  [
    { de: 'Einheit', uk: 'Одиниця', en: 'Unit' },
    ({ line }, language) => line.unitName?.[language] ?? line.unitWord,
  ],
  [{ de: 'Ort', uk: 'Місце', en: 'Place' }, ({ line }, language) => line.placeName[language]],
  [{ de: 'Oblast', uk: 'Область', en: 'Oblast' }, ({ line }) => line.oblast],
  [{ de: 'Nützlich ab', uk: 'Корисно з', en: 'Useful from' }, ({ line }) => line.usefulFrom],
  [{ de: 'Spätestens', uk: 'Не пізніше', en: 'Latest' }, ({ line }) => line.latest],
];

/** The list of needs for a spreadsheet: a row each line, as far as the caller sees it. */
@Injectable()
export class NeedListSheetQueries {
  constructor(
    private readonly db: Database,
    private readonly needs: NeedQueries,
  ) {}

  /** Of needs with several lines, those that the query asks for. @throws ListTooLong */
  async of(query: NeedsQuery, language: Language): Promise<Sheet> {
    const needs = await everyItem(query, (part) => this.needs.list(part));
    const facts = await this.facts(needs.flatMap(({ lines }) => lines.map(({ id }) => id)));
    const rows = needs.flatMap((need) =>
      need.lines.flatMap((line): Row[] => {
        const { open, sector } = facts.get(line.id) ?? { open: line.quantity, sector: null };
        return isAskedFor(query, line, { open, sector }) ? [{ need, line, open }] : [];
      }),
    );
    return sheetOf({ de: 'Bedarfe', uk: 'Потреби', en: 'Needs' }, COLUMNS, rows, language);
  }

  private async facts(lineIds: readonly string[]): Promise<ReadonlyMap<string, LineFacts>> {
    const rows = await this.db.read((tx) =>
      tx.query<(LineFacts & { id: string })[]>(
        `select l.id, i.sector,
           greatest(0, l.quantity - c.proposed - c.pledged - c.reserved - c.in_transit - c.accepted)::bigint as open
         from need_line l left join catalogue_item i on i.code = l.item_code, coverage_of(l.id) c
         where l.id = any($1)`,
        [lineIds],
      ),
    );
    return new Map(rows.map(({ id, ...facts }) => [id, facts]));
  }
}

const isAskedFor = (query: NeedsQuery, line: NeedLineView, { open, sector }: LineFacts): boolean =>
  (query.itemCode === undefined || query.itemCode === line.itemCode) &&
  (query.oblast === undefined || query.oblast === line.oblast) &&
  (query.sector === undefined || query.sector === sector) &&
  (query.open === undefined || query.open === open > 0);
