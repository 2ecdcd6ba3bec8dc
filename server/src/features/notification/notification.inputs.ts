import type { Language } from '@duban/schema/vocabulary/label';
import {
  longestMailAddress,
  type MailPace,
  type NotificationKind,
  notificationKinds,
} from '@duban/schema/vocabulary/notification';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Many, Nested, OptionalText, Text } from '../../kernel/validation.ts';
import { LanguageEnum, MailPaceEnum, NotificationKindEnum } from './notification.entity.ts';

@InputType()
export class NotificationFilter {
  @Field(() => Boolean, { nullable: true, description: 'true: unread only; false: read only.' })
  unread?: boolean | null;

  @Field(() => NotificationKindEnum, { nullable: true })
  kind?: NotificationKind | null;
}

@InputType()
export class MarkNotificationsReadInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'Of the viewer; all that are unread where left out. Others’ are passed over.',
  })
  @Many(500, 0)
  ids?: string[] | null;
}

@InputType()
export class NotificationChoiceInput {
  @Field(() => NotificationKindEnum)
  kind!: NotificationKind;

  @Field(() => Boolean)
  inbox!: boolean;

  @Field(() => Boolean)
  mail!: boolean;
}

@InputType()
export class SetNotificationChoicesInput {
  @Field(() => Int, { description: 'Of the choices that it changes; 0 where nothing was chosen before.' })
  version!: number;

  @Field(() => [NotificationChoiceInput], { description: 'Kinds left out keep what was chosen.' })
  @Many(notificationKinds.length, 0)
  @Nested()
  choices!: NotificationChoiceInput[];

  @Field(() => String, { nullable: true, description: 'Where mails go; null: no mails.' })
  @OptionalText(longestMailAddress)
  mailAddress?: string | null;

  @Field(() => MailPaceEnum)
  mailPace!: MailPace;

  @Field(() => LanguageEnum, { description: 'The language of mails.' })
  language!: Language;
}

@InputType()
export class RequestMailCodeInput {
  @Field(() => Int, { description: 'Of the choices that the address stands in.' })
  version!: number;
}

@InputType()
export class ConfirmMailAddressInput {
  @Field(() => Int, { description: 'Of the choices that the address stands in.' })
  version!: number;

  @Field(() => String, { description: 'The six digits that the newest mail carries.' })
  @Text(20)
  code!: string;
}
