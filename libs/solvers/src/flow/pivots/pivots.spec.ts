import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { PIVOTS } from './pivots.generated.js';

const COMPILED = join(import.meta.dirname, 'pivots.generated.ts');
const COMPILER = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory'];

/** What the compiler makes of `pivots.as`; it takes no other ending than its own. */
function compiled(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'pivots-'));
  try {
    copyFileSync(join(import.meta.dirname, 'pivots.as'), join(folder, 'pivots.ts'));
    execFileSync(process.execPath, [COMPILER, 'pivots.ts', ...OPTIONS, '--outFile', 'pivots.wasm'], {
      cwd: folder,
    });
    return readFileSync(join(folder, 'pivots.wasm'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('is what runs, compiled', () => {
  const text = compiled().toString('base64');
  if (process.env['PORUCH_UPDATE'])
    writeFileSync(
      COMPILED,
      `/** \`pivots.as\`, compiled; renewed by \`PORUCH_UPDATE=1\` and \`pivots.spec.ts\`. */\nexport const PIVOTS =\n  '${text}';\n`,
    );
  else expect(text).toBe(PIVOTS);
});
