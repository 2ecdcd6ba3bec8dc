import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { StoredRecord } from '../../kernel/record.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { Organization } from '../organization/organization.entity.ts';

@ObjectType({
  description: 'An address of another system that hears what an organization is notified of.',
  simpleResolvers: true,
})
@Entity({ tableName: 'webhook' })
export class Webhook extends StoredRecord {
  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'organization_id', index: true })
  organizationId!: string;

  @Property({ type: 'uuid' })
  provinceId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  url!: string;

  /** Signs every event. Kept as it is, since signing needs it; answered once, when it is made. */
  @Property({ type: 'text' })
  secret!: string;

  @Field(() => Boolean)
  @Property({ type: 'boolean', default: true })
  active: Opt<boolean> = true;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  createdAt!: string;
}
