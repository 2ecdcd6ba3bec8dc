import { type Measure, type MeasureAction, suggestedMeasures } from '@duban/schema/vocabulary/measure';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyRole, business, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { displayTitle, Target, WorkItem } from '../work-plan/work-item.entity.ts';
import { targetsOf } from '../work-plan/work-plan.loaders.ts';
import { ItemMeasure, MeasureActionEnum, MeasureEnum } from './item-measure.entity.ts';
import { bindMeasure, endMeasure } from './measure.commands.ts';
import { BindMeasureInput, EndMeasureInput, MeasureRowFilter } from './measure.inputs.ts';
import { availableActions, canSetMeasures } from './measure.policy.ts';
import {
  type MeasuredItem,
  type MeasureFigure,
  type MeasureRow,
  measuredItem,
  measureRowsPage,
} from './measure.queries.ts';

@ObjectType('MeasureFigure', { simpleResolvers: true })
class FigureType implements MeasureFigure {
  @Field(() => Organization, { nullable: true, description: 'Null: all columns together.' })
  organization!: Organization | null;

  @Field(() => Float, {
    nullable: true,
    description: 'A share is in percent; a share or a mean of nothing is null.',
  })
  value!: number | null;

  @Field(() => Int, { description: 'Rows that count.' })
  counted!: number;

  @Field(() => Int, { description: 'All rows; of a share what it is a share of.' })
  rows!: number;
}

@ObjectType('MeasuredItem', {
  description: 'One measure of a point with its figures.',
  simpleResolvers: true,
})
class MeasuredType implements MeasuredItem {
  @Field(() => ItemMeasure)
  measure!: ItemMeasure;

  @Field(() => DayScalar)
  asOf!: string;

  @Field(() => FigureType, { description: 'All that the viewer may see below the organization.' })
  whole!: MeasureFigure;

  @Field(() => [FigureType], {
    description: 'The province itself and its branches, or the bureaus of one branch.',
  })
  organizations!: MeasureFigure[];
}

@ObjectType('MeasureRow', { description: 'One thing that a figure counts.', simpleResolvers: true })
class RowType implements MeasureRow {
  @Field(() => ID)
  id!: string;

  @Field(() => DayScalar)
  day!: string;

  organizationId!: string;

  @Field(() => String, {
    description: 'Submission, PublicityActivity, CoverageRequest or PressRelease: where it can be read.',
  })
  subjectType!: string;

  @Field(() => ID)
  subjectId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Float, { description: 'What it adds to a sum or a mean; else 1.' })
  amount!: number;

  @Field(() => Boolean, { description: 'Of a share: whether it is in it.' })
  counted!: boolean;
}

@ObjectType({ simpleResolvers: true })
class MeasureRowPage extends PageOf(RowType) {}

@ObjectType({ simpleResolvers: true })
class ItemMeasureResult {
  @Field(() => ItemMeasure)
  itemMeasure!: ItemMeasure;
}

const setters = anyRole('SUPERVISOR', 'EDITOR');

@Resolver(() => ItemMeasure)
export class MeasureResolver {
  @Query(() => [MeasuredType], {
    description: 'What a point is measured by, as of today; what ended comes last.',
  })
  @Allow(business)
  measuredItem(
    @Ctx() context: Context,
    @Arg('workItemId', () => ID) workItemId: string,
    @Arg('parentId', () => ID, { nullable: true }) parentId: string | null,
  ): Promise<MeasuredItem[]> {
    return measuredItem(signedIn(context), workItemId, parentId ?? null);
  }

  @Query(() => MeasureRowPage, { description: 'The rows behind a figure, newest first.' })
  @Allow(business)
  measureRows(
    @Ctx() context: Context,
    @Arg('filter', () => MeasureRowFilter) filter: MeasureRowFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<MeasureRow>> {
    return measureRowsPage(signedIn(context), filter, page);
  }

  @Mutation(() => ItemMeasureResult, {
    description: '设为衡量指标: by the province’s supervisors or publicity office.',
  })
  @Allow(setters)
  async bindMeasure(
    @Ctx() context: Context,
    @Arg('input', () => BindMeasureInput) input: BindMeasureInput,
  ): Promise<ItemMeasureResult> {
    return { itemMeasure: await bindMeasure(context, input) };
  }

  @Mutation(() => ItemMeasureResult, {
    description: '停用: by the province’s supervisors or publicity office.',
  })
  @Allow(setters)
  async endMeasure(
    @Ctx() context: Context,
    @Arg('input', () => EndMeasureInput) input: EndMeasureInput,
  ): Promise<ItemMeasureResult> {
    return { itemMeasure: await endMeasure(context, input) };
  }

  @FieldResolver(() => Target, { nullable: true, description: 'The figure of the point whose value it is.' })
  @Edge('as its parent')
  async target(@Root() row: ItemMeasure, @Ctx() context: Context): Promise<Target | null> {
    if (row.targetId === null) return null;
    return (await targetsOf(context).load(row.workItemId)).find(({ id }) => id === row.targetId) ?? null;
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  setter(@Root() row: ItemMeasure, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.setterId);
  }

  @FieldResolver(() => [MeasureActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: ItemMeasure, @Ctx() context: Context): MeasureAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}

@Resolver(() => RowType)
export class MeasureRowResolver {
  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: RowType, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }
}

@Resolver(() => WorkItem)
export class ItemMeasuresResolver {
  @FieldResolver(() => [MeasureEnum], { description: 'Figures of the system that its title names.' })
  @Edge('as its parent')
  suggestedMeasures(@Root() row: WorkItem): Measure[] {
    return suggestedMeasures(displayTitle(row));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may say by what it is measured.' })
  @Edge('as its parent')
  mayMeasure(@Root() row: WorkItem, @Ctx() context: Context): boolean {
    return row.withdrawnOn === null && canSetMeasures(signedIn(context).viewer);
  }
}
