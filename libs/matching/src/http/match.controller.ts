import { Allow } from '#libs/accounts';
import { ChangesVersion, IdPipe, IfMatch, type Page, pageOf } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MatchCommands } from '../match.commands.js';
import { MatchQueries } from '../match.queries.js';
import { AgreeMatchDto, MatchesQuery, MatchView, ProposeMatchDto, ProposePairDto } from './match.dto.js';

@ApiTags('matching')
@Controller('matches')
export class MatchController {
  constructor(
    private readonly commands: MatchCommands,
    private readonly queries: MatchQueries,
  ) {}

  @Get()
  @Allow('match:read')
  @ApiOkResponse({ type: pageOf(MatchView) })
  list(@Query() query: MatchesQuery): Promise<Page<MatchView>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Allow('match:read')
  @ApiOkResponse({ type: MatchView })
  one(@Param('id', IdPipe) id: string): Promise<MatchView> {
    return this.queries.one(id);
  }

  @Post()
  @Allow('match:decide')
  @ApiCreatedResponse({ type: MatchView })
  create(@Body() dto: ProposePairDto): Promise<MatchView> {
    return this.commands.create(dto).then((id) => this.queries.one(id));
  }

  @Post(':id/propose')
  @HttpCode(200)
  @Allow('match:decide')
  @ChangesVersion(false)
  @ApiOkResponse({ type: MatchView })
  propose(
    @Param('id', IdPipe) id: string,
    @Body() dto: ProposeMatchDto,
    @IfMatch() version: number | undefined,
  ): Promise<MatchView> {
    return this.commands.propose(id, dto.quantity, dto.holdHours, version).then(() => this.queries.one(id));
  }

  @Post(':id/agree')
  @HttpCode(200)
  @Allow('match:decide')
  @ChangesVersion(false)
  @ApiOkResponse({ type: MatchView })
  agree(
    @Param('id', IdPipe) id: string,
    @Body() dto: AgreeMatchDto,
    @IfMatch() version: number | undefined,
  ): Promise<MatchView> {
    return this.commands.agree(id, dto.quantity, version).then(() => this.queries.one(id));
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Allow('match:decide')
  @ChangesVersion(false)
  @ApiOkResponse({ type: MatchView })
  decline(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<MatchView> {
    return this.commands.decline(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/release')
  @HttpCode(200)
  @Allow('match:decide')
  @ChangesVersion(false)
  @ApiOkResponse({ type: MatchView })
  release(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<MatchView> {
    return this.commands.release(id, version).then(() => this.queries.one(id));
  }
}
