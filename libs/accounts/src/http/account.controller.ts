import {
  ChangesVersion,
  IdPipe,
  keyset,
  page,
  type Page,
  pageOf,
  PageQuery,
  RequiredIfMatch,
} from '#libs/http';
import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccountCommands } from '../account.commands.js';
import { AccountQueries } from '../account.queries.js';
import { AccountView, AuditEntryView, ChangeAccountDto, OrganisationView } from './account.dto.js';
import { Allow } from './allow.js';

@ApiTags('accounts')
@Controller()
export class AccountController {
  constructor(
    private readonly commands: AccountCommands,
    private readonly queries: AccountQueries,
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
  speak(@Body() dto: ChangeAccountDto, @RequiredIfMatch() version: number): Promise<AccountView> {
    return this.commands.speak(dto.language, version).then(() => this.queries.own());
  }

  @Get('organisations')
  @Allow('organisation:read')
  @ApiOkResponse({ type: pageOf(OrganisationView) })
  organisations(@Query() query: PageQuery): Promise<Page<OrganisationView>> {
    const { before, limit } = keyset(query);
    return this.queries.organisations(before, limit).then((rows) => page(rows, limit));
  }

  @Get('organisations/:id')
  @Allow('organisation:read')
  @ApiOkResponse({ type: OrganisationView })
  organisation(@Param('id', IdPipe) id: string): Promise<OrganisationView> {
    return this.queries.organisation(id);
  }

  @Get('audit')
  @Allow('audit:read')
  @ApiOkResponse({ type: AuditEntryView, isArray: true, description: 'The latest 200 changes.' })
  audit(): Promise<AuditEntryView[]> {
    return this.queries.audit(null, 200);
  }
}
