export { FileUnreadable, QuotaReached } from './file.errors.js';
export { Files, type StoredFile } from './files.js';
export { FilesJobsModule } from './jobs/files.jobs.module.js';
export { FilesModule } from './files.module.js';
export { type Image, MAX_SIDE } from './image.js';
export { type KeptBytes, Objects, type StoredBytes } from './objects.js';
export { ImageQueue } from './image.queue.js';
