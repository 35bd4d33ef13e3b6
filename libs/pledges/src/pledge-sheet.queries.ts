import { CatalogueQueries } from '#libs/catalogue';
import type { Sheet } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { linesSheet } from './import/lines-sheet.js';
import { PledgeQueries } from './pledge.queries.js';

/** The lines of a pledge for a spreadsheet. */
@Injectable()
export class PledgeSheetQueries {
  constructor(
    private readonly catalogue: CatalogueQueries,
    private readonly pledges: PledgeQueries,
  ) {}

  async lines(pledgeId: string, language: Language): Promise<Sheet> {
    const { title, lines } = await this.pledges.one(pledgeId);
    const names = new Map((await this.catalogue.items()).map(({ code, name }) => [code, name]));
    return { title, ...linesSheet(lines, { language, item: (code) => names.get(code) }) };
  }
}
