import { Allow, tokenOf, WithoutIdempotency } from '#libs/accounts';
import { RawBody, TakesRawBody } from '#libs/http';
import { SENT_PICTURE } from '#libs/pictures';
import { Controller, Ip, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { HandoverPicturesCommands } from '../handover-pictures.commands.js';
import { HandoverPictureQuery, HandoverPictureView } from './handover-link.dto.js';

/** Pictures of differences, after the record has arrived. */
@ApiTags('consignments')
@Controller()
export class HandoverPictureController {
  constructor(private readonly pictures: HandoverPicturesCommands) {}

  @Post('handover-pictures')
  @Allow('consignment:hand_over')
  @WithoutIdempotency()
  @TakesRawBody(SENT_PICTURE)
  @ApiCreatedResponse({ type: HandoverPictureView })
  add(
    @Query() query: HandoverPictureQuery,
    @RawBody(SENT_PICTURE) sent: Buffer,
  ): Promise<HandoverPictureView> {
    return this.pictures.add(query, sent).then((id) => ({ id }));
  }

  /** By the holder of the link that the record came by; its token is sent as the bearer. */
  @Post('handover-links/pictures')
  @Allow('handover_link:use')
  @WithoutIdempotency()
  @ApiBearerAuth()
  @TakesRawBody(SENT_PICTURE)
  @ApiCreatedResponse({ type: HandoverPictureView })
  addByLink(
    @Req() request: Request,
    @Query() query: HandoverPictureQuery,
    @RawBody(SENT_PICTURE) sent: Buffer,
    @Ip() address: string,
  ): Promise<HandoverPictureView> {
    return this.pictures.addByLink(tokenOf(request), query, sent, address).then((id) => ({ id }));
  }
}
