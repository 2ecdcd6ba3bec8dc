import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

interface Report {
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

/** What the rules say of a tree given as file → what it imports. */
function violationsIn(tree: Record<string, string[]>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'duban-dependencies-'));
  try {
    for (const [file, imports] of Object.entries(tree)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), imports.map((name) => `import '${name}';\n`).join(''));
    }
    const tops = new Set(Object.keys(tree).map((file) => file.split('/')[0] ?? ''));
    const args = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', ...tops];
    const json = cruise(args, folder);
    return json.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function cruise(args: string[], cwd: string): Report {
  const output = execFileSync(join(root, 'node_modules', '.bin', 'depcruise'), args, {
    cwd,
    encoding: 'utf8',
  });
  return JSON.parse(output) as Report;
}

const plan = 'server/src/features/plan';

test('the layers of a feature, the fronts of others and a cycle of entities pass', () => {
  const violations = violationsIn({
    [`${plan}/plan.resolver.ts`]: ['./plan.commands.ts', './plan.queries.ts', './plan.entity.ts'],
    [`${plan}/plan.commands.ts`]: ['./plan.queries.ts', './plan.policy.ts', './plan.state.ts'],
    [`${plan}/plan.queries.ts`]: ['./plan.policy.ts', '../report/report.queries.ts'],
    [`${plan}/plan.policy.ts`]: ['./plan.state.ts'],
    [`${plan}/plan.state.ts`]: ['../../../../schema/src/vocabulary/plan.ts', '../../kernel/state-machine.ts'],
    [`${plan}/plan.entity.ts`]: ['../report/report.entity.ts'],
    [`${plan}/plan.test.ts`]: ['./plan.resolver.ts', '../../../../test/harness/database.ts'],
    'server/src/features/report/report.entity.ts': ['../plan/plan.entity.ts'],
    'server/src/features/report/report.queries.ts': [],
    'server/src/features/index.ts': ['./plan/plan.resolver.ts'],
    'server/src/kernel/state-machine.ts': [],
    'schema/src/vocabulary/plan.ts': [],
    'test/harness/database.ts': ['../../server/src/kernel/state-machine.ts'],
  });
  expect(violations).toEqual([]);
});

test('each role is held to what it may use', () => {
  const violations = violationsIn({
    [`${plan}/plan.resolver.ts`]: ['./plan.state.ts'],
    [`${plan}/commands/submit.ts`]: ['../plan.inputs.ts', '../plan.loaders.ts'],
    [`${plan}/plan.queries.ts`]: ['./plan.state.ts', './commands/submit.ts'],
    [`${plan}/plan.policy.ts`]: ['./plan.entity.ts', '../../kernel/database.ts'],
    [`${plan}/plan.entity.ts`]: ['./plan.policy.ts', '../../kernel/context.ts'],
    [`${plan}/plan.state.ts`]: ['../../kernel/database.ts'],
    [`${plan}/plan.inputs.ts`]: ['./plan.queries.ts'],
    [`${plan}/plan.loaders.ts`]: ['./plan.resolver.ts'],
    [`${plan}/plan.sheet.ts`]: ['./commands/submit.ts'],
    'server/src/kernel/database.ts': [],
    'server/src/kernel/context.ts': [],
  }).filter((violation) => !violation.startsWith('no-cycles'));
  expect(violations).toEqual([
    `commands-uses-only-its-own-kind-of-file: ${plan}/commands/submit.ts -> ${plan}/plan.inputs.ts`,
    `commands-uses-only-its-own-kind-of-file: ${plan}/commands/submit.ts -> ${plan}/plan.loaders.ts`,
    `entity-sees-no-entity-manager: ${plan}/plan.entity.ts -> server/src/kernel/context.ts`,
    `entity-uses-only-its-own-kind-of-file: ${plan}/plan.entity.ts -> ${plan}/plan.policy.ts`,
    `inputs-uses-only-its-own-kind-of-file: ${plan}/plan.inputs.ts -> ${plan}/plan.queries.ts`,
    `loaders-uses-only-its-own-kind-of-file: ${plan}/plan.loaders.ts -> ${plan}/plan.resolver.ts`,
    `policy-uses-only-its-own-kind-of-file: ${plan}/plan.policy.ts -> ${plan}/plan.entity.ts`,
    `queries-uses-only-its-own-kind-of-file: ${plan}/plan.queries.ts -> ${plan}/commands/submit.ts`,
    `queries-uses-only-its-own-kind-of-file: ${plan}/plan.queries.ts -> ${plan}/plan.state.ts`,
    `resolver-uses-only-its-own-kind-of-file: ${plan}/plan.resolver.ts -> ${plan}/plan.state.ts`,
    `rules-see-no-database: ${plan}/plan.policy.ts -> server/src/kernel/database.ts`,
    `rules-see-no-database: ${plan}/plan.state.ts -> server/src/kernel/database.ts`,
    `sheet-uses-only-its-own-kind-of-file: ${plan}/plan.sheet.ts -> ${plan}/commands/submit.ts`,
    `state-knows-only-vocabulary: ${plan}/plan.state.ts -> server/src/kernel/database.ts`,
  ]);
});

test('features, kernel, packages and tests keep to their sides', () => {
  const violations = violationsIn({
    [`${plan}/plan.commands.ts`]: [
      '../report/report.commands.ts',
      '../report/import/parse.ts',
      '../../app.ts',
    ],
    'server/src/features/report/report.commands.ts': [],
    'server/src/features/report/import/parse.ts': ['../../../../../admin/src/ui/field.ts'],
    'server/src/kernel/clock.ts': ['../features/plan/plan.commands.ts', '../../../test/harness/database.ts'],
    'server/src/app.ts': ['./missing.ts'],
    'admin/src/ui/field.ts': ['../features/plan/index.ts', '../../../server/src/app.ts'],
    'admin/src/features/plan/index.ts': [],
    'schema/src/vocabulary/plan.ts': ['../generated/graphql.ts'],
    'schema/src/generated/graphql.ts': [],
    'test/harness/database.ts': ['../../server/src/features/plan/plan.commands.ts', './one.ts'],
    'test/harness/one.ts': ['./two.ts'],
    'test/harness/two.ts': ['./one.ts'],
  });
  const report = 'server/src/features/report';
  expect(violations).toEqual([
    `another-feature-by-its-front: ${plan}/plan.commands.ts -> ${report}/import/parse.ts`,
    `another-feature-by-its-front: ${plan}/plan.commands.ts -> ${report}/report.commands.ts`,
    'console-knows-no-server: admin/src/ui/field.ts -> server/src/app.ts',
    'console-parts-know-no-domain: admin/src/ui/field.ts -> admin/src/features/plan/index.ts',
    `feature-knows-no-app: ${plan}/plan.commands.ts -> server/src/app.ts`,
    `kernel-knows-no-feature: server/src/kernel/clock.ts -> ${plan}/plan.commands.ts`,
    'no-cycles: test/harness/one.ts -> test/harness/two.ts',
    'nothing-unresolvable: server/src/app.ts -> ./missing.ts',
    'only-tests-use-the-harness: server/src/kernel/clock.ts -> test/harness/database.ts',
    `server-knows-no-console: ${report}/import/parse.ts -> admin/src/ui/field.ts`,
    `tests-come-in-by-the-front: test/harness/database.ts -> ${plan}/plan.commands.ts`,
    'vocabulary-depends-on-nothing: schema/src/vocabulary/plan.ts -> schema/src/generated/graphql.ts',
  ]);
});
