import type { Language } from '@duban/schema/vocabulary/label';
import {
  type MailPace,
  mandatoryKinds,
  type NotificationKind,
  notificationKinds,
} from '@duban/schema/vocabulary/notification';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import {
  LanguageEnum,
  MailPaceEnum,
  NotificationKindEnum,
  type NotificationSetting,
} from './notification.entity.ts';

@ObjectType({ simpleResolvers: true })
class NotificationChoice {
  @Field(() => NotificationKindEnum)
  kind!: NotificationKind;

  @Field(() => Boolean)
  inbox!: boolean;

  @Field(() => Boolean)
  mail!: boolean;

  @Field(() => Boolean, { description: 'It stays in the inbox.' })
  mandatory!: boolean;
}

@ObjectType({ description: 'What the viewer is told, and how.', simpleResolvers: true })
export class NotificationChoices {
  @Field(() => Int, { description: '0 while nothing was chosen.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether this server sends mails.' })
  mailAvailable!: boolean;

  @Field(() => String, { nullable: true })
  mailAddress!: string | null;

  @Field(() => MomentScalar, {
    nullable: true,
    description:
      'When the viewer entered the code that was sent to it; until then no mail is. null anew with another address.',
  })
  mailVerifiedAt!: string | null;

  @Field(() => MailPaceEnum)
  mailPace!: MailPace;

  @Field(() => LanguageEnum)
  language!: Language;

  @Field(() => [NotificationChoice], { description: 'Every kind.' })
  choices!: NotificationChoice[];
}

export function choicesOf(
  { outgoing, language }: Context,
  row: NotificationSetting | null,
): NotificationChoices {
  return {
    version: row?.version ?? 0,
    mailAvailable: outgoing?.mail ?? false,
    mailAddress: row?.mailAddress ?? null,
    mailVerifiedAt: row?.mailVerifiedAt ?? null,
    mailPace: row?.mailPace ?? 'AT_ONCE',
    language: row?.language ?? language,
    choices: notificationKinds.map((kind) => ({
      kind,
      inbox: !row?.muted.includes(kind),
      mail: row?.mailed.includes(kind) ?? false,
      mandatory: mandatoryKinds.includes(kind),
    })),
  };
}
