import type { Comparator } from '@duban/schema/vocabulary/work-plan';
import { importWarningLabels } from '@duban/schema/vocabulary/work-plan-import';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { Allow, anyRole, Edge } from '../../kernel/guards.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import type { ImportWarning, TextSpan } from './import/notice.ts';
import { LevelCadence, ResponsibleUnit } from './work-item.resolver.ts';
import { type MatchedItem, previewWorkPlanImport, type WorkPlanDraft } from './work-plan.commands.ts';
import { ComparatorEnum } from './work-plan.entity.ts';
import { WorkPlanImportInput } from './work-plan.inputs.ts';

@ObjectType('TextSpan', {
  description: 'UTF-16 units in the normalised text, from start up to but without end.',
  simpleResolvers: true,
})
class TextSpanType {
  @Field(() => Int)
  startOffset!: number;

  @Field(() => Int)
  endOffset!: number;
}

@ObjectType({ simpleResolvers: true })
class PreviewTarget extends TextSpanType {
  @Field(() => String)
  name!: string;

  @Field(() => ComparatorEnum)
  comparator!: Comparator;

  @Field(() => Float)
  value!: number;

  @Field(() => String)
  unit!: string;
}

@ObjectType({ description: 'An item as the import would store it.', simpleResolvers: true })
class PreviewItem extends TextSpanType {
  @Field(() => Int)
  number!: number;

  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String)
  requirement!: string;

  @Field(() => [PreviewTarget])
  targets!: PreviewTarget[];

  @Field(() => [String])
  pilotPlaces!: string[];

  @Field(() => [ResponsibleUnit])
  responsible!: MatchedItem['responsible'];

  @Field(() => String, { nullable: true })
  dueText!: string | null;

  @Field(() => DayScalar, { nullable: true })
  dueOn!: string | null;

  @Field(() => [LevelCadence])
  cadences!: MatchedItem['cadences'];
}

@ObjectType({ simpleResolvers: true })
class PreviewSection extends TextSpanType {
  @Field(() => Int)
  ordinal!: number;

  @Field(() => String)
  title!: string;

  @Field(() => [PreviewItem])
  items!: MatchedItem[];
}

@ObjectType('ImportWarning', {
  description: 'Something that was read but not understood, or understood with doubt.',
  simpleResolvers: true,
})
export class ImportWarningType {
  @Field(() => String)
  code!: ImportWarning['code'];

  @Field(() => Int, { description: '1-based line of the normalised text.' })
  line!: number;

  @Field(() => String, { description: 'The text in question, shortened.' })
  excerpt!: string;
}

@ObjectType({ description: 'What an import would store; nothing was.', simpleResolvers: true })
class WorkPlanImportPreview {
  @Field(() => String, { description: 'The normalised text that offsets count in.' })
  text!: string;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { nullable: true })
  documentNumber!: string | null;

  @Field(() => DayScalar, { nullable: true })
  issuedOn!: string | null;

  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(() => [PreviewSection])
  sections!: WorkPlanDraft['sections'];

  @Field(() => [TextSpanType], {
    description: 'Text that is no item by design: addressees, preamble, headings.',
  })
  leadIns!: TextSpan[];

  @Field(() => [ImportWarningType])
  warnings!: ImportWarning[];
}

@Resolver(() => ImportWarningType)
export class PreviewResolver {
  @Mutation(() => WorkPlanImportPreview, {
    description: 'A notice’s text or file → what would be imported; stores nothing.',
  })
  @Allow(anyRole('SUPERVISOR'))
  previewWorkPlanImport(
    @Ctx() context: Context,
    @Arg('input', () => WorkPlanImportInput) input: WorkPlanImportInput,
  ): Promise<WorkPlanDraft> {
    return previewWorkPlanImport(context, input);
  }

  @FieldResolver(() => String, { description: 'In the reader’s language.' })
  @Edge('as its parent')
  message(@Root() row: ImportWarning, @Ctx() context: Context): string {
    return importWarningLabels[row.code][context.language].replace('%{excerpt}', row.excerpt);
  }
}
