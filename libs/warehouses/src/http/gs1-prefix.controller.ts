import { Allow } from '#libs/accounts';
import { IdPipe } from '#libs/http';
import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Gs1Prefixes } from '../gs1-prefixes.js';
import { Gs1PrefixDto, Gs1PrefixView } from './handling-unit.dto.js';

@ApiTags('warehouses')
@Controller('organisations/:id/gs1-prefix')
export class Gs1PrefixController {
  constructor(private readonly prefixes: Gs1Prefixes) {}

  @Get()
  @Allow('organisation:settings')
  @ApiOkResponse({ type: Gs1PrefixView })
  one(@Param('id', IdPipe) id: string): Promise<Gs1PrefixView> {
    return this.prefixes.of(id);
  }

  @Patch()
  @Allow('organisation:set')
  @ApiOkResponse({ type: Gs1PrefixView })
  set(@Param('id', IdPipe) id: string, @Body() { prefix }: Gs1PrefixDto): Promise<Gs1PrefixView> {
    return this.prefixes.set(id, prefix).then(() => this.prefixes.of(id));
  }
}
