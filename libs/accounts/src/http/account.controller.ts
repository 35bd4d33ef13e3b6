import { ChangesVersion, IdPipe, type Page, pageOf, PageQuery, RequiredIfMatch } from '#libs/http';
import { Body, Controller, Delete, Get, HttpCode, Ip, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { AccountCommands } from '../account.commands.js';
import { AccountQueries } from '../account.queries.js';
import { SessionStore } from '../session.store.js';
import { AccountView, AuditEntryView, ChangeAccountDto, ChangePasswordDto } from './account.dto.js';
import { Allow, WithoutIdempotency } from './allow.js';
import { OwnSessionView } from './session.dto.js';
import { tokenOf } from './session-token.js';

@ApiTags('accounts')
@Controller()
export class AccountController {
  constructor(
    private readonly commands: AccountCommands,
    private readonly queries: AccountQueries,
    private readonly sessions: SessionStore,
  ) {}

  @Get('account')
  @Allow('account:read')
  @ApiOkResponse({ type: AccountView })
  own(): Promise<AccountView> {
    return this.queries.own();
  }

  @Patch('account')
  @Allow('account:change')
  @ChangesVersion(true)
  @ApiOkResponse({ type: AccountView })
  change(@Body() dto: ChangeAccountDto, @RequiredIfMatch() version: number): Promise<AccountView> {
    return this.commands.change(dto, version).then(() => this.queries.own());
  }

  /** Ends every other session. */
  @Post('account/password')
  @HttpCode(200)
  @Allow('account:change')
  @WithoutIdempotency()
  @ApiOkResponse({ type: AccountView })
  setPassword(
    @Body() dto: ChangePasswordDto,
    @Ip() address: string,
    @Req() request: Request,
  ): Promise<AccountView> {
    return this.commands.setPassword(dto, tokenOf(request), address).then(() => this.queries.own());
  }

  @Get('account/sessions')
  @Allow('account:read')
  @ApiOkResponse({ type: OwnSessionView, isArray: true })
  ownSessions(@Req() request: Request): Promise<OwnSessionView[]> {
    return this.sessions.own(tokenOf(request));
  }

  @Delete('account/sessions/:id')
  @HttpCode(204)
  @Allow('account:change')
  @ApiNoContentResponse()
  endSession(@Param('id', IdPipe) id: string): Promise<void> {
    return this.sessions.end(id);
  }

  @Get('audit')
  @Allow('audit:read')
  @ApiOkResponse({ type: pageOf(AuditEntryView), description: 'Newest first.' })
  audit(@Query() query: PageQuery): Promise<Page<AuditEntryView>> {
    return this.queries.audit(query);
  }
}
