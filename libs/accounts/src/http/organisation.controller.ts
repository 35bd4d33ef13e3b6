import { ChangesVersion, IdPipe, type Page, pageOf, RequiredIfMatch } from '#libs/http';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OrganisationCommands } from '../organisation.commands.js';
import { OrganisationQueries } from '../organisation.queries.js';
import { PersonCommands } from '../person.commands.js';
import { PersonQueries } from '../person.queries.js';
import { Allow, WithoutIdempotency } from './allow.js';
import { ChangeOrganisationDto, OrganisationsQuery, OrganisationView } from './organisation.dto.js';
import { AddedPersonView, AddPersonDto, PersonView } from './person.dto.js';

@ApiTags('accounts')
@Controller('organisations')
export class OrganisationController {
  constructor(
    private readonly commands: OrganisationCommands,
    private readonly queries: OrganisationQueries,
    private readonly people: PersonQueries,
    private readonly personCommands: PersonCommands,
  ) {}

  @Get()
  @Allow('organisation:read')
  @ApiOkResponse({ type: pageOf(OrganisationView) })
  list(@Query() query: OrganisationsQuery): Promise<Page<OrganisationView>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Allow('organisation:read')
  @ApiOkResponse({ type: OrganisationView })
  one(@Param('id', IdPipe) id: string): Promise<OrganisationView> {
    return this.queries.one(id);
  }

  @Patch(':id')
  @Allow('organisation:change')
  @ChangesVersion(true)
  @ApiOkResponse({ type: OrganisationView })
  change(
    @Param('id', IdPipe) id: string,
    @Body() dto: ChangeOrganisationDto,
    @RequiredIfMatch() version: number,
  ): Promise<OrganisationView> {
    return this.commands.change(id, dto, version).then(() => this.queries.one(id));
  }

  /** Everybody for its own people; the contact persons, without e-mail addresses, for its partners. */
  @Get(':id/people')
  @Allow('people:read')
  @ApiOkResponse({ type: PersonView, isArray: true })
  listPeople(@Param('id', IdPipe) id: string): Promise<PersonView[]> {
    return this.people.list(id);
  }

  /** A new person has no password: the link in the answer is the way in. */
  @Post(':id/people')
  @Allow('people:write')
  @WithoutIdempotency()
  @ApiCreatedResponse({ type: AddedPersonView })
  addPerson(@Param('id', IdPipe) id: string, @Body() dto: AddPersonDto): Promise<AddedPersonView> {
    return this.personCommands
      .add(id, dto)
      .then(({ id: personId, link }) => this.people.one(id, personId).then((person) => ({ person, link })));
  }
}
