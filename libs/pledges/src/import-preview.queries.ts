import { KnownQueries, type Preview, readTable, readText, type Table } from '#libs/spreadsheets';
import type { Language } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { CONDITIONS } from './domain/pledge-line.entity.js';
import { preview } from './import/preview.js';
import type { ReadLine } from './import/reading.js';

export interface PreviewOptions {
  readonly mapping?: readonly (string | null)[];
  readonly placeId?: string;
  readonly condition?: (typeof CONDITIONS)[number];
}

/** Shows what a table would become; nothing is kept. */
@Injectable()
export class ImportPreviewQueries {
  constructor(private readonly known: KnownQueries) {}

  async ofText(text: string, options: PreviewOptions, language: Language): Promise<Preview<ReadLine>> {
    return this.of(readText(text), options, language);
  }

  async ofFile(file: Buffer, options: PreviewOptions, language: Language): Promise<Preview<ReadLine>> {
    return this.of(await readTable(file, language), options, language);
  }

  private async of(
    table: Table,
    { mapping, placeId, condition }: PreviewOptions,
    language: Language,
  ): Promise<Preview<ReadLine>> {
    return preview(table, { ...(await this.known.in(language)), placeId, condition }, mapping);
  }
}
