import { CatalogueQueries } from '#libs/catalogue';
import { GeographyQueries } from '#libs/geography';
import type { Sheet } from '#libs/http';
import { kyivDay, type Language } from '#libs/kernel';
import { KnownQueries, type Preview, readTable, readText, type Table } from '#libs/spreadsheets';
import { Injectable } from '@nestjs/common';
import type { HORIZONS, NEED_VISIBILITIES } from './domain/need-line.entity.js';
import { linesSheet, type Naming } from './import/lines-sheet.js';
import { preview } from './import/preview.js';
import type { ReadLine } from './import/reading.js';
import { template } from './import/template.js';
import { NeedQueries } from './need.queries.js';

export interface PreviewOptions {
  readonly mapping?: readonly (string | null)[];
  readonly placeId?: string;
  readonly horizon?: (typeof HORIZONS)[number];
  readonly visibility?: (typeof NEED_VISIBILITIES)[number];
}

/** The example of the template is needed this long after it was fetched. */
const EXAMPLE_DAYS = 60;
const DAY_MS = 86_400_000;

/** Needs as tables: what one would become, the one to fill in, and one's own. Nothing is kept. */
@Injectable()
export class NeedTableQueries {
  constructor(
    private readonly known: KnownQueries,
    private readonly catalogue: CatalogueQueries,
    private readonly geography: GeographyQueries,
    private readonly needs: NeedQueries,
  ) {}

  async ofText(text: string, options: PreviewOptions, language: Language): Promise<Preview<ReadLine>> {
    return this.of(readText(text), options, language);
  }

  async ofFile(file: Buffer, options: PreviewOptions, language: Language): Promise<Preview<ReadLine>> {
    return this.of(await readTable(file, language), options, language);
  }

  /** The sheet to fill in first, then what its cells can name. */
  async template(language: Language): Promise<readonly Sheet[]> {
    const { itemCode, limits } = this.catalogue.presets()[0]!;
    const places = (await this.geography.places()).filter(({ country }) => country === 'UA');
    const example = {
      itemCode,
      quantity: 2,
      limits,
      placeId: places[0]!.id,
      latest: kyivDay(Date.now() + EXAMPLE_DAYS * DAY_MS),
      horizon: 'humanitarian',
      visibility: 'partners',
    } as const;
    return template(example, await this.naming(language), places);
  }

  /** The lines of a need, to be changed in a spreadsheet and read in again. */
  async lines(needId: string, language: Language): Promise<Sheet> {
    const { title, lines } = await this.needs.one(needId);
    return { title, ...linesSheet(lines, await this.naming(language)) };
  }

  private async of(
    table: Table,
    { mapping, placeId, horizon, visibility }: PreviewOptions,
    language: Language,
  ): Promise<Preview<ReadLine>> {
    const today = kyivDay(Date.now());
    return preview(
      table,
      { ...(await this.known.in(language)), placeId, horizon, visibility, today },
      mapping,
    );
  }

  private async naming(language: Language): Promise<Naming> {
    const { items, attributes, placeNames } = await this.known.in(language);
    const places = new Map((await this.geography.places()).map(({ id, name }) => [id, name[language]]));
    const place = (id: string): string => {
      const name = places.get(id) ?? id;
      return placeNames.find(name).code === id ? name : id;
    };
    return { language, items, attributes, place };
  }
}
