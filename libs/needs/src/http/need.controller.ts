import { Allow } from '#libs/accounts';
import { ChangesVersion, IdPipe, IfMatch, type Page, pageOf, RequiredIfMatch } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { NeedCommands } from '../need.commands.js';
import { NeedQueries } from '../need.queries.js';
import { ChangeNeedDto, CloseNeedDto, CreateNeedDto, NeedsQuery, NeedView } from './need.dto.js';

@ApiTags('needs')
@Controller('needs')
export class NeedController {
  constructor(
    private readonly commands: NeedCommands,
    private readonly queries: NeedQueries,
  ) {}

  @Get()
  @Allow('need:read')
  @ApiOkResponse({ type: pageOf(NeedView) })
  list(@Query() query: NeedsQuery): Promise<Page<NeedView>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Allow('need:read')
  @ApiOkResponse({ type: NeedView })
  one(@Param('id', IdPipe) id: string): Promise<NeedView> {
    return this.queries.one(id);
  }

  @Post()
  @Allow('need:write')
  @ApiCreatedResponse({ type: NeedView })
  create(@Body() dto: CreateNeedDto): Promise<NeedView> {
    return this.commands.create(dto).then((id) => this.queries.one(id));
  }

  @Patch(':id')
  @Allow('need:write')
  @ChangesVersion(true)
  @ApiOkResponse({ type: NeedView })
  change(
    @Param('id', IdPipe) id: string,
    @Body() dto: ChangeNeedDto,
    @RequiredIfMatch() version: number,
  ): Promise<NeedView> {
    return this.commands.change(id, dto, version).then(() => this.queries.one(id));
  }

  @Post(':id/publish')
  @HttpCode(200)
  @Allow('need:write')
  @ChangesVersion(false)
  @ApiOkResponse({ type: NeedView })
  publish(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<NeedView> {
    return this.commands.publish(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Allow('need:write')
  @ChangesVersion(false)
  @ApiOkResponse({ type: NeedView })
  confirm(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<NeedView> {
    return this.commands.confirm(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/close')
  @HttpCode(200)
  @Allow('need:write')
  @ChangesVersion(false)
  @ApiOkResponse({ type: NeedView })
  close(
    @Param('id', IdPipe) id: string,
    @Body() dto: CloseNeedDto,
    @IfMatch() version: number | undefined,
  ): Promise<NeedView> {
    return this.commands.close(id, dto.outcome, version).then(() => this.queries.one(id));
  }
}
