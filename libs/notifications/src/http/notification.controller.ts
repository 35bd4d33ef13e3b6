import { Allow } from '#libs/accounts';
import { IdPipe, type Page, pageOf, ReaderLanguage } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { NotificationCommands } from '../notification.commands.js';
import { NotificationQueries } from '../notification.queries.js';
import { NotificationsQuery, NotificationView, ReadView } from './notification.dto.js';

@ApiTags('notifications')
@Controller('notifications')
export class NotificationController {
  constructor(
    private readonly commands: NotificationCommands,
    private readonly queries: NotificationQueries,
  ) {}

  @Get()
  @Allow('notification:read')
  @ApiOkResponse({ type: pageOf(NotificationView) })
  list(
    @Query() query: NotificationsQuery,
    @ReaderLanguage() language: Language,
  ): Promise<Page<NotificationView>> {
    return this.queries.list(query, language);
  }

  @Post('read-all')
  @HttpCode(200)
  @Allow('notification:read')
  @ApiOkResponse({ type: ReadView })
  readAll(): Promise<ReadView> {
    return this.commands.readAll().then((read) => ({ read }));
  }

  @Post(':id/read')
  @HttpCode(200)
  @Allow('notification:read')
  @ApiOkResponse({ type: NotificationView })
  read(@Param('id', IdPipe) id: string, @ReaderLanguage() language: Language): Promise<NotificationView> {
    return this.commands.read(id).then(() => this.queries.one(id, language));
  }
}
