import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { coverageOf } from './font.coverage.js';

export const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));
export const FONTS = join(TEMPLATES, 'fonts');
/** The compiler's memory of past documents is dropped after this many others. */
const REMEMBERED_DOCUMENTS = 10;

export type Template = 'packing-list' | 'handover-record';

export interface Typesetter {
  /** Whether the typeface can draw a character. */
  covers: (codePoint: number) => boolean;
  /**
   * A PDF/UA-1 file of a template filled with a view. The view reaches the template as JSON data and is
   * never read as markup. The same view gives the same bytes. Throws when the result would not be PDF/UA-1.
   */
  typeset: (template: Template, view: object) => Uint8Array<ArrayBuffer>;
}

let typesetter: Typesetter | undefined;

/** One per thread: it holds the fonts and the parsed templates. */
export function theTypesetter(): Typesetter {
  return (typesetter ??= createTypesetter());
}

function createTypesetter(): Typesetter {
  const compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths: [FONTS] }] });
  return {
    covers: coverageOf(readFileSync(join(FONTS, 'FiraSans-Regular.ttf'))),
    typeset: (template, view) => {
      const source = {
        mainFilePath: join(TEMPLATES, `${template}.typ`),
        inputs: { view: JSON.stringify(view) },
      };
      // In one call: a compiled document kept as an object would wait for the garbage collector, which
      // sees neither its size nor, in a busy worker thread, a moment to free it.
      const pdf = compiler.pdf(source, { pdfStandard: PdfStandard.UA_1 });
      compiler.evictCache(REMEMBERED_DOCUMENTS);
      return new Uint8Array(pdf);
    },
  };
}
