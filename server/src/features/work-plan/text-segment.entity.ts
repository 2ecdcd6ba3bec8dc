import { type SegmentKind, segmentKinds } from '@duban/schema/vocabulary/plan-revision';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../kernel/enums.ts';

const SegmentKindEnum = enumOf(segmentKinds);
registerEnumType(SegmentKindEnum, { name: 'SegmentKind' });

/** A stretch of two texts that were compared (kernel/text/diff-text.ts). */
@ObjectType({
  description: 'The old text is what is SAME and REMOVED, the new one what is SAME and ADDED.',
  simpleResolvers: true,
})
export class TextSegment {
  @Field(() => SegmentKindEnum)
  kind!: SegmentKind;

  @Field(() => String)
  text!: string;
}
