import { Body, Controller, Delete, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { deviceOf } from '../device.js';
import { type OpenedSession, SessionStore } from '../session.store.js';
import { SignInCommands } from '../sign-in.commands.js';
import { Allow, WithoutIdempotency } from './allow.js';
import { OpenLinkDto, SessionView, SignInDto } from './session.dto.js';
import { clearedCookie, sessionCookie, tokenOf } from './session-token.js';

@ApiTags('accounts')
@Controller('sessions')
export class SessionController {
  constructor(
    private readonly signIn: SignInCommands,
    private readonly sessions: SessionStore,
  ) {}

  @Post()
  @Allow('session:open')
  @WithoutIdempotency()
  @ApiCreatedResponse({ type: SessionView })
  open(
    @Body() { email, password, remember }: SignInDto,
    @Ip() address: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    const device = deviceOf(request.headers['user-agent']);
    return this.signIn
      .signIn(email, password, address, { remember, device })
      .then((session) => withCookie(response, session));
  }

  /** Opens the one session of a personal link: 30 days, and 14 without a request. */
  @Post('links')
  @Allow('session:open')
  @WithoutIdempotency()
  @ApiCreatedResponse({ type: SessionView })
  openLink(
    @Body() { token, key }: OpenLinkDto,
    @Ip() address: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    return this.signIn
      .openLink(token, key, address, deviceOf(request.headers['user-agent']))
      .then((session) => withCookie(response, session));
  }

  @Delete('current')
  @Allow('session:close')
  @HttpCode(204)
  @ApiNoContentResponse()
  async close(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = tokenOf(request);
    if (token) await this.sessions.close(token);
    response.setHeader('Set-Cookie', clearedCookie());
  }
}

function withCookie(response: Response, session: OpenedSession): SessionView {
  response.setHeader('Set-Cookie', sessionCookie(session.token, session.expiresAt));
  return session;
}
