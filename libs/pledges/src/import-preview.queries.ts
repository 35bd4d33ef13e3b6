import { CatalogueQueries, synonymsOf } from '#libs/catalogue';
import { GeographyQueries } from '#libs/geography';
import type { Language } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { CONDITIONS } from './domain/pledge-line.entity.js';
import { NameIndex } from './import/names.js';
import { type Preview, preview } from './import/preview.js';
import type { ItemKnown, Knowledge } from './import/reading.js';
import { decoded, readText, type Table } from './import/table.js';
import { readWorkbook } from './import/workbook.js';

export interface PreviewOptions {
  readonly mapping?: readonly (string | null)[];
  readonly placeId?: string;
  readonly condition?: (typeof CONDITIONS)[number];
}

/** Shows what a table would become; nothing is kept. */
@Injectable()
export class ImportPreviewQueries {
  constructor(
    private readonly catalogue: CatalogueQueries,
    private readonly geography: GeographyQueries,
  ) {}

  async ofText(text: string, options: PreviewOptions, language: Language): Promise<Preview> {
    return this.of(readText(text), options, language);
  }

  /** A CSV or XLSX file, told apart by its first bytes. */
  async ofFile(file: Buffer, options: PreviewOptions, language: Language): Promise<Preview> {
    const isArchive = file.toString('latin1', 0, 2) === 'PK';
    return this.of(
      isArchive ? await readWorkbook(file) : readText(decoded(file, language)),
      options,
      language,
    );
  }

  private async of(table: Table, options: PreviewOptions, language: Language): Promise<Preview> {
    const [items, places] = await Promise.all([this.catalogue.items(), this.geography.places()]);
    const known: Knowledge = {
      items: new Map((items as readonly ItemKnown[]).map((item) => [item.code, item])),
      itemNames: new NameIndex(
        items.map(({ code, name }) => ({ code, names: [name.de, name.uk, name.en, ...synonymsOf(code)] })),
      ),
      placeNames: new NameIndex(places.map(({ id, name }) => ({ code: id, names: Object.values(name) }))),
      language,
      placeId: options.placeId,
      condition: options.condition,
    };
    return preview(table, known, options.mapping);
  }
}
