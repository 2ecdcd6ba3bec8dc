import { type RoleName, roleNames, userActions, viewerActions } from '@duban/schema/vocabulary/user';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { StoredRecord } from '../../kernel/record.ts';
import { Organization } from '../organization/organization.entity.ts';

export const RoleNameEnum = enumOf(roleNames);
export const UserActionEnum = enumOf(userActions);
export const ViewerActionEnum = enumOf(viewerActions);
registerEnumType(RoleNameEnum, { name: 'RoleName', description: '任职的角色' });
registerEnumType(UserActionEnum, { name: 'UserAction' });
registerEnumType(ViewerActionEnum, { name: 'ViewerAction', description: 'What a viewer may begin.' });

@ObjectType({ description: 'An account, as the security administrator sees it.', simpleResolvers: true })
@Entity({ tableName: 'app_user' })
export class User extends StoredRecord {
  @Field(() => String)
  @Property({ type: 'text' })
  @Unique()
  username!: string;

  @Field(() => String, { description: 'The name that others see.' })
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  passwordHash!: string;

  @Field(() => Boolean)
  @Property({ type: 'boolean', default: false })
  disabled: Opt<boolean> = false;

  /** Made by the demonstration: shut out where DEMO is off. */
  @Property({ type: 'boolean', default: false })
  demo: Opt<boolean> = false;

  /** Tries since the last success; each is counted before the password is looked at. */
  @Property({ type: 'integer', default: 0 })
  failedAttempts: Opt<number> = 0;

  @Property({ type: MomentType, nullable: true })
  lockedUntil: string | null = null;

  @Property({ type: MomentType, defaultRaw: 'now()' })
  passwordChangedAt!: Opt<string>;

  /** Set with every change of name, roles or organization, so that its version goes up with them too. */
  @Property({ type: MomentType, defaultRaw: 'now()' })
  changedAt!: Opt<string>;
}

/** 任职: a role in an organization from one day to another. */
@Entity({ tableName: 'membership' })
@Unique({ properties: ['userId', 'organizationId', 'role', 'validFrom'] })
export class Membership {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: Opt<string>;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'user_id', index: true })
  userId!: string;

  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'organization_id', index: true })
  organizationId!: string;

  @Enum({ items: [...roleNames], type: 'string' })
  role!: RoleName;

  @Property({ type: DayType })
  validFrom!: string;

  @Property({ type: DayType, nullable: true })
  validTo: string | null = null;
}

/** A signed-in browser. The cookie carries a random token; the database keeps its digest only. */
@Entity({ tableName: 'session' })
export class Session {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: Opt<string>;

  @Property({ type: 'text' })
  @Unique()
  tokenDigest!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'user_id', index: true, deleteRule: 'cascade' })
  userId!: string;

  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'organization_id' })
  organizationId!: string;

  @Property({ type: MomentType, defaultRaw: 'now()' })
  createdAt!: Opt<string>;

  @Property({ type: MomentType, defaultRaw: 'now()' })
  @Index()
  lastSeenAt!: Opt<string>;
}

@ObjectType({ description: 'A person as others see them: a name.', simpleResolvers: true })
export class Person {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}
