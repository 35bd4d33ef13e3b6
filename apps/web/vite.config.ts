import { join } from 'node:path';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { firstPages } from './build/first-pages';
import { onlyUsedOfKern } from './build/kern';
import { precompressed } from './build/precompressed';
import { onlyMountedResume } from './build/suspended';

const sources = join(import.meta.dirname, 'src');

const part = (names: string): RegExp => new RegExp(`/src/(${names})\\.tsx?$`);

/**
 * Few files instead of many: each costs a phone a request, and small ones hardly compress. What lies on the way from a
 * personal link to a sent need is fetched in three steps: with the address, with the first question of a need, and
 * with whatever else has a form. The rest stays with the pages that show it.
 */
const CHUNKS = [
  // Start page and form both show these; otherwise who opens the form fetches the start page too.
  { name: 'signs', test: /lucide-react\/dist\/esm\/icons\/(plus|chevron-right)\.mjs$/, priority: 5 },
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
    onlyMountedResume,
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
    firstPages,
    precompressed(),
  ],
});
