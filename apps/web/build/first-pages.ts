import { join } from 'node:path';
import type { Plugin } from 'vite';

const sources = join(import.meta.dirname, '..', 'src');

/** The pages that a phone opens by their address, and where their texts are. */
const FIRST_PAGES: Readonly<Record<string, { readonly page: string; readonly texts: string }>> = {
  '/needs/new': { page: 'pages/needs/new-need.page.tsx', texts: 'needs' },
  '/needs': { page: 'pages/needs/need-list.page.tsx', texts: 'needs' },
  '/offers': { page: 'pages/offers/offer-list.page.tsx', texts: 'offers' },
  '/arrivals': { page: 'pages/arrivals/arrival-list.page.tsx', texts: 'arrivals' },
};
const LANGUAGES = ['de', 'uk', 'en'];

/**
 * Writes down which files such a page needs beside those of index.html, in each language, so that the server names
 * them together with the page (apps/api/src/first-page.ts): a phone asks for all of them at once.
 */
export const firstPages: Plugin = {
  name: 'first-pages',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const holding = (source: string) => {
        const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(join(sources, source)));
        return chunk ? closure(chunk.fileName) : this.error(`no file of the web app holds ${source}`);
      };
      const closure = (name: string, known = new Set<string>()): Set<string> => {
        const chunk = chunks.find(({ fileName }) => fileName === name);
        if (!chunk || known.has(name)) return known;
        known.add(name);
        for (const style of chunk.viteMetadata?.importedCss ?? []) known.add(style);
        for (const further of chunk.imports) closure(further, known);
        return known;
      };
      const always = holding('main.tsx');
      const files = ({ page, texts }: { page: string; texts: string }, language: string) => {
        const wanted = [page, `texts/${language}/frame.json`, `texts/${language}/${texts}.json`].map(holding);
        return [...new Set(wanted.flatMap((names) => [...names]))].filter((name) => !always.has(name));
      };
      const table = Object.entries(FIRST_PAGES).map(([address, parts]) => [
        address,
        Object.fromEntries(LANGUAGES.map((language) => [language, files(parts, language)])),
      ]);
      this.emitFile({
        type: 'asset',
        fileName: 'first-pages.json',
        source: JSON.stringify(Object.fromEntries(table)),
      });
    },
  },
};
