import { type BulletinKind, type BulletinStatus, bulletinLimits } from '@duban/schema/vocabulary/bulletin';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Many, OptionalText, Text } from '../../kernel/validation.ts';
import { BulletinKindEnum, BulletinStatusEnum } from './bulletin.entity.ts';

@InputType()
export class BulletinFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Of publication.' })
  year?: number | null;

  @Field(() => BulletinKindEnum, { nullable: true })
  kind?: BulletinKind | null;

  @Field(() => BulletinStatusEnum, {
    nullable: true,
    description: 'What was withdrawn is listed only by this status, or by its id.',
  })
  status?: BulletinStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'true: bulletins of the viewer’s own organization.' })
  own?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: addressed to the viewer’s organization and not read by the viewer.',
  })
  unread?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: bulletins of the viewer’s organization whose next step is the viewer’s: to approve, to edit what was returned, or to publish.',
  })
  awaiting?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the title, the number or the text.' })
  @OptionalText(textLimits.line)
  search?: string | null;
}

@InputType()
export class DraftBulletinInput {
  @Field(() => BulletinKindEnum, {
    nullable: true,
    description: 'What the viewer’s office drafts, unless told. ADOPTION is of a quarter, RANKING of a year.',
  })
  kind?: BulletinKind | null;

  @Field(() => String, { nullable: true, description: 'Made from the period unless told.' })
  @OptionalText(textLimits.line)
  title?: string | null;

  @Field(() => DayScalar)
  periodFrom!: string;

  @Field(() => DayScalar, {
    description:
      'Of the same year, begun by today. Figures are those of its end, or of now; of a quarter or a year always what is recorded by now.',
  })
  periodTo!: string;

  @Field(() => [ID], { description: '1 to 200 organizations below the viewer’s own.' })
  @Many(bulletinLimits.addressees)
  organizationIds!: string[];
}

/** What a step on a bulletin names. */
@InputType()
export class BulletinVersionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class UpdateBulletinInput extends BulletinVersionInput {
  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => String)
  @Text(textLimits.body)
  body!: string;

  @Field(() => [ID], { description: '1 to 200 organizations below the viewer’s own.' })
  @Many(bulletinLimits.addressees)
  organizationIds!: string[];
}

@InputType()
export class RefreshBulletinInput extends BulletinVersionInput {}

@InputType()
export class ApproveBulletinInput extends BulletinVersionInput {}

@InputType()
export class ReturnBulletinInput extends BulletinVersionInput {
  @Field(() => String)
  @Text(textLimits.comment)
  comment!: string;
}

@InputType()
export class WithdrawBulletinInput extends BulletinVersionInput {
  @Field(() => String, { description: 'Why nobody needs it; read beside it.' })
  @Text(textLimits.comment)
  reason!: string;
}

@InputType()
export class PublishBulletinInput extends BulletinVersionInput {}

@InputType()
export class ReadBulletinInput {
  @Field(() => ID)
  id!: string;
}
