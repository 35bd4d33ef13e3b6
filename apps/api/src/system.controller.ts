import { Allow } from '#libs/accounts';
import { Database, runAs } from '#libs/database';
import { domainError, system } from '#libs/kernel';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';

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
