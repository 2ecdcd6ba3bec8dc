import type { DisciplineAction } from '@duban/schema/vocabulary/discipline-record';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyRole, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { concludeDiscipline, recordDiscipline } from './commands/discipline.ts';
import { DisciplineActionEnum, DisciplineRecord } from './discipline-record.entity.ts';
import {
  ConcludeDisciplineInput,
  DisciplineRecordFilter,
  RecordDisciplineInput,
} from './discipline-record.inputs.ts';
import { availableActions, disciplineReaders } from './discipline-record.policy.ts';
import { disciplineRecordsPage } from './discipline-record.queries.ts';
import { PressRelease } from './press-release.entity.ts';
import { disciplineRecordOf, pressReleaseOf } from './press-release.loaders.ts';

@ObjectType({ simpleResolvers: true })
class DisciplineRecordPage extends PageOf(DisciplineRecord) {}

@ObjectType({ simpleResolvers: true })
class DisciplineRecordResult {
  @Field(() => DisciplineRecord)
  disciplineRecord!: DisciplineRecord;
}

@Resolver(() => DisciplineRecord)
export class DisciplineRecordResolver {
  @Query(() => DisciplineRecord, { nullable: true })
  @Allow(anyRole(...disciplineReaders))
  disciplineRecord(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<DisciplineRecord | null> {
    return disciplineRecordOf(context).load(id);
  }

  @Query(() => DisciplineRecordPage, { description: 'Newest first.' })
  @Allow(anyRole(...disciplineReaders))
  disciplineRecords(
    @Ctx() context: Context,
    @Arg('filter', () => DisciplineRecordFilter, { nullable: true }) filter: DisciplineRecordFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<DisciplineRecord>> {
    return disciplineRecordsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => DisciplineRecordResult, {
    description:
      'What went out against the rules, as a fact that exists. A release that had not passed every step ends with it.',
  })
  @Allow(anyRole('EDITOR', 'LEADER'))
  async recordDiscipline(
    @Ctx() context: Context,
    @Arg('input', () => RecordDisciplineInput) input: RecordDisciplineInput,
  ): Promise<DisciplineRecordResult> {
    return { disciplineRecord: await recordDiscipline(context, input) };
  }

  @Mutation(() => DisciplineRecordResult, {
    description: 'What follows, by a leader who did not record it.',
  })
  @Allow(anyRole('LEADER'))
  async concludeDiscipline(
    @Ctx() context: Context,
    @Arg('input', () => ConcludeDisciplineInput) input: ConcludeDisciplineInput,
  ): Promise<DisciplineRecordResult> {
    return { disciplineRecord: await concludeDiscipline(context, input) };
  }

  @FieldResolver(() => Organization, { description: 'Who answers for it.' })
  @Edge('as its parent')
  organization(@Root() row: DisciplineRecord, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => PressRelease, { nullable: true })
  @Edge('within scope')
  pressRelease(@Root() row: DisciplineRecord, @Ctx() context: Context): Loaded<PressRelease> {
    return row.pressReleaseId === null ? null : pressReleaseOf(context).load(row.pressReleaseId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  recorder(@Root() row: DisciplineRecord, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.recorderId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  concluder(@Root() row: DisciplineRecord, @Ctx() context: Context): Loaded<Person> {
    return row.concluderId === null ? null : personOf(context).load(row.concluderId);
  }

  @FieldResolver(() => [DisciplineActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: DisciplineRecord, @Ctx() context: Context): DisciplineAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}
