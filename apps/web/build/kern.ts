import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';

const sources = join(import.meta.dirname, '..', 'src');

/** KERN's sheet carries every component and utility; only what the pages use travels to the phone. */
export const onlyUsedOfKern: Plugin = {
  name: 'only-used-of-kern',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.endsWith('kern.min.css')) return undefined;
    const [purged] = await new PurgeCSS().purge({
      content: [join(sources, '**/*.{ts,tsx}')],
      css: [{ raw: code }],
      safelist: ['html', 'body', ':root'],
      defaultExtractor: (content) => content.match(/[\w-]+/g) ?? [],
    });
    return purged && withoutUnusedVariables(purged.css);
  },
};

/**
 * KERN names nearly 500 measures and colours. Those that neither its remaining rules nor our sheets use are dropped,
 * until what is left is used.
 */
function withoutUnusedVariables(css: string): string {
  const ours = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|tsx?)$/.test(file))
    .map((file) => readFileSync(join(sources, file), 'utf8'))
    .join('');
  for (let before = css; ; before = css) {
    const used = new Set(Array.from((before + ours).matchAll(/var\((--kern[\w-]+)/g), ([, name]) => name));
    css = before.replace(/(--kern[\w-]+):[^;{}]*(;|(?=}))/g, (all, name: string) =>
      used.has(name) ? all : '',
    );
    if (css === before) return css;
  }
}
