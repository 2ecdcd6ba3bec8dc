import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, by the time they took (20 to 120 s each): begun last, one of them runs on beside an idle core. */
const longest = [
  'test/plans/plans.test.ts',
  'test/faults/start.test.ts',
  'server/src/kernel/embedded-postgres.test.ts',
  'server/src/kernel/export/export.test.ts',
  'test/faults/demonstration.test.ts',
  'test/e2e/journey.test.ts',
  'test/stories/stories.test.ts',
  'server/src/features/work-plan/import/coverage.test.ts',
  'test/security/lockout.test.ts',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = longest.findIndex((path) => moduleId.endsWith(path));
  return place < 0 ? longest.length : place;
};

/** Vitest goes by what an earlier run took, which a fresh clone does not know, and else by the files' size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
