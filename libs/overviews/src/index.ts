export { OverviewsHttpModule } from './http/overviews.http.module.js';
