import type { PressAction } from '@duban/schema/vocabulary/press-release';
import { Arg, Args, Ctx, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, business, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { Attachment } from '../attachment/attachment.entity.ts';
import { attachmentsOfApprovals } from '../attachment/attachment.loaders.ts';
import { Channel } from '../channel/channel.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Spokesperson, SubjectArea } from '../press-office/press-office.entity.ts';
import { spokespersonOf, subjectAreaOf } from '../press-office/press-office.loaders.ts';
import { ReleasePlanEntry } from '../release-plan/release-plan.entity.ts';
import { entryOf } from '../release-plan/release-plan.loaders.ts';
import { Submission } from '../submission/submission.entity.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { DisciplineRecord } from './discipline-record.entity.ts';
import { PressApproval } from './press-approval.entity.ts';
import { PressActionEnum, PressRelease } from './press-release.entity.ts';
import { PressReleaseFilter } from './press-release.inputs.ts';
import {
  approvalsOf,
  channelsOfRelease,
  decidedInRound,
  disciplineOfRelease,
  itemsOfRelease,
  piecesOfRelease,
  pressReleaseOf,
  releaseOfEntry,
} from './press-release.loaders.ts';
import { availableActions, isOverdue } from './press-release.policy.ts';
import { pressReleasesPage } from './press-release.queries.ts';

@ObjectType({ simpleResolvers: true })
class PressReleasePage extends PageOf(PressRelease) {}

@Resolver(() => PressRelease)
export class PressReleaseResolver {
  @Query(() => PressRelease, { nullable: true })
  @Allow(business)
  pressRelease(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<PressRelease | null> {
    return pressReleaseOf(context).load(id);
  }

  @Query(() => PressReleasePage, { description: 'Newest first.' })
  @Allow(business)
  pressReleases(
    @Ctx() context: Context,
    @Arg('filter', () => PressReleaseFilter, { nullable: true }) filter: PressReleaseFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<PressRelease>> {
    return pressReleasesPage(signedIn(context), filter ?? {}, page);
  }

  @FieldResolver(() => Organization, { description: 'The department or bureau that drafted it.' })
  @Edge('as its parent')
  organization(@Root() row: PressRelease, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Organization, { description: 'Whose chain it goes by.' })
  @Edge('as its parent')
  bureau(@Root() row: PressRelease, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.bureauId);
  }

  @FieldResolver(() => SubjectArea)
  @Edge('as its parent')
  subjectArea(@Root() row: PressRelease, @Ctx() context: Context): Promise<SubjectArea | null> {
    return subjectAreaOf(context).load(row.subjectAreaId);
  }

  @FieldResolver(() => ReleasePlanEntry, { nullable: true, description: 'Of a routine release.' })
  @Edge('as its parent')
  planEntry(@Root() row: PressRelease, @Ctx() context: Context): Loaded<ReleasePlanEntry> {
    return row.planEntryId === null ? null : entryOf(context).load(row.planEntryId);
  }

  @FieldResolver(() => [PressApproval], { description: 'By round and step; each drafting begins a round.' })
  @Edge('as its parent')
  approvals(@Root() row: PressRelease, @Ctx() context: Context): Promise<PressApproval[]> {
    return approvalsOf(context).load(row.id);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  drafter(@Root() row: PressRelease, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.drafterId);
  }

  @FieldResolver(() => Spokesperson, { nullable: true })
  @Edge('as its parent')
  spokesperson(@Root() row: PressRelease, @Ctx() context: Context): Loaded<Spokesperson> {
    return row.spokespersonId === null ? null : spokespersonOf(context).load(row.spokespersonId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who recorded that it is out.' })
  @Edge('name only')
  releaser(@Root() row: PressRelease, @Ctx() context: Context): Loaded<Person> {
    return row.releaserId === null ? null : personOf(context).load(row.releaserId);
  }

  @FieldResolver(() => [WorkItem])
  @Edge('as its parent')
  workItems(@Root() row: PressRelease, @Ctx() context: Context): Promise<WorkItem[]> {
    return itemsOfRelease(context).load(row.id);
  }

  @FieldResolver(() => [Channel])
  @Edge('as its parent')
  channels(@Root() row: PressRelease, @Ctx() context: Context): Promise<Channel[]> {
    return channelsOfRelease(context).load(row.id);
  }

  @FieldResolver(() => [Submission], { description: 'Pieces that came of it, with their adoptions.' })
  @Edge('within scope')
  submissions(@Root() row: PressRelease, @Ctx() context: Context): Promise<Submission[]> {
    return piecesOfRelease(context).load(row.id);
  }

  @FieldResolver(() => [DisciplineRecord], { description: 'For those who read them.' })
  @Edge('within scope')
  disciplineRecords(@Root() row: PressRelease, @Ctx() context: Context): Promise<DisciplineRecord[]> {
    return disciplineOfRelease(context).load(row.id);
  }

  @FieldResolver(() => Int, {
    description: 'Steps that it still has to pass, of those that follow the drafting.',
  })
  @Edge('as its parent')
  stepsLeft(@Root() row: PressRelease): number {
    return Math.max(0, row.steps.length - Math.max(row.position, 2) + 1);
  }

  @FieldResolver(() => Boolean, { description: 'true: its planned day is past, and it is not out.' })
  @Edge('as its parent')
  overdue(@Root() row: PressRelease, @Ctx() context: Context): boolean {
    return isOverdue(row, signedIn(context).clock.today());
  }

  @FieldResolver(() => [PressActionEnum])
  @Edge('as its parent')
  async availableActions(@Root() row: PressRelease, @Ctx() context: Context): Promise<PressAction[]> {
    const passed = await decidedInRound(context).load(row.id);
    const { parentId } = await requiredOrganization(context, row.bureauId);
    return availableActions(signedIn(context).viewer, row, { passed, superiorId: parentId });
  }
}

@Resolver(() => PressApproval)
export class PressApprovalResolver {
  @FieldResolver(() => Person, { description: 'Who decided, or recorded what was decided outside.' })
  @Edge('name only')
  person(@Root() row: PressApproval, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.personId);
  }

  @FieldResolver(() => [Attachment], { description: 'The reply of an outer body.' })
  @Edge('as its parent')
  attachments(@Root() row: PressApproval, @Ctx() context: Context): Promise<Attachment[]> {
    return attachmentsOfApprovals(context).load(row.id);
  }
}

/** What became of an entry of the plan. */
@Resolver(() => ReleasePlanEntry)
export class ReleaseOfEntryResolver {
  @FieldResolver(() => PressRelease, { nullable: true, description: 'Its release, but for a withdrawn one.' })
  @Edge('within scope')
  pressRelease(@Root() row: ReleasePlanEntry, @Ctx() context: Context): Promise<PressRelease | null> {
    return releaseOfEntry(context).load(row.id);
  }
}
