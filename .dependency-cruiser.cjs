/**
 * What may import what. `test/checks/dependency-rules.test.ts` breaks each rule once.
 *
 * A role is a file `<feature>.<role>.ts`, or a folder `<role>/` once that file has been split.
 */
const features = '^server/src/features/';
const inRole = (...roles) => `(\\.(${roles.join('|')})\\.ts$|/(${roles.join('|')})/[^/]+\\.ts$)`;
const tests = '\\.test\\.tsx?$';

/** Which roles of its own feature a role may use; vocabulary and kernel are open to all of them. */
const allowed = {
  sheet: ['queries', 'policy', 'inputs', 'entity'],
  resolver: ['commands', 'queries', 'policy', 'inputs', 'entity', 'loaders'],
  commands: ['queries', 'policy', 'entity', 'state'],
  loaders: ['queries', 'policy', 'entity'],
  queries: ['policy', 'entity'],
  policy: ['state'],
  entity: ['state'],
  inputs: ['entity'],
  state: [],
};
const roles = Object.keys(allowed);

const roleRules = roles.map((role) => ({
  name: `${role}-uses-only-its-own-kind-of-file`,
  comment: `${role} may import ${allowed[role].join(', ') || 'no other role'} of its feature`,
  severity: 'error',
  from: { path: `${features}([^/]+)(?=/).*${inRole(role)}`, pathNot: tests },
  to: {
    path: `${features}$1(?=/).*${inRole(...roles.filter((other) => other !== role && !allowed[role].includes(other)))}`,
    // A command and a filter take their input as declared: the type says nothing of how it arrives.
    ...(role === 'commands' || role === 'queries' ? { dependencyTypesNot: ['type-only'] } : {}),
  },
}));

const rule = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    ...roleRules,
    rule(
      'state-knows-only-vocabulary',
      { path: `${features}.*${inRole('state')}` },
      {
        path: '^(server|admin|test)/',
        // Pure: calendar arithmetic and the machine itself.
        pathNot: '^server/src/kernel/(state-machine|days|working-days|light)\\.ts$',
      },
    ),
    rule(
      'rules-see-no-database',
      { path: `${features}.*${inRole('state', 'policy')}` },
      {
        path: '(^|/)(@mikro-orm|pg|kysely)(/|$)|^server/src/kernel/(database|context)\\.ts$',
      },
    ),
    rule(
      'entity-sees-no-entity-manager',
      { path: inRole('entity') },
      {
        path: '^server/src/kernel/(database|context)\\.ts$',
      },
    ),
    rule('kernel-knows-no-feature', { path: '^server/src/kernel/', pathNot: tests }, { path: features }),
    rule(
      'feature-knows-no-app',
      { path: `${features}[^/]+/`, pathNot: tests },
      {
        path: '^server/src/([^/]+|features/index)\\.ts$',
      },
    ),
    rule(
      'another-feature-by-its-front',
      { path: `${features}([^/]+)/`, pathNot: tests },
      {
        path: `${features}[^/]+/`,
        pathNot: [`${features}$1/`, inRole('entity', 'policy', 'queries', 'loaders')],
      },
    ),
    rule('no-cycles', {}, { circular: true, via: { pathNot: '\\.entity\\.ts$' } }),
    rule('server-knows-no-console', { path: '^server/' }, { path: '^admin/' }),
    rule('console-knows-no-server', { path: '^admin/' }, { path: '^server/' }),
    rule(
      'console-parts-know-no-domain',
      { path: '^admin/src/ui/', pathNot: tests },
      {
        path: '^(admin/src/features|schema/src/generated)/',
      },
    ),
    rule(
      'vocabulary-depends-on-nothing',
      { path: '^schema/src/vocabulary/', pathNot: tests },
      {
        pathNot: '^schema/src/vocabulary/',
      },
    ),
    rule(
      'tests-come-in-by-the-front',
      { path: '^test/' },
      {
        path: '^(server/src/features/[^/]+|admin/src)/',
      },
    ),
    rule(
      'only-tests-use-the-harness',
      { path: '^(server|admin|schema)/', pathNot: tests },
      {
        path: '^test/|(^|/)vitest(/|$)',
        pathNot: '^vitest/config$',
      },
    ),
    rule('nothing-unresolvable', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|fixtures)/' },
    // Sees type-only imports too: they tie features together just the same.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types', 'typings'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
