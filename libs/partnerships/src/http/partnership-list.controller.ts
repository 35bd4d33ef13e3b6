import { Allow } from '#libs/accounts';
import { AsCsv, AsXlsx, fittingOneFile, ReaderLanguage, type Sheet } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PartnershipQueries } from '../partnership.queries.js';
import { partnershipSheet } from '../partnership.sheet.js';

/** The list of partnerships as a file. */
@ApiTags('partnerships')
@Controller('partnerships')
export class PartnershipListController {
  constructor(private readonly queries: PartnershipQueries) {}

  @Get('list.csv')
  @Allow('partnership:read')
  @AsCsv('partnerships')
  csv(@ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(language);
  }

  @Get('list.xlsx')
  @Allow('partnership:read')
  @AsXlsx('partnerships')
  xlsx(@ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(language);
  }

  private async sheet(language: Language): Promise<Sheet> {
    return partnershipSheet(fittingOneFile(await this.queries.list()), language);
  }
}
