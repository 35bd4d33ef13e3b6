export type { Entry } from './domain/entry.js';
export { icsOf } from './domain/ics.js';
export { CalendarsHttpModule } from './http/calendars.http.module.js';
export { arrivalEntries, convoyEntries } from './movement.entries.js';
