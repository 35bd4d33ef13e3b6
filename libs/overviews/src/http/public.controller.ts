import { Allow } from '#libs/accounts';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PublicQueries } from '../public.queries.js';
import { hxlCsv, hxlObjects } from '../totals.hxl.js';
import { PublicPartnershipView, PublicTotalsView } from './public.dto.js';

const FIVE_MINUTES = 'public, max-age=300';

/** What anybody may know, without signing in. */
@ApiTags('public')
@Controller('public')
export class PublicController {
  constructor(private readonly queries: PublicQueries) {}

  @Get('partnerships')
  @Allow('partnership:read')
  @Header('Cache-Control', FIVE_MINUTES)
  @ApiOkResponse({ type: PublicPartnershipView, isArray: true })
  partnerships(): Promise<PublicPartnershipView[]> {
    return this.queries.partnerships();
  }

  @Get('totals')
  @Allow('total:read')
  @Header('Cache-Control', FIVE_MINUTES)
  @ApiOkResponse({ type: PublicTotalsView })
  totals(): Promise<PublicTotalsView> {
    return this.queries.totals();
  }

  /** The same as a table with HXL hashtags in its second row. */
  @Get('totals.csv')
  @Allow('total:read')
  @Header('Cache-Control', FIVE_MINUTES)
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  totalsAsCsv(): Promise<string> {
    return this.queries.totals().then(hxlCsv);
  }

  /** The same as JSON, each total an object whose names are HXL hashtags. */
  @Get('totals.hxl.json')
  @Allow('total:read')
  @Header('Cache-Control', FIVE_MINUTES)
  @ApiOkResponse({
    schema: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
      },
    },
  })
  totalsAsHxl(): Promise<Record<string, string | number>[]> {
    return this.queries.totals().then(hxlObjects);
  }
}
