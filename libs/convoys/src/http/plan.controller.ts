import { Allow, WithoutIdempotency } from '#libs/accounts';
import { ChangesVersion, IdPipe, RequiredIfMatch } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DivisionCommands } from '../division.commands.js';
import { PlanCommands } from '../plan.commands.js';
import { PlanQueries } from '../plan.queries.js';
import { PlanChecks } from '../planning/plan-checks.js';
import { Division } from '../planning/division.js';
import { PlanRepairs } from '../planning/plan-repairs.js';
import { WhatIf } from '../planning/what-if.js';
import {
  CheckedPlanView,
  CheckPlanDto,
  RepairsView,
  StorePlanDto,
  WhatIfDto,
  WhatIfView,
} from './plan-edit.dto.js';
import { PlanView } from './plan.dto.js';
import { DivideConvoyDto, DividedView, DivideDto, DivisionView } from './division.dto.js';

@ApiTags('convoys')
@Controller('convoys')
export class PlanController {
  constructor(
    private readonly queries: PlanQueries,
    private readonly checks: PlanChecks,
    private readonly repair: PlanRepairs,
    private readonly commands: PlanCommands,
    private readonly alternatives: WhatIf,
    private readonly division: Division,
    private readonly divisions: DivisionCommands,
  ) {}

  @Get(':id/plan')
  @Allow('convoy:read')
  @ApiOkResponse({ type: PlanView })
  plan(@Param('id', IdPipe) id: string): Promise<PlanView> {
    return this.queries.stored(id);
  }

  /** What would follow from changes; nothing is stored. */
  @Post(':id/check')
  @HttpCode(200)
  @Allow('convoy:plan')
  @WithoutIdempotency()
  @ApiOkResponse({ type: CheckedPlanView })
  check(@Param('id', IdPipe) id: string, @Body() dto: CheckPlanDto): Promise<CheckedPlanView> {
    return this.checks.of(id, dto);
  }

  /** The smallest change for each rule that these changes break; nothing is stored. Within about a second. */
  @Post(':id/repairs')
  @HttpCode(200)
  @Allow('convoy:plan')
  @WithoutIdempotency()
  @ApiOkResponse({ type: RepairsView })
  async repairs(@Param('id', IdPipe) id: string, @Body() dto: CheckPlanDto): Promise<RepairsView> {
    return { repairs: await this.repair.of(id, dto) };
  }

  @Post(':id/plan')
  @HttpCode(200)
  @Allow('convoy:plan')
  @ChangesVersion(true)
  @ApiOkResponse({ type: PlanView })
  store(
    @Param('id', IdPipe) id: string,
    @Body() dto: StorePlanDto,
    @RequiredIfMatch() version: number,
  ): Promise<PlanView> {
    return this.commands.store(id, dto, version).then(() => this.queries.stored(id));
  }

  /** What several convoys on days and over gates of their own would mean; nothing is stored. Up to ten seconds. */
  @Post(':id/division')
  @HttpCode(200)
  @Allow('convoy:plan')
  @WithoutIdempotency()
  @ApiOkResponse({ type: DivisionView })
  divisionOf(@Param('id', IdPipe) id: string, @Body() dto: DivideDto): Promise<DivisionView> {
    return this.division.of(id, dto);
  }

  /** Makes several convoys out of it, each with its plan. */
  @Post(':id/divide')
  @HttpCode(200)
  @Allow('convoy:plan')
  @ChangesVersion(true)
  @ApiOkResponse({ type: DividedView })
  async divide(
    @Param('id', IdPipe) id: string,
    @Body() dto: DivideConvoyDto,
    @RequiredIfMatch() version: number,
  ): Promise<DividedView> {
    return { convoyIds: await this.divisions.divide(id, dto, version) };
  }

  /** What another gate, another day, one vehicle or one driver less would mean; nothing is stored. Up to ten seconds. */
  @Post(':id/what-if')
  @HttpCode(200)
  @Allow('convoy:plan')
  @WithoutIdempotency()
  @ApiOkResponse({ type: WhatIfView })
  whatIf(@Param('id', IdPipe) id: string, @Body() dto: WhatIfDto): Promise<WhatIfView> {
    return this.alternatives.of(id, dto);
  }
}
