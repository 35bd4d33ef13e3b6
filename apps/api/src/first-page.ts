import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, preferredLanguage } from '#libs/kernel';
import type { Request } from 'express';
import { API_PREFIX } from './openapi.js';

/** Address → language → files of the web app (apps/web/build/first-pages.ts). */
type FirstPages = Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;

/**
 * The `Link` header that names, together with a page, all that it asks for first: otherwise each file waits for the one
 * before, which costs a phone on a weak network a second and more. Undefined for addresses that are seldom the first.
 */
export function linksOfFirstPages(folder: string): (request: Request) => string | undefined {
  const file = join(folder, 'first-pages.json');
  const pages = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FirstPages) : {};
  return ({ path, headers }) => {
    // The app itself speaks Ukrainian to whoever wants none of its languages.
    const files = pages[path]?.[preferredLanguage(headers['accept-language'], 'uk')];
    if (!files) return undefined;
    const account = `</${API_PREFIX}/account>; rel=preload; as=fetch; crossorigin`;
    return [account, ...files.map(link)].join(', ');
  };
}

const link = (file: string): string =>
  file.endsWith('.css') ? `</${file}>; rel=preload; as=style` : `</${file}>; rel=modulepreload`;
