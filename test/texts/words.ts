import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export const LANGUAGES = ['de', 'uk', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A sentence that people read, and where it is written. */
export interface Saying {
  readonly language: Language;
  /** The file, and the key or the line in it. */
  readonly where: string;
  readonly text: string;
  /** Stands above a page or a part of one. */
  readonly heading: boolean;
}

const ROOT = join(import.meta.dirname, '..', '..');
const PAGES = join(ROOT, 'apps', 'web', 'src', 'texts');
const HEADING = /(^|\.)(title|heading|lead|name|places\.\w+)$/;

/** Key → text of each area, as the pages have them: `catalogues().uk.frame['failed.again']`. */
export function catalogues(): Record<Language, Record<string, Record<string, string>>> {
  const of = (language: Language) =>
    Object.fromEntries(
      readdirSync(join(PAGES, language)).map((file) => [
        file.replace(/\.json$/, ''),
        flat(JSON.parse(readFileSync(join(PAGES, language, file), 'utf8')) as Tree),
      ]),
    );
  return { de: of('de'), uk: of('uk'), en: of('en') };
}

/** Every text of the pages. */
export function ofThePages(): Saying[] {
  return Object.entries(catalogues()).flatMap(([language, areas]) =>
    Object.entries(areas).flatMap(([area, texts]) =>
      Object.entries(texts).map(([key, text]) => ({
        language: language as Language,
        where: `${area}.json ${key}`,
        text,
        heading: HEADING.test(key),
      })),
    ),
  );
}

/** Every text in three languages that the programs send: object literals with de, uk and en in our sources. */
export function ofThePrograms(): Saying[] {
  return ['libs', 'apps/api', 'apps/worker'].flatMap((folder) =>
    sources(join(ROOT, folder)).flatMap((file) => textsIn(file, readFileSync(file, 'utf8'))),
  );
}

/** The texts in one TypeScript source. */
export function textsIn(file: string, content: string): Saying[] {
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  const found: Saying[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) found.push(...sayingsOf(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function sayingsOf(literal: ts.ObjectLiteralExpression, source: ts.SourceFile): Saying[] {
  const written = new Map<string, ts.Expression>();
  for (const property of literal.properties)
    if (ts.isPropertyAssignment(property)) written.set(property.name.getText(source), property.initializer);
  if (!LANGUAGES.every((language) => written.has(language))) return [];
  const { line } = source.getLineAndCharacterOfPosition(literal.getStart(source));
  const where = `${relative(ROOT, source.fileName)}:${line + 1}`;
  return LANGUAGES.map((language) => ({
    language,
    where,
    text: written.get(language)?.getText(source) ?? '',
    heading: false,
  }));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(spec|e2e|generated)\.ts$/.test(name))
    .map((name) => join(folder, name));
}

interface Tree {
  readonly [key: string]: string | Tree;
}

function flat(tree: Tree, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flat(value, `${prefix}${key}.`)).map(([k, text]) => [k, text]),
    ),
  );
}
