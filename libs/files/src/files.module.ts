import { Module } from '@nestjs/common';
import { FILE_RULES, fileRules } from './file.rules.js';
import { Files } from './files.js';
import { Objects } from './objects.js';
import { configuredStore, OBJECT_STORE } from './stores/configured-store.js';
import { ImageQueue } from './image.queue.js';

@Module({
  providers: [
    { provide: FILE_RULES, useFactory: () => fileRules(process.env) },
    { provide: OBJECT_STORE, useFactory: () => configuredStore(process.env) },
    Files,
    ImageQueue,
    Objects,
  ],
  exports: [Files, ImageQueue, Objects, OBJECT_STORE],
})
export class FilesModule {}
