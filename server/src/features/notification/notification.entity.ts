import { type Language, languages } from '@duban/schema/vocabulary/label';
import {
  type MailPace,
  mailPaces,
  type NotificationKind,
  type NotificationSubject,
  notificationKinds,
  notificationSubjects,
} from '@duban/schema/vocabulary/notification';
import type { Opt } from '@mikro-orm/core';
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { StoredRecord } from '../../kernel/record.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { Organization } from '../organization/organization.entity.ts';
import { User } from '../user/user.entity.ts';

export const NotificationKindEnum = enumOf(notificationKinds);
export const NotificationSubjectEnum = enumOf(notificationSubjects);
export const MailPaceEnum = enumOf(mailPaces);
export const LanguageEnum = enumOf(languages);
registerEnumType(LanguageEnum, { name: 'Language' });
registerEnumType(NotificationKindEnum, { name: 'NotificationKind' });
registerEnumType(NotificationSubjectEnum, {
  name: 'NotificationSubject',
  description: 'What a notification is about.',
});
registerEnumType(MailPaceEnum, { name: 'MailPace', description: '立即、每个工作日汇总' });

/** Told to a user in one organization: whoever moves to another leaves it behind. */
@ObjectType({ description: '通知: what happened that its recipient should know.', simpleResolvers: true })
@Entity({ tableName: 'notification' })
@Unique({ properties: ['recipientId', 'dedupKey'] })
@Index({ properties: ['recipientId', 'organizationId', 'createdAt', 'id'] })
@Index({
  name: 'notification_unread_index',
  expression:
    'create index notification_unread_index on notification (recipient_id, organization_id) where read_at is null',
})
export class Notification {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'recipient_id' })
  recipientId!: string;

  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'organization_id' })
  organizationId!: string;

  @Field(() => NotificationKindEnum)
  @Property({ type: 'text' })
  kind!: NotificationKind;

  @Field(() => NotificationSubjectEnum)
  @Property({ type: 'text' })
  subjectType!: NotificationSubject;

  @Field(() => ID)
  @Property({ type: 'uuid' })
  subjectId!: string;

  /** What its sentence is filled with. */
  @Property({ type: 'json', columnType: 'jsonb' })
  params!: Record<string, string | number>;

  /** Nobody is told the same thing twice. */
  @Property({ type: 'text' })
  dedupKey!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  createdAt!: string;

  @Field(() => MomentScalar, { nullable: true, description: 'null while it is unread.' })
  @Property({ type: MomentType, nullable: true })
  readAt: string | null = null;
}

/** What a user has chosen; who has chosen nothing has every kind in the inbox and none by mail. */
@Entity({ tableName: 'notification_setting' })
@Check({
  name: 'notification_setting_verified_check',
  expression: 'mail_verified_at is null or mail_address is not null',
})
export class NotificationSetting extends StoredRecord {
  @ManyToOne(() => User, { mapToPk: true, fieldName: 'user_id', unique: true, deleteRule: 'cascade' })
  userId!: string;

  /** Kinds that are kept out of the inbox. */
  @Property({ type: 'array', columnType: 'text[]' })
  muted!: Opt<NotificationKind[]>;

  @Property({ type: 'array', columnType: 'text[]' })
  mailed!: Opt<NotificationKind[]>;

  @Property({ type: 'text', nullable: true })
  mailAddress: string | null = null;

  /** null: nobody has shown that they read what comes there, and nothing is sent there but codes. */
  @Property({ type: MomentType, nullable: true })
  mailVerifiedAt: string | null = null;

  @Enum({ items: [...mailPaces], type: 'string' })
  mailPace: Opt<MailPace> = 'AT_ONCE';

  /** The language that mails are written in. */
  @Property({ type: 'text', default: 'zh' })
  language: Opt<Language> = 'zh';
}
