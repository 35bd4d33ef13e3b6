import { Allow, WithoutIdempotency } from '#libs/accounts';
import {
  ChangesVersion,
  IdPipe,
  RawBody,
  type RawBodyRules,
  RequiredIfMatch,
  TakesRawBody,
} from '#libs/http';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OfficialPapersCommands } from '../official-papers.commands.js';
import { OfficialPapersQueries } from '../official-papers.queries.js';
import {
  AddPaperFileQuery,
  OfficialPapersView,
  PaperFileView,
  WriteOfficialPaperDto,
} from './official-paper.dto.js';

const SENT: RawBodyRules = {
  types: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
  maxBytes: 12_000_000,
};
const PDF = { content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } };

/** Papers that authorities and insurers issue, held against the day at the border. */
@ApiTags('consignments')
@Controller()
export class OfficialPaperController {
  constructor(
    private readonly commands: OfficialPapersCommands,
    private readonly queries: OfficialPapersQueries,
  ) {}

  @Get('consignments/:id/official-papers')
  @Allow('consignment:read')
  @ApiOkResponse({ type: OfficialPapersView })
  of(@Param('id', IdPipe) id: string): Promise<OfficialPapersView> {
    return this.queries.of(id);
  }

  /** Says that a paper is wanted, and what is known of it. What is wanted keeps the departure until it is there. */
  @Patch('consignments/:id/official-papers')
  @Allow('consignment:papers')
  @ChangesVersion(true)
  @ApiOkResponse({ type: OfficialPapersView })
  write(
    @Param('id', IdPipe) id: string,
    @Body() dto: WriteOfficialPaperDto,
    @RequiredIfMatch() version: number,
  ): Promise<OfficialPapersView> {
    return this.commands.write(id, dto, version).then(() => this.queries.of(id));
  }

  /** A PDF, or a picture of the paper; what is kept is written anew from what can be seen of it. */
  @Post('paper-files')
  @Allow('consignment:papers')
  @WithoutIdempotency()
  @TakesRawBody(SENT)
  @ApiCreatedResponse({ type: PaperFileView })
  addFile(@Query() query: AddPaperFileQuery, @RawBody(SENT) sent: Buffer): Promise<PaperFileView> {
    return this.commands.addFile(query, sent).then((fileId) => this.queries.fileView(fileId));
  }

  /** It is not wanted after all. */
  @Delete('official-papers/:id')
  @HttpCode(204)
  @Allow('consignment:papers')
  @ApiNoContentResponse()
  remove(@Param('id', IdPipe) id: string): Promise<void> {
    return this.commands.remove(id);
  }

  @Get('paper-files/:id')
  @Allow('consignment:read')
  @ApiOkResponse(PDF)
  file(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return this.queries.file(id).then(
      ({ name, content }) =>
        new StreamableFile(content, {
          type: 'application/pdf',
          disposition: `attachment; filename*=UTF-8''${encodeURIComponent(`${name.replace(/\.\w{3,4}$/, '')}.pdf`)}`,
          length: content.length,
        }),
    );
  }

  @Delete('paper-files/:id')
  @HttpCode(204)
  @Allow('consignment:papers')
  @ApiNoContentResponse()
  removeFile(@Param('id', IdPipe) id: string): Promise<void> {
    return this.commands.removeFile(id);
  }
}
