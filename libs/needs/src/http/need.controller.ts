import { Allow } from '#libs/accounts';
import { ChangesVersion, IdPipe, IfMatch, type Page, pageOf, RequiredIfMatch } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { NeedCommands } from '../need.commands.js';
import { NeedQueries } from '../need.queries.js';
import {
  ChangeNeedDto,
  CloseNeedDto,
  CreateNeedDto,
  NeedOrderView,
  NeedsQuery,
  NeedView,
  NextStepsView,
  OrderNeedsDto,
  RepeatNeedDto,
} from './need.dto.js';

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

  /** What happens next, for the people of its owner. */
  @Get(':id/next')
  @Allow('need:read')
  @ApiOkResponse({ type: NextStepsView })
  next(@Param('id', IdPipe) id: string): Promise<NextStepsView> {
    return this.queries.next(id);
  }

  @Post()
  @Allow('need:write')
  @ApiCreatedResponse({ type: NeedView })
  create(@Body() dto: CreateNeedDto): Promise<NeedView> {
    return this.commands.create(dto).then((id) => this.queries.one(id));
  }

  /** The owner's own order of needs. Stands before `:id`, which would take it for an id. */
  @Patch('order')
  @Allow('need:write')
  @ApiOkResponse({ type: NeedOrderView })
  order(@Body() dto: OrderNeedsDto): Promise<NeedOrderView> {
    return this.commands.order(dto.ownerId, dto.needIds).then(() => dto);
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

  /** The same as last time: a new draft. */
  @Post(':id/repeat')
  @Allow('need:write')
  @ApiCreatedResponse({ type: NeedView })
  repeat(@Param('id', IdPipe) id: string, @Body() dto: RepeatNeedDto): Promise<NeedView> {
    return this.commands.repeat(id, dto.id).then((newId) => this.queries.one(newId));
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
