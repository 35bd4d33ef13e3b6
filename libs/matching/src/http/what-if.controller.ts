import { Allow, WithoutIdempotency } from '#libs/accounts';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { WhatIf } from '../what-if.js';
import { MatchingWhatIfDto, MatchingWhatIfView } from './what-if.dto.js';

@ApiTags('matching')
@Controller('matching')
export class WhatIfController {
  constructor(private readonly alternatives: WhatIf) {}

  /** What fixed or excluded pairs, other quantities or other weights would mean; nothing is stored. */
  @Post('what-if')
  @HttpCode(200)
  @Allow('matching:what_if')
  @WithoutIdempotency()
  @ApiOkResponse({ type: MatchingWhatIfView })
  whatIf(@Body() dto: MatchingWhatIfDto): Promise<MatchingWhatIfView> {
    return this.alternatives.of(dto);
  }
}
