export { NotificationsHttpModule } from './http/notifications.http.module.js';
export { NotificationsJobsModule } from './jobs/notifications.jobs.module.js';
export { type MailSettings, mailSettings } from './mails/mail.settings.js';
