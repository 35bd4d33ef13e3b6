import { Allow } from '#libs/accounts';
import { ChangesVersion, IdPipe, RequiredIfMatch } from '#libs/http';
import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CustomsCommands } from '../customs.commands.js';
import { LetterheadCommands } from '../letterhead.commands.js';
import { PaperFolderQueries } from '../paper-folder.queries.js';
import { ChangeCustomsDto, CustomsView } from './customs.dto.js';
import { ChangeLetterheadDto, LetterheadView } from './letterhead.dto.js';
import { FolderPaperView } from './paper-folder.dto.js';

/** The folder of papers of a consignment, and what its papers need to know. */
@ApiTags('documents')
@Controller()
export class PaperFolderController {
  constructor(
    private readonly folder: PaperFolderQueries,
    private readonly customs: CustomsCommands,
    private readonly letterheads: LetterheadCommands,
  ) {}

  /** Every paper that the consignment can have, with what each still lacks and who can supply it. */
  @Get('consignments/:id/folder')
  @Allow('document:read')
  @ApiOkResponse({ type: FolderPaperView, isArray: true })
  folderOf(@Param('id', IdPipe) id: string): Promise<FolderPaperView[]> {
    return this.folder.of(id);
  }

  @Get('consignments/:id/customs')
  @Allow('consignment:read')
  @ApiOkResponse({ type: CustomsView })
  customsOf(@Param('id', IdPipe) id: string): Promise<CustomsView> {
    return this.customs.of(id);
  }

  /** Values, wear, codes and terms, as those who take part write them down for the papers. */
  @Patch('consignments/:id/customs')
  @Allow('consignment:papers')
  @ChangesVersion(true)
  @ApiOkResponse({ type: CustomsView })
  changeCustoms(
    @Param('id', IdPipe) id: string,
    @Body() dto: ChangeCustomsDto,
    @RequiredIfMatch() version: number,
  ): Promise<CustomsView> {
    return this.customs.change(id, dto, version).then(() => this.customs.of(id));
  }

  @Get('organisations/:id/letterhead')
  @Allow('organisation:settings')
  @ApiOkResponse({ type: LetterheadView })
  letterheadOf(@Param('id', IdPipe) id: string): Promise<LetterheadView> {
    return this.letterheads.of(id);
  }

  /** Address, register numbers and signatory, as the papers of the organisation print them. */
  @Patch('organisations/:id/letterhead')
  @Allow('organisation:set')
  @ChangesVersion(true)
  @ApiOkResponse({ type: LetterheadView })
  changeLetterhead(
    @Param('id', IdPipe) id: string,
    @Body() dto: ChangeLetterheadDto,
    @RequiredIfMatch() version: number,
  ): Promise<LetterheadView> {
    return this.letterheads.change(id, dto, version).then(() => this.letterheads.of(id));
  }
}
