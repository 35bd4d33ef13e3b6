import { Allow } from '#libs/accounts';
import { Database, runAs } from '#libs/database';
import { domainError, fill, preferredLanguage, system } from '#libs/kernel';
import { Controller, Get, Header, Headers } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { HOME } from './home.js';

export class HealthView {
  @ApiProperty({ enum: ['ok'] }) status: 'ok';
}

const NotReady = domainError('not_ready', 'unavailable', {
  de: 'Die Datenbank antwortet nicht.',
  uk: 'База даних не відповідає.',
  en: 'The database does not answer.',
});

@ApiTags('system')
@Controller()
export class SystemController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('system:look')
  @ApiExcludeEndpoint()
  @Header('Content-Type', 'text/html; charset=utf-8')
  home(@Headers('accept-language') languages?: string): string {
    return fill(HOME, preferredLanguage(languages));
  }

  /** The process lives. */
  @Get('healthz')
  @Allow('system:look')
  @ApiOkResponse({ type: HealthView })
  health(): HealthView {
    return { status: 'ok' };
  }

  /** The process can serve: the database answers. */
  @Get('readyz')
  @Allow('system:look')
  @ApiOkResponse({ type: HealthView })
  async ready(): Promise<HealthView> {
    await runAs(system('readiness'), () =>
      this.db.read((tx) => tx.query('select from migration limit 1')),
    ).catch(() => {
      throw new NotReady();
    });
    return { status: 'ok' };
  }
}
