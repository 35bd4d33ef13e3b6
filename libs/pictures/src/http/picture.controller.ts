import { Allow, WithoutIdempotency } from '#libs/accounts';
import { IdPipe, RawBody, type RawBodyRules, TakesRawBody } from '#libs/http';
import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { PictureCommands } from '../picture.commands.js';
import { PICTURE_TYPE, PictureQueries } from '../picture.queries.js';
import { AddPictureQuery, PictureView } from './picture.dto.js';

/** Pictures as they are sent. */
export const SENT_PICTURE: RawBodyRules = {
  types: ['image/jpeg', 'image/png', 'image/webp'],
  maxBytes: 12_000_000,
};
const IMAGE = { content: { [PICTURE_TYPE]: { schema: { type: 'string', format: 'binary' } } } };
/** A picture never changes; another one has another id. Kept by the browser of the one who may see it alone. */
const FOR_GOOD = 'private, max-age=31536000, immutable';

/** The image, or 304 for a browser that has it already. */
const shown =
  (id: string, request: Request, response: Response) =>
  (bytes: Buffer): StreamableFile | undefined => {
    response.setHeader('Cache-Control', FOR_GOOD).setHeader('ETag', `"${id}"`);
    if (request.fresh) response.status(304);
    return request.fresh
      ? undefined
      : new StreamableFile(bytes, { type: PICTURE_TYPE, disposition: 'inline', length: bytes.length });
  };

@ApiTags('pictures')
@Controller('pictures')
export class PictureController {
  constructor(
    private readonly commands: PictureCommands,
    private readonly queries: PictureQueries,
  ) {}

  @Post()
  @Allow('picture:write')
  @WithoutIdempotency()
  @TakesRawBody(SENT_PICTURE)
  @ApiCreatedResponse({ type: PictureView })
  add(@Query() query: AddPictureQuery, @RawBody(SENT_PICTURE) sent: Buffer): Promise<PictureView> {
    return this.commands.add(query, sent).then((id) => this.queries.one(id));
  }

  @Get(':id')
  @Allow('picture:read')
  @ApiOkResponse(IMAGE)
  content(
    @Param('id', IdPipe) id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    return this.queries.content(id).then(shown(id, request, response));
  }

  @Get(':id/thumb')
  @Allow('picture:read')
  @ApiOkResponse(IMAGE)
  thumb(
    @Param('id', IdPipe) id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    return this.queries.thumb(id).then(shown(id, request, response));
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('picture:write')
  @ApiNoContentResponse()
  remove(@Param('id', IdPipe) id: string): Promise<void> {
    return this.commands.remove(id);
  }
}
