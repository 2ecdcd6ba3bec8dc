import {
  type AddresseeAction,
  addresseeActions,
  type VerificationMethod,
  verificationMethods,
} from '@duban/schema/vocabulary/supervision-order';
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { User } from '../user/user.entity.ts';
import { Addressee, AddresseeActionEnum } from './supervision-order.entity.ts';

export const VerificationMethodEnum = enumOf(verificationMethods);
registerEnumType(VerificationMethodEnum, {
  name: 'VerificationMethod',
  description: '现场核验、书面核验',
});

/** Its scope columns are the addressee's: another addressee does not see it. */
@ObjectType({
  description: 'What the issuer made of an addressee’s answer: returned, accepted, verified.',
  simpleResolvers: true,
})
@Entity({ tableName: 'supervision_decision' })
export class SupervisionDecision extends ScopedRecord {
  @ManyToOne(() => Addressee, {
    mapToPk: true,
    fieldName: 'addressee_id',
    index: true,
    deleteRule: 'cascade',
  })
  addresseeId!: string;

  @Field(() => AddresseeActionEnum, { description: 'RETURN, ACCEPT or VERIFY.' })
  @Enum({ items: [...addresseeActions], type: 'string' })
  action!: AddresseeAction;

  @Field(() => Int, { description: 'The round that it ends.' })
  @Property({ type: 'integer' })
  round!: number;

  @Field(() => String, { nullable: true, description: 'What is missing, or what was found.' })
  @Property({ type: 'text', nullable: true })
  comment: string | null = null;

  @Field(() => DayScalar, { nullable: true, description: 'The new due day of a return.' })
  @Property({ type: DayType, nullable: true })
  dueOn: string | null = null;

  @Field(() => VerificationMethodEnum, { nullable: true, description: 'null where nothing was verified.' })
  @Enum({ items: [...verificationMethods], type: 'string', nullable: true })
  method: VerificationMethod | null = null;

  @Field(() => DayScalar, { nullable: true })
  @Property({ type: DayType, nullable: true })
  verifiedOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Who went there or read the documents.' })
  @Property({ type: 'text', nullable: true })
  verifiers: string | null = null;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  decidedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'author_id' })
  authorId!: string;
}
