import { Module } from '@nestjs/common';
import { DocumentRequests } from '../document-requests.js';
import { DocumentCommands } from '../document.commands.js';
import { DocumentQueries } from '../document.queries.js';
import { DocumentController } from './document.controller.js';

@Module({
  controllers: [DocumentController],
  providers: [DocumentCommands, DocumentQueries, DocumentRequests],
})
export class DocumentsHttpModule {}
