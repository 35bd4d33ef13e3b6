import { Module } from '@nestjs/common';
import { NotificationCommands } from '../notification.commands.js';
import { NotificationQueries } from '../notification.queries.js';
import { NotificationController } from './notification.controller.js';

@Module({
  controllers: [NotificationController],
  providers: [NotificationCommands, NotificationQueries],
})
export class NotificationsHttpModule {}
