import { type DynamicModule, Module } from '@nestjs/common';
import { AccountCommands } from '../account.commands.js';
import { AccountQueries } from '../account.queries.js';
import { LinkCommands, PUBLIC_URL } from '../link.commands.js';
import { MAIL_FROM } from '../mail-wish.js';
import { OrganisationCommands } from '../organisation.commands.js';
import { OrganisationQueries } from '../organisation.queries.js';
import { PersonCommands } from '../person.commands.js';
import { PersonQueries } from '../person.queries.js';
import { OrganisationSettings } from '../organisation-settings.js';
import { SessionStore } from '../session.store.js';
import { SignInCommands } from '../sign-in.commands.js';
import { SignInThrottle } from '../sign-in.throttle.js';
import { AccountController } from './account.controller.js';
import { OrganisationController } from './organisation.controller.js';
import { PersonController } from './person.controller.js';
import { OrganisationSettingsController } from './organisation-settings.controller.js';
import { SessionController } from './session.controller.js';

@Module({
  controllers: [
    AccountController,
    OrganisationSettingsController,
    OrganisationController,
    PersonController,
    SessionController,
  ],
  providers: [
    AccountCommands,
    AccountQueries,
    OrganisationSettings,
    LinkCommands,
    OrganisationCommands,
    OrganisationQueries,
    PersonCommands,
    PersonQueries,
    SessionStore,
    SignInCommands,
    SignInThrottle,
  ],
  exports: [SessionStore],
})
export class AccountsHttpModule {
  /** `publicUrl` is the address under which people reach us, `mailFrom` the one from which we write to them. */
  static of({ publicUrl, mailFrom }: { publicUrl: string; mailFrom?: string | undefined }): DynamicModule {
    return {
      module: AccountsHttpModule,
      providers: [
        { provide: PUBLIC_URL, useValue: publicUrl },
        { provide: MAIL_FROM, useValue: mailFrom ?? null },
      ],
    };
  }
}
