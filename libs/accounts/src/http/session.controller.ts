import { Body, Controller, Delete, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { SessionStore } from '../session.store.js';
import { SignInCommands } from '../sign-in.commands.js';
import { SessionView, SignInDto } from './account.dto.js';
import { Allow, WithoutIdempotency } from './allow.js';
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
  async open(
    @Body() dto: SignInDto,
    @Ip() address: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    const session = await this.signIn.signIn(dto.email, dto.password, address);
    response.setHeader('Set-Cookie', sessionCookie(session.token, session.expiresAt));
    return session;
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
