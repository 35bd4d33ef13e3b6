import { mergeConfig } from 'vite';
import base from './vite.config.ts';
const show = { name: 'show', generateBundle(_: unknown, bundle: Record<string, any>) { for (const c of Object.values(bundle)) if (c.type === 'chunk' && /^(core|needs)$/.test(c.name)) { const rows = Object.entries(c.modules).map(([k, m]: any) => [m.renderedLength ?? m.code?.length ?? 0, k.replace(/.*node_modules/, 'nm').replace('/work/main/apps/web', '')]); rows.sort((a: any, b: any) => b[0] - a[0]); console.log(c.name, c.code.length); console.log(rows.slice(0, 45).map((r) => r.join(' ')).join('\n')); } } };
export default mergeConfig(base, { plugins: [show], build: { outDir: '/tmp/webdist2', rolldownOptions: { output: { codeSplitting: { groups: [
  { name: 'core', test: /apps\/web\/src\/main\.tsx$/, priority: 3 },
  { name: 'needs', test: /pages\/needs\/(new-need\.page|need-list\.page|need\.page|own-needs)\.tsx$/, priority: 2 },
] } } } } });
