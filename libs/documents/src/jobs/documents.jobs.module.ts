import { FilesModule } from '#libs/files';
import { type DynamicModule, Module } from '@nestjs/common';
import { DocumentRequests } from '../document-requests.js';
import { PaperRenderer, ThreadedPaperRenderer } from '../paper-renderer.js';
import { PUBLIC_URL, RenderDocument } from './render-document-when-document-requested.job.js';
import { RequestPaper } from './request-paper-when-consignment-moved.job.js';

@Module({})
export class DocumentsJobsModule {
  static of({ publicUrl }: { publicUrl: string }): DynamicModule {
    return {
      module: DocumentsJobsModule,
      imports: [FilesModule],
      providers: [
        { provide: PUBLIC_URL, useValue: publicUrl },
        { provide: PaperRenderer, useClass: ThreadedPaperRenderer },
        DocumentRequests,
        RenderDocument,
        RequestPaper,
      ],
    };
  }
}
