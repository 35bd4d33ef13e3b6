import { Allow } from '#libs/accounts';
import { ChangesVersion, IdPipe, IfMatch } from '#libs/http';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { NeedLineCommands } from '../need-line.commands.js';
import { NeedQueries } from '../need.queries.js';
import { NeedView, ProposeItemDto, TieLineDto } from './need.dto.js';

@ApiTags('needs')
@Controller('needs/:id/lines/:lineId')
export class NeedLineController {
  constructor(
    private readonly commands: NeedLineCommands,
    private readonly queries: NeedQueries,
  ) {}

  /** Ties a line in own words to an item of the catalogue; from then on it is matched. */
  @Post('item')
  @HttpCode(200)
  @Allow('need:write')
  @ChangesVersion(false)
  @ApiOkResponse({ type: NeedView })
  tie(
    @Param('id', IdPipe) id: string,
    @Param('lineId', IdPipe) lineId: string,
    @Body() dto: TieLineDto,
    @IfMatch() version: number | undefined,
  ): Promise<NeedView> {
    return this.commands.tie(id, lineId, dto, version).then(() => this.queries.one(id));
  }

  /** A coordinator proposes the item; the owner decides. */
  @Post('propose-item')
  @HttpCode(200)
  @Allow('need:propose_item')
  @ApiOkResponse({ type: NeedView })
  proposeItem(
    @Param('id', IdPipe) id: string,
    @Param('lineId', IdPipe) lineId: string,
    @Body() dto: ProposeItemDto,
  ): Promise<NeedView> {
    return this.commands.proposeItem(id, lineId, dto.itemCode).then(() => this.queries.one(id));
  }
}
