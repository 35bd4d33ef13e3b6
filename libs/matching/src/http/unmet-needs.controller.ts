import { Allow } from '#libs/accounts';
import { AsCsv, AsXlsx, ReaderLanguage, type Sheet } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { UnmetNeedsQueries } from '../unmet-needs.queries.js';
import { unmetNeedsSheet } from '../unmet-needs.sheet.js';
import { UnmetOverTimeQueries } from '../unmet-over-time.queries.js';
import { UnmetNeedsQuery, UnmetNeedsView, UnmetOverTimeQuery, UnmetOverTimeView } from './unmet-needs.dto.js';

/** What is missing where, counted over the needs that the caller may see and over no others. */
@ApiTags('matching')
@Controller('unmet-needs')
export class UnmetNeedsController {
  constructor(
    private readonly queries: UnmetNeedsQueries,
    private readonly overTime: UnmetOverTimeQueries,
  ) {}

  @Get()
  @Allow('need:read')
  @ApiOkResponse({ type: UnmetNeedsView })
  now(@Query() query: UnmetNeedsQuery): Promise<UnmetNeedsView> {
    return this.queries.of(query);
  }

  @Get('over-time')
  @Allow('need:read')
  @ApiOkResponse({ type: UnmetOverTimeView })
  steps(@Query() query: UnmetOverTimeQuery): Promise<UnmetOverTimeView> {
    return this.overTime.of(query);
  }

  @Get('list.csv')
  @Allow('need:read')
  @AsCsv('unmet-needs')
  csv(@Query() query: UnmetNeedsQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  @Get('list.xlsx')
  @Allow('need:read')
  @AsXlsx('unmet-needs')
  xlsx(@Query() query: UnmetNeedsQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  private sheet(query: UnmetNeedsQuery, language: Language): Promise<Sheet> {
    return this.queries.of(query).then((view) => unmetNeedsSheet(view, language));
  }
}
