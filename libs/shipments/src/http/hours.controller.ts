import { Allow } from '#libs/accounts';
import { ChangesVersion, IdPipe, RequiredIfMatch } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ConsignmentQueries } from '../consignment.queries.js';
import { HoursCommands } from '../hours.commands.js';
import { HoursQueries } from '../hours.queries.js';
import { ConsignmentView } from './consignment.dto.js';
import { ChangeHoursDto, UsualHoursView } from './hours.dto.js';

@ApiTags('consignments')
@Controller('consignments/:id/hours')
export class HoursController {
  constructor(
    private readonly hours: HoursCommands,
    private readonly usual: HoursQueries,
    private readonly consignments: ConsignmentQueries,
  ) {}

  /** When there is somebody to load or to unload: said by the side that is there, or by the operator. */
  @Post()
  @HttpCode(200)
  @Allow('consignment:hours')
  @ChangesVersion(true)
  @ApiOkResponse({ type: ConsignmentView })
  change(
    @Param('id', IdPipe) id: string,
    @Body() { end, ...hours }: ChangeHoursDto,
    @RequiredIfMatch() version: number,
  ): Promise<ConsignmentView> {
    return this.hours.change(id, end, hours, version).then(() => this.consignments.one(id));
  }

  /** What was said the last time for the same places. */
  @Get('usual')
  @Allow('consignment:read')
  @ApiOkResponse({ type: UsualHoursView })
  lastSaid(@Param('id', IdPipe) id: string): Promise<UsualHoursView> {
    return this.usual.usual(id);
  }
}
