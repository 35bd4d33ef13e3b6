import { SignInThrottle } from '#libs/accounts';
import { Module } from '@nestjs/common';
import { MailEndingCommands } from '../mail-ending.commands.js';
import { NotificationCommands } from '../notification.commands.js';
import { NotificationQueries } from '../notification.queries.js';
import { MailEndingController } from './mail-ending.controller.js';
import { NotificationController } from './notification.controller.js';

@Module({
  controllers: [MailEndingController, NotificationController],
  providers: [MailEndingCommands, NotificationCommands, NotificationQueries, SignInThrottle],
})
export class NotificationsHttpModule {}
