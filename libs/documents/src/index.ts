export { DocumentsHttpModule } from './http/documents.http.module.js';
export { LabelsHttpModule } from './http/labels.http.module.js';
export { DocumentsJobsModule } from './jobs/documents.jobs.module.js';
