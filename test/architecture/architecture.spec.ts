import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = new URL('../../', import.meta.url).pathname;
const RULES = join(ROOT, 'test/architecture/dependency-rules.cjs');
const VAGUE = /(^|[/.-])(common|utils?|helpers?|shared|managers?|misc)(?=[/.-]|$)/i;

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

/** What the rules say about the product in this folder: `rule: from → to`. */
async function violationsIn(folder: string): Promise<{ violations: string[]; modules: number }> {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const output = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [program, '--no-cache', '--config', RULES, '--output-type', 'json', 'apps', 'libs', 'migrations'],
      { cwd: folder, maxBuffer: 256 * 1024 * 1024, env: { ...process.env, NODE_OPTIONS: '' } },
      // The number of violations is the exit code; without a report there is something to read on stderr.
      (_error, stdout, stderr) => (stdout === '' ? reject(new Error(stderr)) : resolve(stdout)),
    );
  });
  const { summary } = JSON.parse(output) as { summary: { violations: Violation[]; totalCruised: number } };
  return {
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    modules: summary.totalCruised,
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
}

describe('the architecture', () => {
  it('has no import that its table does not name, and no cycle', async () => {
    const { violations, modules } = await violationsIn(ROOT);
    expect(violations).toEqual([]);
    expect(modules).toBeGreaterThan(300);
  });

  it('has no file or folder whose name says nothing', () => {
    expect(
      ['apps', 'libs', 'migrations', 'test'].flatMap(filesIn).filter((path) => VAGUE.test(path)),
    ).toEqual([]);
    for (const path of [
      'libs/common/src/index.ts',
      'libs/needs/src/need.utils.ts',
      'apps/api/src/pool-manager.ts',
    ])
      expect(path).toMatch(VAGUE);
  });

  it('tells in which process a line runs: routes in http, handlers and tasks in jobs', () => {
    const product = filesIn('libs').filter(
      (path) => path.endsWith('.ts') && !path.startsWith('libs/outbox/'),
    );
    const marked = (mark: RegExp): string[] =>
      product.filter((path) => mark.test(readFileSync(join(ROOT, path), 'utf8')));
    const outside = (mark: RegExp, folder: string): string[] =>
      marked(mark).filter((path) => !path.includes(folder));
    expect(marked(/^@Controller\(/m).length).toBeGreaterThan(10);
    expect(outside(/^@Controller\(/m, '/src/http/')).toEqual([]);
    expect(outside(/^@(Handles|Every)\(/m, '/src/jobs/')).toEqual([]);
  });
});

/** Each breaks one promise; the file is written into an otherwise clean tree. */
const PLANTED: readonly (readonly [promise: string, path: string, source: string, rule: string])[] = [
  ['a lib calls upward', 'libs/kernel/src/up.ts', `import '#libs/needs';`, 'kernel-imports-what-is-named'],
  [
    'two libs of one layer meet',
    'libs/needs/src/beside.ts',
    `import '#libs/pledges';`,
    'needs-imports-what-is-named',
  ],
  [
    'a lib imports only a type from above',
    'libs/outbox/src/up.ts',
    `import type { A } from '#libs/needs'; export type B = A;`,
    'outbox-imports-what-is-named',
  ],
  [
    'a lib is entered beside its index',
    'libs/matching/src/deep.ts',
    `import '../../needs/src/inner.js';`,
    'matching-imports-what-is-named',
  ],
  [
    'an app enters a lib beside its index',
    'apps/api/src/deep.ts',
    `import '../../../libs/needs/src/inner.js';`,
    'api-imports-no-other-app',
  ],
  [
    'standalone brings the code of the api along',
    'apps/standalone/src/take.ts',
    `import '../../api/src/main.js';`,
    'standalone-imports-no-other-app',
  ],
  [
    'the solvers learn about quantities',
    'libs/solvers/src/take.ts',
    `import '#libs/kernel';`,
    'solvers-imports-what-is-named',
  ],
  ['the solvers use a package', 'libs/solvers/src/take.ts', `import 'uuid';`, 'solvers-is-pure'],
  ['the kernel meets Nest', 'libs/kernel/src/nest.ts', `import '@nestjs/common';`, 'kernel-is-pure'],
  [
    'business code adds to a queue itself',
    'libs/needs/src/queue.ts',
    `import 'bullmq';`,
    'bullmq-ioredis-behind-one-lib',
  ],
  [
    'a lib nobody has placed',
    'libs/gossip/src/index.ts',
    `import '../../kernel/src/index.js';`,
    'named-libs-only',
  ],
  [
    'the product needs a development package',
    'libs/needs/src/draw.ts',
    `import 'fast-check';`,
    'installed-without-development-packages',
  ],
  [
    'the product imports a test',
    'libs/needs/src/from-test.ts',
    `import '../../../test/support/thing.js';`,
    'tests-stay-outside',
  ],
  [
    'a migration loads the HTTP side of a lib',
    'migrations/2000-x.ts',
    `import '#libs/needs';`,
    'migrations-import-loaders-only',
  ],
  ['an import that leads nowhere', 'libs/needs/src/nowhere.ts', `import './missing.js';`, 'resolvable'],
];

describe('the rules catch it when', () => {
  let folder: string;
  let clean: string[];

  const write = (path: string, source: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'poruch-architecture-'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    write('package.json', readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const lib of ['kernel', 'needs', 'pledges'])
      write(`libs/${lib}/src/index.ts`, 'export const one = 1;');
    write('libs/needs/src/inner.ts', 'export const inner = 1;');
    write('libs/matching/src/index.ts', `export * from '#libs/needs';`);
    write('apps/api/src/main.ts', `import '#libs/matching';`);
    write('test/support/thing.ts', 'export const thing = 1;');
    write('migrations/1000-x.ts', 'export const x = 1;');
    clean = (await violationsIn(folder)).violations;
    for (const [index, [, path, source]] of PLANTED.entries())
      write(path.replace(/\.ts$/, path.endsWith('index.ts') ? '.ts' : `-${index}.ts`), source);
    write(
      'libs/needs/src/circle-a.ts',
      `import { b } from './circle-b.js'; export const a = (): unknown => b;`,
    );
    write(
      'libs/needs/src/circle-b.ts',
      `import { a } from './circle-a.js'; export const b = (): unknown => a;`,
    );
    planted = (await violationsIn(folder)).violations;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  let planted: string[];

  it('is given nothing to find and finds nothing', () => {
    expect(clean).toEqual([]);
  });

  it.each(PLANTED)('%s', (_promise, path, _source, rule) => {
    const stem = path.replace(/(-?\d*)\.ts$/, '');
    expect(planted.filter((found) => found.startsWith(`${rule}: ${stem}`))).not.toEqual([]);
  });

  it('two files load each other', () => {
    expect(planted.filter((found) => found.startsWith('no-cycle: libs/needs/src/circle-'))).not.toEqual([]);
  });
});
