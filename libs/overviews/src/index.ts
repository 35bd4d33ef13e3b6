export { type DataLicence, dataLicence } from './data-licence.js';
export { type TaskKind } from './domain/task.js';
export { TaskQueries } from './task.queries.js';
export { OverviewsHttpModule } from './http/overviews.http.module.js';
