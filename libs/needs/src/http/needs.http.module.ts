import { CatalogueModule } from '#libs/catalogue';
import { GeographyModule } from '#libs/geography';
import { SpreadsheetsModule } from '#libs/spreadsheets';
import { Module } from '@nestjs/common';
import { NeedImportCommands } from '../need-import.commands.js';
import { NeedLineCommands } from '../need-line.commands.js';
import { NeedLines } from '../need-lines.js';
import { NeedListSheetQueries } from '../need-list-sheet.queries.js';
import { NeedTableQueries } from '../need-table.queries.js';
import { NeedCommands } from '../need.commands.js';
import { NeedQueries } from '../need.queries.js';
import { NeedImportController } from './need-import.controller.js';
import { NeedLineController } from './need-line.controller.js';
import { NeedListController } from './need-list.controller.js';
import { NeedController } from './need.controller.js';

@Module({
  imports: [CatalogueModule, GeographyModule, SpreadsheetsModule],
  controllers: [NeedImportController, NeedListController, NeedController, NeedLineController],
  providers: [
    NeedCommands,
    NeedImportCommands,
    NeedLineCommands,
    NeedLines,
    NeedListSheetQueries,
    NeedQueries,
    NeedTableQueries,
  ],
})
export class NeedsHttpModule {}
