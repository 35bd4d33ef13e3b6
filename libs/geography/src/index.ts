export { loadGeography, OBLASTS, type Oblast } from './reference.js';
export { GeographyModule } from './geography.module.js';
export { GeographyQueries } from './geography.queries.js';
export { GeographyHttpModule } from './http/geography.http.module.js';
export { greatCircleKm } from './great-circle.js';
