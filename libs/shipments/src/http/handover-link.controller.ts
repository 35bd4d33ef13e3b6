import { Allow, tokenOf, WithoutIdempotency } from '#libs/accounts';
import { IdPipe } from '#libs/http';
import { Body, Controller, Delete, Get, HttpCode, Ip, Param, Post, Req } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Request } from 'express';
import { HandoverByLinkCommands } from '../handover-by-link.commands.js';
import { HandoverLinksCommands } from '../handover-links.commands.js';
import {
  HandoverLinkView,
  HandoverReceiptView,
  MadeHandoverLinkView,
  MakeHandoverLinkDto,
  ReceivableView,
  RecordByLinkDto,
} from './handover-link.dto.js';

@ApiTags('consignments')
@Controller()
export class HandoverLinkController {
  constructor(
    private readonly links: HandoverLinksCommands,
    private readonly byLink: HandoverByLinkCommands,
  ) {}

  @Get('consignments/:id/handover-links')
  @Allow('handover_link:make')
  @ApiOkResponse({ type: HandoverLinkView, isArray: true })
  list(@Param('id', IdPipe) id: string): Promise<HandoverLinkView[]> {
    return this.links.list(id);
  }

  /** For somebody without an account who takes the consignment over. */
  @Post('consignments/:id/handover-links')
  @Allow('handover_link:make')
  @WithoutIdempotency()
  @ApiCreatedResponse({ type: MadeHandoverLinkView })
  make(
    @Param('id', IdPipe) id: string,
    @Body() { days }: MakeHandoverLinkDto,
  ): Promise<MadeHandoverLinkView> {
    return this.links.make(id, days);
  }

  @Delete('handover-links/:id')
  @HttpCode(204)
  @Allow('handover_link:make')
  @ApiNoContentResponse()
  revoke(@Param('id', IdPipe) id: string): Promise<void> {
    return this.links.revoke(id);
  }

  /** What comes, for the holder of a link; its token is sent as the bearer, never in an address. */
  @Post('handover-links/open')
  @HttpCode(200)
  @Allow('handover_link:use')
  @WithoutIdempotency()
  @ApiBearerAuth()
  @ApiOkResponse({ type: ReceivableView })
  open(@Req() request: Request, @Ip() address: string): Promise<ReceivableView> {
    return this.byLink.open(tokenOf(request), address);
  }

  /** Records the handover by a link, once; the same record again gets the same answer. */
  @Post('handover-links/handover')
  @Allow('handover_link:use')
  @WithoutIdempotency()
  @ApiBearerAuth()
  @ApiCreatedResponse({ type: HandoverReceiptView })
  record(
    @Req() request: Request,
    @Body() dto: RecordByLinkDto,
    @Ip() address: string,
  ): Promise<HandoverReceiptView> {
    return this.byLink.record(tokenOf(request), { ...dto, at: new Date(dto.at) }, address);
  }
}
