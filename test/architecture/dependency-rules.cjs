/**
 * Who may import whom. Calls go down, news travels up as events; what is not named here is forbidden, so that a new
 * dependency between two libs is a decision and not an accident. A lib is only entered through its `src/index.ts`.
 * `accounts` stands below `catalogue` and `geography`: every route names its row of the policy matrix.
 */
const LIBS = {
  kernel: [],
  solvers: ['highs'],
  contracts: ['kernel'],
  database: ['kernel'],
  http: ['kernel'],
  outbox: ['contracts', 'database', 'kernel'],
  accounts: ['outbox', 'http', 'database', 'kernel'],
  geography: ['accounts', 'http', 'database', 'kernel'],
  catalogue: ['accounts', 'contracts', 'http', 'database', 'kernel'],
  files: ['outbox', 'database', 'kernel'],
  spreadsheets: ['catalogue', 'geography', 'http', 'kernel'],
  pictures: ['files', 'accounts', 'http', 'database', 'kernel'],
  partnerships: ['accounts', 'catalogue', 'geography', 'outbox', 'contracts', 'http', 'database', 'kernel'],
  needs: [
    'spreadsheets',
    'pictures',
    'partnerships',
    'accounts',
    'catalogue',
    'geography',
    'outbox',
    'contracts',
    'http',
    'database',
    'kernel',
  ],
  pledges: [
    'spreadsheets',
    'pictures',
    'partnerships',
    'accounts',
    'catalogue',
    'geography',
    'outbox',
    'contracts',
    'http',
    'database',
    'kernel',
  ],
  warehouses: [
    'spreadsheets',
    'pictures',
    'partnerships',
    'accounts',
    'catalogue',
    'geography',
    'outbox',
    'contracts',
    'http',
    'database',
    'kernel',
  ],
  matching: [
    'pictures',
    'needs',
    'pledges',
    'warehouses',
    'solvers',
    'partnerships',
    'accounts',
    'catalogue',
    'geography',
    'outbox',
    'contracts',
    'http',
    'database',
    'kernel',
  ],
  shipments: [
    'spreadsheets',
    'files',
    'pictures',
    'matching',
    'needs',
    'pledges',
    'warehouses',
    'partnerships',
    'accounts',
    'catalogue',
    'geography',
    'outbox',
    'contracts',
    'http',
    'database',
    'kernel',
  ],
  convoys: [
    'pictures',
    'shipments',
    'matching',
    'needs',
    'pledges',
    'warehouses',
    'solvers',
    'partnerships',
    'accounts',
    'catalogue',
    'geography',
    'outbox',
    'contracts',
    'http',
    'database',
    'kernel',
  ],
  overviews: [
    'convoys',
    'shipments',
    'matching',
    'needs',
    'pledges',
    'warehouses',
    'partnerships',
    'accounts',
    'catalogue',
    'geography',
    'http',
    'database',
    'kernel',
  ],
  documents: [
    'files',
    'convoys',
    'shipments',
    'matching',
    'needs',
    'pledges',
    'warehouses',
    'partnerships',
    'accounts',
    'catalogue',
    'geography',
    'outbox',
    'contracts',
    'http',
    'database',
    'kernel',
  ],
  calendars: ['overviews', 'convoys', 'shipments', 'accounts', 'http', 'database', 'kernel'],
  notifications: [
    'calendars',
    'convoys',
    'shipments',
    'matching',
    'needs',
    'pledges',
    'warehouses',
    'partnerships',
    'accounts',
    'catalogue',
    'geography',
    'outbox',
    'contracts',
    'http',
    'database',
    'kernel',
  ],
};

const APPS = ['api', 'worker', 'standalone', 'web'];

/** Libs without Nest and ORM, each with the packages it may use. */
const PURE = { kernel: ['uuid', 'piscina', 'url'], contracts: [], solvers: ['highs'] };

/** Packages that stand behind one lib's public face. */
const BEHIND = {
  '(bullmq|ioredis)': '^(libs/outbox/|migrations/)',
  '@node-rs/argon2': '^libs/accounts/',
  '@myriaddreamin/': '^libs/documents/',
  sharp: '^libs/files/',
  '@cantoo/': '^libs/files/',
  '(nodemailer|mjml)': '^libs/notifications/',
  'ical-generator': '^libs/calendars/',
};

const PRODUCT = '^(apps|libs|migrations)/';
const TESTS = '[.](spec|fixture|samples|reader)[.]ts$';
const RELATIVE_REFERENCE = '^libs/[a-z]+/src/reference[.]ts$';

const forbidden = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const libRules = Object.entries(LIBS).map(([lib, named]) =>
  forbidden(
    `${lib}-imports-what-is-named`,
    `libs/${lib} may enter ${named.length > 0 ? named.join(', ') : 'no other lib'}, through src/index.ts`,
    { path: `^libs/${lib}/` },
    {
      path: '^(apps|libs|migrations)/',
      pathNot: [`^libs/${lib}/`, ...named.map((other) => `^libs/${other}/src/index[.]ts$`)],
    },
  ),
);

const pureRules = Object.entries(PURE).map(([lib, packages]) =>
  forbidden(
    `${lib}-is-pure`,
    `libs/${lib} needs ${packages.length > 0 ? packages.join(', ') : 'nothing'} from outside`,
    { path: `^libs/${lib}/src/`, pathNot: TESTS },
    {
      dependencyTypesNot: ['local', 'aliased-subpath-import', 'type-only'],
      pathNot: [`^libs/${lib}/`, ...packages.map((name) => `^${name}$|node_modules/${name}/`)],
    },
  ),
);

const appRules = APPS.map((app) =>
  forbidden(
    `${app}-imports-no-other-app`,
    'Apps share libs, not code.',
    { path: `^apps/${app}/` },
    {
      path: '^(apps|libs|migrations)/',
      pathNot: [`^apps/${app}/`, '^libs/[a-z]+/src/index[.]ts$'],
    },
  ),
);

module.exports = {
  forbidden: [
    ...libRules,
    ...pureRules,
    ...appRules,
    forbidden(
      'named-libs-only',
      'A new lib gets its own line in this table.',
      {
        path: '^libs/',
        pathNot: `^libs/(${Object.keys(LIBS).join('|')})/`,
      },
      {},
    ),
    forbidden(
      'migrations-import-loaders-only',
      'The public faces bring their HTTP side along, a second of every start.',
      { path: '^migrations/' },
      { path: '^(apps|libs|test)/', pathNot: RELATIVE_REFERENCE },
    ),
    forbidden(
      'no-cycle',
      'What loads in a circle cannot be understood in parts; types alone load nothing.',
      { path: PRODUCT },
      {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'] },
      },
    ),
    forbidden(
      'tests-stay-outside',
      'What runs in production imports no test.',
      { path: PRODUCT, pathNot: TESTS },
      {
        path: ['^test/', TESTS],
      },
    ),
    forbidden('resolvable', 'The import leads nowhere.', { path: PRODUCT }, { couldNotResolve: true }),
    forbidden(
      'installed-without-development-packages',
      'What runs in production imports what production installs.',
      { path: PRODUCT, pathNot: TESTS },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    ...Object.entries(BEHIND).map(([name, where]) =>
      forbidden(
        `${name.match(/\w+/g).join('-')}-behind-one-lib`,
        'Others ask that lib; tests may read with it what we wrote.',
        { path: PRODUCT, pathNot: [where, TESTS] },
        {
          path: `node_modules/${name}`,
        },
      ),
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^apps/web/', '[.]generated[.]ts$'] },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
