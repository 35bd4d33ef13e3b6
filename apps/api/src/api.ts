import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import type { NextFunction, Request, RequestHandler } from 'express';
import helmet from 'helmet';
import { ApiModule } from './api.module.js';
import { compressedAnswers } from './compressed-answers.js';
import type { ApiConfiguration } from './configuration.js';
import { API_PREFIX, openApi } from './openapi.js';
import { serveWeb } from './web.js';

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
  const isHttps = configuration.publicUrl.startsWith('https:');
  app.use(guardedBy(isHttps, ["'self'"]));
  // The documentation of the API brings its styles along in the page.
  app.use(`/${API_PREFIX}/docs`, guardedBy(isHttps, ["'self'", "'unsafe-inline'"]));
  app.use(
    (_request: unknown, response: { setHeader(name: string, value: string): void }, next: () => void) => {
      response.setHeader('Cache-Control', 'no-store');
      next();
    },
  );
  app.use(compressedAnswers);
  app.use(askedAtTheRoot);
  app.setGlobalPrefix(API_PREFIX);
  SwaggerModule.setup(`${API_PREFIX}/docs`, app, () => openApi(app), {
    jsonDocumentUrl: `${API_PREFIX}/openapi.json`,
    yamlDocumentUrl: `${API_PREFIX}/openapi.yaml`,
  });
  if (configuration.webFolder) serveWeb(app, configuration.webFolder);
  return app;
}

/** Nothing from elsewhere, nothing written into the page, nobody else's frame. */
const guardedBy = (isHttps: boolean, styles: readonly string[]): RequestHandler =>
  helmet({
    strictTransportSecurity: isHttps,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'style-src': styles,
        'img-src': ["'self'", 'data:', 'blob:'],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'upgrade-insecure-requests': isHttps ? [] : null,
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
  });

const PROBES = new Set(['/healthz', '/readyz']);

/** Mail programs post to the address that people open. */
const isOneClick = ({ method, path }: Request): boolean => method === 'POST' && path.startsWith('/no-mail/');

/** Whoever watches over processes asks at the root, and so do mail programs. */
function askedAtTheRoot(request: Request, _response: unknown, next: NextFunction): void {
  if (PROBES.has(request.path) || isOneClick(request)) request.url = `/${API_PREFIX}${request.url}`;
  next();
}
