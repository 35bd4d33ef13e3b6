import { Module } from '@nestjs/common';
import { DocumentRequests } from '../document-requests.js';
import { DocumentCommands } from '../document.commands.js';
import { DocumentQueries } from '../document.queries.js';
import { GivenReportQueries } from '../given-report.queries.js';
import { DocumentController } from './document.controller.js';
import { GivenReportController } from './given-report.controller.js';

@Module({
  controllers: [DocumentController, GivenReportController],
  providers: [DocumentCommands, DocumentQueries, DocumentRequests, GivenReportQueries],
})
export class DocumentsHttpModule {}
