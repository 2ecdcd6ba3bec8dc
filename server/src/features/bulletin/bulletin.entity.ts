import {
  type BulletinKind,
  type BulletinStatus,
  bulletinActions,
  bulletinKinds,
  bulletinStatuses,
} from '@duban/schema/vocabulary/bulletin';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { EditedRecord } from '../returnable/returnable.entity.ts';
import { withdrawalCheck } from '../returnable/withdrawable.entity.ts';
import { User } from '../user/user.entity.ts';
import type { CountedFigures, FigureNames } from './bulletin-figures.entity.ts';
import type { CountedAdoptions, CountedRanking } from './publicity-figures.entity.ts';

export const BulletinKindEnum = enumOf(bulletinKinds);
export const BulletinStatusEnum = enumOf(bulletinStatuses);
export const BulletinActionEnum = enumOf(bulletinActions);
registerEnumType(BulletinKindEnum, {
  name: 'BulletinKind',
  description: '督查通报、信息采用通报、年度排名通报',
});
registerEnumType(BulletinStatusEnum, { name: 'BulletinStatus' });
registerEnumType(BulletinActionEnum, { name: 'BulletinAction' });

/** Its scope columns are the issuer's. */
@ObjectType({
  description: '通报 of a period: figures as of a moment, and a text drafted from them.',
  simpleResolvers: true,
})
@Entity({ tableName: 'bulletin' })
@Unique({ properties: ['organizationId', 'kind', 'year', 'serial'] })
@Index({ properties: ['provinceId', 'createdAt'] })
@Index({ properties: ['organizationId', 'createdAt'] })
@Check({ expression: 'period_to >= period_from' })
@Check(withdrawalCheck('bulletin'))
export class Bulletin extends EditedRecord {
  @Field(() => BulletinKindEnum)
  @Enum({ items: [...bulletinKinds], type: 'string', default: 'SUPERVISION' })
  kind!: BulletinKind;

  @Field(() => BulletinStatusEnum)
  @Enum({ items: [...bulletinStatuses], type: 'string' })
  status: Opt<BulletinStatus> = 'DRAFT';

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  periodFrom!: string;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  periodTo!: string;

  @Field(() => MomentScalar, { description: 'The moment that its figures were counted for.' })
  @Property({ type: MomentType })
  figuresAt!: string;

  @Field(() => String, { description: 'Drafted from the figures, then edited.' })
  @Property({ type: 'text' })
  body!: string;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'approver_id' })
  approverId: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  approvedAt: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why a leader returned it.' })
  @Property({ type: 'text', nullable: true })
  returnComment: string | null = null;

  @Field(() => Int, { nullable: true, description: 'Of publication.' })
  @Property({ type: 'integer', nullable: true })
  year: number | null = null;

  @Field(() => Int, { nullable: true, description: '1, 2, … of the issuer’s year, without gaps.' })
  @Property({ type: 'integer', nullable: true })
  serial: number | null = null;

  @Field(() => String, { nullable: true, description: '文号; given with publication.' })
  @Property({ type: 'text', nullable: true })
  number: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  publishedAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'publisher_id' })
  publisherId: string | null = null;
}

/** Beside the bulletin, so that a list of bulletins reads none of them. */
@Entity({ tableName: 'bulletin_figures' })
export class StoredFigures {
  @ManyToOne(() => Bulletin, {
    mapToPk: true,
    primary: true,
    fieldName: 'bulletin_id',
    deleteRule: 'cascade',
  })
  bulletinId!: string;

  @Property({ type: 'json', columnType: 'jsonb' })
  figures!: CountedFigures | CountedAdoptions | CountedRanking;

  /** What organizations, points, classes and pieces in them were called. */
  @Property({ type: 'json', columnType: 'jsonb' })
  names!: FigureNames;
}

/** An organization that it goes to; who may see it stands beside it. */
@Entity({ tableName: 'bulletin_addressee' })
@Index({ properties: ['cityId', 'bulletinId'] })
@Index({ properties: ['organizationId', 'bulletinId'] })
export class BulletinAddressee {
  @ManyToOne(() => Bulletin, {
    mapToPk: true,
    primary: true,
    fieldName: 'bulletin_id',
    deleteRule: 'cascade',
  })
  bulletinId!: string;

  @Property({ type: 'uuid', primary: true })
  organizationId!: string;

  @Property({ type: 'uuid', nullable: true })
  cityId: string | null = null;

  @Property({ type: 'uuid' })
  provinceId!: string;
}

/** 阅知: that somebody of an addressee has opened it. */
@Entity({ tableName: 'bulletin_reading' })
export class BulletinReading {
  @ManyToOne(() => Bulletin, {
    mapToPk: true,
    primary: true,
    fieldName: 'bulletin_id',
    deleteRule: 'cascade',
  })
  bulletinId!: string;

  @ManyToOne(() => User, { mapToPk: true, primary: true, fieldName: 'user_id' })
  userId!: string;

  @Property({ type: 'uuid' })
  organizationId!: string;

  @Property({ type: MomentType })
  at!: string;
}
