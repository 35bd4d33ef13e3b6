import { ChangesVersion, IdPipe, RequiredIfMatch } from '#libs/http';
import { Body, Controller, Delete, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LinkCommands } from '../link.commands.js';
import { PersonCommands } from '../person.commands.js';
import { PersonQueries } from '../person.queries.js';
import { Allow, WithoutIdempotency } from './allow.js';
import { ChangePersonDto, LinkView, PersonView } from './person.dto.js';

@ApiTags('accounts')
@Controller('people/:id')
export class PersonController {
  constructor(
    private readonly commands: PersonCommands,
    private readonly queries: PersonQueries,
    private readonly links: LinkCommands,
  ) {}

  @Patch()
  @Allow('people:write')
  @ChangesVersion(true)
  @ApiOkResponse({ type: PersonView })
  change(
    @Param('id', IdPipe) id: string,
    @Body() dto: ChangePersonDto,
    @RequiredIfMatch() version: number,
  ): Promise<PersonView> {
    return this.commands.change(id, dto, version).then(() => this.queries.one(dto.organisationId, id));
  }

  /** For a colleague as admin, or for another device of one's own. The link that waited is void. */
  @Post('links')
  @Allow('link:make')
  @WithoutIdempotency()
  @ApiCreatedResponse({ type: LinkView })
  makeLink(@Param('id', IdPipe) id: string): Promise<LinkView> {
    return this.links.make(id);
  }

  @Delete('links')
  @HttpCode(204)
  @Allow('link:make')
  @ApiNoContentResponse()
  revokeLink(@Param('id', IdPipe) id: string): Promise<void> {
    return this.links.revoke(id);
  }

  /** For a lost device: ends sessions, link and password of the person. */
  @Delete('sessions')
  @HttpCode(204)
  @Allow('people:write')
  @ApiNoContentResponse()
  reset(@Param('id', IdPipe) id: string): Promise<void> {
    return this.commands.reset(id);
  }
}
