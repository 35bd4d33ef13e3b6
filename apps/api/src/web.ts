import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import sirv from 'sirv';
import { linksOfFirstPages } from './first-page.js';
import { API_PREFIX } from './openapi.js';

/**
 * The built web app. Files whose name carries their digest are kept for a year, everything else is asked for anew.
 * Each address outside the API that a person opens is a page of the app, so that links can be shared.
 */
export function serveWeb(app: NestExpressApplication, folder: string): void {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`The web app is not built: ${folder} has no index.html.`);
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders });
  const pages = sirv(folder, { brotli: true, gzip: true, etag: true, single: true, setHeaders });
  const linksOf = linksOfFirstPages(folder);
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (isApi(request.path)) return next();
    if (!opensPage(request)) return files(request, response, next);
    const links = linksOf(request);
    if (links) response.setHeader('Link', links);
    return pages(request, response, next);
  });
}

function setHeaders(response: { setHeader(name: string, value: string): unknown }, path: string): void {
  response.setHeader(
    'Cache-Control',
    path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}

const isApi = (path: string): boolean => path === `/${API_PREFIX}` || path.startsWith(`/${API_PREFIX}/`);

const opensPage = ({ method, headers }: Request): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
