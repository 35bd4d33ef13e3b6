import { Injectable, type NestMiddleware, UnsupportedMediaTypeException } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { API_PREFIX } from './openapi.js';

/** Routes that take a file: they check its type and size themselves, once the policy has let the caller in. */
const TAKES_FILES = new Set(
  ['/pictures', '/pledges/imports/preview/file'].map((path) => `/${API_PREFIX}${path}`),
);

/** Refuses a body that was not read, so that nobody believes it was heeded. */
@Injectable()
export class MediaMiddleware implements NestMiddleware {
  use(request: Request, _response: Response, next: NextFunction): void {
    const hasBody =
      request.headers['transfer-encoding'] !== undefined ||
      Number(request.headers['content-length'] ?? 0) > 0;
    const takesFiles = request.method === 'POST' && TAKES_FILES.has(request.originalUrl.split('?')[0]!);
    if (hasBody && !takesFiles && !request.is('application/json')) throw new UnsupportedMediaTypeException();
    next();
  }
}
