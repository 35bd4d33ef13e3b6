import { Injectable, type NestMiddleware, UnsupportedMediaTypeException } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { API_PREFIX } from './openapi.js';

/** Routes that take a file: they check its type and size themselves, once the policy has let the caller in. */
const TAKES_FILES = new Set(
  [
    '/pictures',
    '/paper-files',
    '/handover-pictures',
    '/handover-links/pictures',
    '/system-lists/read',
    '/pledges/imports/preview/file',
    '/needs/imports/preview/file',
    '/goods-in/imports/preview/file',
    '/packing-lists/imports/preview/file',
  ].map((path) => `/${API_PREFIX}${path}`),
);

/** Mail programs post a form that says nothing (RFC 8058). */
const ONE_CLICK = new RegExp(`^(/${API_PREFIX})?/no-mail/[^/]+$`);

/** Refuses a body that was not read, so that nobody believes it was heeded. */
@Injectable()
export class MediaMiddleware implements NestMiddleware {
  use(request: Request, _response: Response, next: NextFunction): void {
    const hasBody =
      request.headers['transfer-encoding'] !== undefined ||
      Number(request.headers['content-length'] ?? 0) > 0;
    const path = request.originalUrl.split('?')[0]!;
    const takesOthers = request.method === 'POST' && (TAKES_FILES.has(path) || ONE_CLICK.test(path));
    if (hasBody && !takesOthers && !request.is('application/json')) throw new UnsupportedMediaTypeException();
    next();
  }
}
