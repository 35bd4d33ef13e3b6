import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { FONTS, TEMPLATES } from './typesetter.js';

/**
 * One file of a cover and finished papers, page by page as they are. The typesetter reads papers from files alone: they
 * lie in a folder of their own, which nobody else may open, until the file is made.
 */
export function bind(
  view: object,
  papers: readonly { file: string; content: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'poruch-pack-'));
  try {
    for (const { file, content } of papers) writeFileSync(join(folder, file), content, { mode: 0o600 });
    const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [FONTS] }] });
    const mainFileContent = readFileSync(join(TEMPLATES, 'print-pack.typ'), 'utf8');
    return new Uint8Array(compiler.pdf({ mainFileContent, inputs: { view: JSON.stringify(view) } }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
