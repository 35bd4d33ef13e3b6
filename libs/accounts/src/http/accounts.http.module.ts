import { Module } from '@nestjs/common';
import { AccountCommands } from '../account.commands.js';
import { AccountQueries } from '../account.queries.js';
import { SessionStore } from '../session.store.js';
import { SignInCommands } from '../sign-in.commands.js';
import { AccountController } from './account.controller.js';
import { SessionController } from './session.controller.js';

@Module({
  controllers: [AccountController, SessionController],
  providers: [AccountCommands, AccountQueries, SessionStore, SignInCommands],
  exports: [SessionStore],
})
export class AccountsHttpModule {}
