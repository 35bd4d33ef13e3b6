import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import helmet from 'helmet';
import { ApiModule } from './api.module.js';
import type { ApiConfiguration } from './configuration.js';
import { openApi } from './openapi.js';

const MAX_BODY = '512kb';

/** The HTTP application, ready to listen. */
export async function createApi(configuration: ApiConfiguration): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.of(configuration), {
    logger: ['error', 'warn'],
    abortOnError: false,
    // JSON alone: a form of a foreign page is no request.
    bodyParser: false,
  });
  app.set('trust proxy', configuration.trustedProxies);
  app.set('query parser', 'simple');
  app.set('etag', false);
  app.disable('x-powered-by');
  app.useBodyParser('json', { limit: MAX_BODY });
  app.use(
    helmet({
      strictTransportSecurity: configuration.publicUrl.startsWith('https:'),
      contentSecurityPolicy: {
        directives: { 'upgrade-insecure-requests': configuration.publicUrl.startsWith('https:') ? [] : null },
      },
      referrerPolicy: { policy: 'no-referrer' },
    }),
  );
  app.use(
    (_request: unknown, response: { setHeader(name: string, value: string): void }, next: () => void) => {
      response.setHeader('Cache-Control', 'no-store');
      next();
    },
  );
  SwaggerModule.setup('api', app, openApi(app), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
  });
  return app;
}
