import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { alsoArchivable } from './archivable.js';
import { coverageOf } from './font.coverage.js';

export const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));
export const FONTS = join(TEMPLATES, 'fonts');
/** The compiler's memory of past documents is dropped after this many others. */
const REMEMBERED_DOCUMENTS = 10;

export type Template = 'packing-list' | 'handover-record' | 'sheet' | 'cmr' | 'label';

/** Labels are stuck on and thrown away; they bear no date, which PDF/A demands. */
const isKept = (template: Template): boolean => template !== 'label';

export interface Typesetter {
  /** Whether the typeface can draw a character. */
  covers: (codePoint: number) => boolean;
  /**
   * A file that is PDF/UA-1, and PDF/A-2a where it is kept, of a template filled with a view. The view reaches the
   * template as JSON data and is never read as markup. The same view gives the same bytes. Throws when the result would
   * not be what it claims.
   */
  typeset: (template: Template, view: object) => Uint8Array<ArrayBuffer>;
  /** The same as an SVG of its first page, whose letters are outlines. */
  draw: (template: Template, view: object) => string;
}

let typesetter: Typesetter | undefined;

/** One per thread: it holds the fonts and the parsed templates. */
export function theTypesetter(): Typesetter {
  return (typesetter ??= createTypesetter());
}

function createTypesetter(): Typesetter {
  const compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths: [FONTS] }] });
  const source = (template: Template, view: object) => ({
    mainFilePath: join(TEMPLATES, `${template}.typ`),
    inputs: { view: JSON.stringify(view) },
  });
  return {
    covers: coverageOf(readFileSync(join(FONTS, 'FiraSans-Regular.ttf'))),
    typeset: (template, view) => {
      // In one call: a compiled document kept as an object would wait for the garbage collector, which
      // sees neither its size nor, in a busy worker thread, a moment to free it.
      const written = (pdfStandard: PdfStandard): Buffer =>
        compiler.pdf(source(template, view), { pdfStandard });
      const accessible = written(PdfStandard.UA_1);
      const pdf = isKept(template)
        ? alsoArchivable(accessible, written(PdfStandard.A_2a))
        : new Uint8Array(accessible);
      compiler.evictCache(REMEMBERED_DOCUMENTS);
      return pdf;
    },
    draw: (template, view) => {
      const svg = compiler.plainSvg(source(template, view));
      compiler.evictCache(REMEMBERED_DOCUMENTS);
      return svg;
    },
  };
}
