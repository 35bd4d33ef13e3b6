import { Allow, WithoutIdempotency } from '#libs/accounts';
import { Controller, HttpCode, Ip, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { MailEndingCommands } from '../mail-ending.commands.js';

/** The address in each mail, at the root too: people who open it see a page of the web app. */
@ApiTags('notifications')
@Controller('no-mail/:token')
export class MailEndingController {
  constructor(private readonly commands: MailEndingCommands) {}

  /** What mail programs do when somebody unsubscribes there (RFC 8058); the form that they send says nothing more. */
  @Post()
  @HttpCode(204)
  @Allow('mail:end')
  @WithoutIdempotency()
  @ApiNoContentResponse()
  end(@Param('token') token: string, @Ip() address: string): Promise<void> {
    return this.commands.end(token, address);
  }
}
