import { CatalogueModule } from '#libs/catalogue';
import { SpreadsheetsModule } from '#libs/spreadsheets';
import { Module } from '@nestjs/common';
import { ImportPreviewQueries } from '../import-preview.queries.js';
import { PledgeImportCommands } from '../pledge-import.commands.js';
import { PledgeLines } from '../pledge-lines.js';
import { PledgeSheetQueries } from '../pledge-sheet.queries.js';
import { PledgeCommands } from '../pledge.commands.js';
import { PledgeQueries } from '../pledge.queries.js';
import { ImportController } from './import.controller.js';
import { PledgeListController } from './pledge-list.controller.js';
import { PledgeController } from './pledge.controller.js';

@Module({
  imports: [CatalogueModule, SpreadsheetsModule],
  controllers: [ImportController, PledgeListController, PledgeController],
  providers: [
    ImportPreviewQueries,
    PledgeCommands,
    PledgeImportCommands,
    PledgeLines,
    PledgeQueries,
    PledgeSheetQueries,
  ],
})
export class PledgesHttpModule {}
