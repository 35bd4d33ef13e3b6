import { Module } from '@nestjs/common';
import { DocumentRequests } from '../document-requests.js';
import { DocumentCommands } from '../document.commands.js';
import { DocumentQueries } from '../document.queries.js';
import { GivenReportQueries } from '../given-report.queries.js';
import { PaperRenderer, ThreadedPaperRenderer } from '../paper-renderer.js';
import { PrintPacks } from '../print-packs.js';
import { DocumentController } from './document.controller.js';
import { GivenReportController } from './given-report.controller.js';

@Module({
  controllers: [DocumentController, GivenReportController],
  providers: [
    { provide: PaperRenderer, useClass: ThreadedPaperRenderer },
    DocumentCommands,
    DocumentQueries,
    DocumentRequests,
    GivenReportQueries,
    PrintPacks,
  ],
})
export class DocumentsHttpModule {}
