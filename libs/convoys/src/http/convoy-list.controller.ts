import { Allow } from '#libs/accounts';
import { GeographyQueries } from '#libs/geography';
import { CSV_CONTENT, csvFile, everyItem, type Sheet, XLSX_CONTENT, xlsxFile } from '#libs/http';
import { preferredLanguage, type Language } from '#libs/kernel';
import { Controller, Get, Headers, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ConvoyQueries } from '../convoy.queries.js';
import { convoySheet } from '../convoy.sheet.js';
import { ConvoysQuery } from './convoy.dto.js';

/** The list of convoys as a file, without their legs. Cursor and limit of the query do not count. */
@ApiTags('convoys')
@Controller('convoys')
export class ConvoyListController {
  constructor(
    private readonly queries: ConvoyQueries,
    private readonly geography: GeographyQueries,
  ) {}

  @Get('list.csv')
  @Allow('convoy:read')
  @ApiOkResponse(CSV_CONTENT)
  csv(
    @Query() query: ConvoysQuery,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    return this.sheet(query, preferredLanguage(languages)).then((sheet) => csvFile(sheet, 'convoys'));
  }

  @Get('list.xlsx')
  @Allow('convoy:read')
  @ApiOkResponse(XLSX_CONTENT)
  xlsx(
    @Query() query: ConvoysQuery,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    return this.sheet(query, preferredLanguage(languages)).then((sheet) => xlsxFile(sheet, 'convoys'));
  }

  private async sheet(query: ConvoysQuery, language: Language): Promise<Sheet> {
    const convoys = await everyItem(query, (part) => this.queries.list(part));
    const crossings = new Map((await this.geography.crossings()).map(({ id, name }) => [id, name]));
    return convoySheet(convoys, crossings, language);
  }
}
