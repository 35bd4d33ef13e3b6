import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { PurgeCSS } from 'purgecss';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const sources = join(import.meta.dirname, 'src');

/** KERN's sheet carries every component and utility; only what the pages use travels to the phone. */
const onlyUsedOfKern: Plugin = {
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
    return purged?.css;
  },
};

const COMPRESSIBLE = /\.(js|css|html|svg|json|webmanifest)$/;

/** Beside each file of text its compressed forms, so that the server only has to pass them on. */
function precompressed(): Plugin {
  let folder = '';
  return {
    name: 'precompressed',
    apply: 'build',
    configResolved: (config) => {
      folder = config.build.outDir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => {
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!COMPRESSIBLE.test(file)) continue;
          const content = readFileSync(join(folder, file));
          const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
          writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content, { params }));
          writeFileSync(join(folder, `${file}.gz`), gzipSync(content, { level: 9 }));
        }
      },
    },
  };
}

const part = (names: string): RegExp => new RegExp(`/src/(${names})\\.tsx?$`);

/**
 * Few files instead of many: each costs a phone a request, and small ones hardly compress. What lies on the way from a
 * personal link to a sent need is fetched in three steps: with the address, with the first question of a need, and
 * with whatever else has a form. The rest stays with the pages that show it.
 */
const CHUNKS = [
  { name: 'start', tags: ['$initial' as const], priority: 4 },
  {
    name: 'start',
    test: part('pages/account/link.page|pages/start/start.page|frame/signed-in'),
    priority: 4,
  },
  {
    name: 'form',
    test: part(
      'ui/(choice|dialog|field)|offline/(use-draft|writes-of)|features/catalogue/(item-icon|use-catalogue)',
    ),
    priority: 3,
  },
  { name: 'need', test: part('pages/needs/new-need.page'), priority: 2 },
  { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 8_000, priority: 1 },
];

export default defineConfig({
  root: import.meta.dirname,
  resolve: {
    alias: {
      '@': sources,
      '#libs/contracts': join(import.meta.dirname, '../../libs/contracts/src/index.ts'),
      // The same interface at a sixth of the size: phones on weak networks come first (docs/adr/0009).
      react: 'preact/compat',
      'react-dom/client': 'preact/compat/client',
      'react-dom': 'preact/compat',
      'react/jsx-runtime': 'preact/jsx-runtime',
    },
  },
  build: {
    outDir: join(import.meta.dirname, '../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Inlined files would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Libraries mark their files for servers that render; here everything runs in the browser.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: CHUNKS },
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0] ?? name}-[hash].js`,
      },
      onLog: (level, log, report) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(level, log)),
    },
  },
  server: { proxy: { '/api': process.env.PORUCH_URL ?? 'http://localhost:3000' } },
  plugins: [
    onlyUsedOfKern,
    VitePWA({
      injectRegister: null,
      // The new version waits until nobody is in the middle of something (src/offline/service-worker.ts).
      registerType: 'prompt',
      workbox: {
        mode: 'production',
        globPatterns: ['**/*.{js,css,html,svg,woff2}'],
        navigateFallback: '/index.html',
        // What the API answers is never kept by the service worker: secret data must not outlive the journey.
        navigateFallbackDenylist: [/^\/api(\/|$)/, /^\/(healthz|readyz)$/],
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
      },
      manifest: {
        id: '/',
        name: 'Poruch · поруч',
        short_name: 'Poruch',
        start_url: '/',
        display: 'standalone',
        background_color: '#f6f7f9',
        theme_color: '#12306b',
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
    precompressed(),
  ],
});
