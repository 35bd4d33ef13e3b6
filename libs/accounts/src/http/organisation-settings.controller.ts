import { ChangesVersion, IdPipe, RequiredIfMatch } from '#libs/http';
import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OrganisationSettings } from '../organisation-settings.js';
import { Allow } from './allow.js';
import { ChangeOrganisationSettingsDto, OrganisationSettingsView } from './organisation-settings.dto.js';

@ApiTags('accounts')
@Controller('organisations/:id/settings')
export class OrganisationSettingsController {
  constructor(private readonly settings: OrganisationSettings) {}

  @Get()
  @Allow('organisation:settings')
  @ApiOkResponse({ type: OrganisationSettingsView })
  one(@Param('id', IdPipe) id: string): Promise<OrganisationSettingsView> {
    return this.settings.of(id);
  }

  @Patch()
  @Allow('organisation:set')
  @ChangesVersion(true)
  @ApiOkResponse({ type: OrganisationSettingsView })
  change(
    @Param('id', IdPipe) id: string,
    @Body() { fourEyes }: ChangeOrganisationSettingsDto,
    @RequiredIfMatch() version: number,
  ): Promise<OrganisationSettingsView> {
    return this.settings.set(id, fourEyes, version).then(() => this.settings.of(id));
  }
}
