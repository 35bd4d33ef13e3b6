import { Allow } from '#libs/accounts';
import { IdPipe } from '#libs/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PartnershipQueries } from '../partnership.queries.js';
import { PartnershipView } from './partnership.dto.js';

@ApiTags('partnerships')
@Controller('partnerships')
export class PartnershipController {
  constructor(private readonly queries: PartnershipQueries) {}

  @Get()
  @Allow('partnership:read')
  @ApiOkResponse({ type: PartnershipView, isArray: true })
  list(): Promise<PartnershipView[]> {
    return this.queries.list();
  }

  @Get(':id')
  @Allow('partnership:read')
  @ApiOkResponse({ type: PartnershipView })
  one(@Param('id', IdPipe) id: string): Promise<PartnershipView> {
    return this.queries.one(id);
  }
}
