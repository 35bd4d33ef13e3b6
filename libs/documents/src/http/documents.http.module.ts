import { LoadingModule } from '#libs/convoys';
import { FilesModule } from '#libs/files';
import { Module } from '@nestjs/common';
import { CustomsCommands } from '../customs.commands.js';
import { DocumentRequests } from '../document-requests.js';
import { DocumentCommands } from '../document.commands.js';
import { DocumentQueries } from '../document.queries.js';
import { GivenReportQueries } from '../given-report.queries.js';
import { LetterheadCommands } from '../letterhead.commands.js';
import { Manifests } from '../manifests.js';
import { PaperFolderQueries } from '../paper-folder.queries.js';
import { PaperRenderer, ThreadedPaperRenderer } from '../paper-renderer.js';
import { PrintPacks } from '../print-packs.js';
import { VehicleFolderQueries } from '../vehicle-folder.queries.js';
import { DocumentController } from './document.controller.js';
import { GivenReportController } from './given-report.controller.js';
import { PaperFolderController } from './paper-folder.controller.js';

@Module({
  imports: [FilesModule, LoadingModule],
  controllers: [DocumentController, GivenReportController, PaperFolderController],
  providers: [
    { provide: PaperRenderer, useClass: ThreadedPaperRenderer },
    CustomsCommands,
    DocumentCommands,
    DocumentQueries,
    DocumentRequests,
    GivenReportQueries,
    LetterheadCommands,
    Manifests,
    PaperFolderQueries,
    PrintPacks,
    VehicleFolderQueries,
  ],
  exports: [PaperRenderer],
})
export class DocumentsHttpModule {}
