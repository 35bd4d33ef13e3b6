import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

/**
 * Runs a program of the tests from its TypeScript sources, with no build before it:
 * `node --conditions=source --import ./test/support/typescript.mjs test/faults/run.ts`
 */
if (isMainThread) register(import.meta.url);

const OPTIONS = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'nodenext' },
  sourceMaps: 'inline',
};

/** A relative import names the file as it is built; the source beside it ends in `.ts`. */
export async function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return { url: source.href, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  return { format: 'module', source: await compiled(fileURLToPath(url)), shortCircuit: true };
}

const CACHE = new URL('../../node_modules/.cache/poruch-typescript/', import.meta.url);

/** Kept by content: the processes of a campaign start a thousand times. */
async function compiled(file) {
  const source = readFileSync(file, 'utf8');
  const digest = createHash('sha256')
    .update(JSON.stringify([OPTIONS, file, source]))
    .digest('hex');
  const kept = new URL(`${digest}.js`, CACHE);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const { transform } = await import('@swc/core');
  const { code } = await transform(source, { ...OPTIONS, filename: file });
  mkdirSync(CACHE, { recursive: true });
  const draft = new URL(`${digest}.${process.pid}`, CACHE);
  writeFileSync(draft, code);
  renameSync(draft, kept);
  return code;
}
