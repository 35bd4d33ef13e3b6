import { Database } from '#libs/database';
import { NotFound, type Sheet } from '#libs/http';
import { kyivDay, type Language, type Text } from '#libs/kernel';
import { KnownQueries, type Preview, previewOf, readTable, readText, type Table } from '#libs/spreadsheets';
import { Injectable } from '@nestjs/common';
import { COLUMNS } from './goods-in/columns.js';
import { type Knowledge, type ReadLine, rowReader } from './goods-in/reading.js';
import { template } from './goods-in/template.js';
import { ownHall } from './halls.js';
import { lotsIn } from './lots-in.js';

export interface PreviewOptions extends Partial<
  Pick<Knowledge, 'giverId' | 'storagePlaceId' | 'condition' | 'disposition'>
> {
  readonly mapping?: readonly (string | null)[];
}

interface HallKnown extends Pick<Knowledge, 'places' | 'givers' | 'lots'> {
  readonly operatorName: Text;
}

/** The example of the template is good this long after it was fetched. */
const EXAMPLE_DAYS = 365;
const EXAMPLE_ITEM = 'CLO-BLANKET';
const DAY_MS = 86_400_000;

/** Deliveries as tables: what one would become, and the one to fill in. Nothing is kept. */
@Injectable()
export class GoodsInTableQueries {
  constructor(
    private readonly db: Database,
    private readonly known: KnownQueries,
  ) {}

  ofText(
    siteId: string,
    text: string,
    options: PreviewOptions,
    language: Language,
  ): Promise<Preview<ReadLine>> {
    return this.of(siteId, () => readText(text), options, language);
  }

  ofFile(
    siteId: string,
    file: Buffer,
    options: PreviewOptions,
    language: Language,
  ): Promise<Preview<ReadLine>> {
    return this.of(siteId, () => readTable(file, language), options, language);
  }

  /** The sheet to fill in first, then what its cells can name. @throws NotFound for a hall of others */
  async template(siteId: string, language: Language): Promise<readonly Sheet[]> {
    const { operatorName, places } = await this.hall(siteId);
    const known = await this.known.in(language);
    const itemCode = known.items.has(EXAMPLE_ITEM) ? EXAMPLE_ITEM : [...known.items.keys()][0]!;
    const bestBefore = kyivDay(Date.now() + EXAMPLE_DAYS * DAY_MS);
    return template(itemCode, bestBefore, { ...known, places, giverName: operatorName });
  }

  private async of(
    siteId: string,
    read: () => Table | Promise<Table>,
    { mapping, ...forAllRows }: PreviewOptions,
    language: Language,
  ): Promise<Preview<ReadLine>> {
    const hall = await this.hall(siteId);
    const known: Knowledge = {
      giverId: undefined,
      storagePlaceId: undefined,
      condition: undefined,
      disposition: undefined,
      ...forAllRows,
      ...(await this.known.in(language)),
      ...hall,
      today: kyivDay(Date.now()),
    };
    if (known.storagePlaceId && !hall.places.some(({ id }) => id === known.storagePlaceId?.toLowerCase()))
      throw new NotFound({}, '/storagePlaceId');
    if (known.giverId && !hall.givers.some(({ id }) => id === known.giverId?.toLowerCase()))
      throw new NotFound({}, '/giverId');
    const reading = { columns: COLUMNS, attributes: known.attributes, read: rowReader(known) };
    return previewOf(await read(), reading, mapping);
  }

  private hall(siteId: string): Promise<HallKnown> {
    return this.db.read(async (tx) => {
      const { operatorId } = await ownHall(tx, siteId);
      const places = await tx.query<HallKnown['places']>(
        `select id, code from stock_place where site_id = $1 order by code`,
        [siteId],
      );
      const givers = await tx.query<HallKnown['givers']>('select id, name from organisation order by id');
      const operatorName = givers.find(({ id }) => id === operatorId)!.name;
      return { places, givers, operatorName, lots: await lotsIn(tx, siteId) };
    });
  }
}
