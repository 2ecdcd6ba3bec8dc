import type { Opt } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
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
@Check({
  name: 'webhook_sealed',
  expression: "secret ^@ 'v1.' and (previous_secret is null or previous_secret ^@ 'v1.')",
})
@Check({ name: 'webhook_previous', expression: '(previous_secret is null) = (previous_until is null)' })
export class Webhook extends StoredRecord {
  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'organization_id', index: true })
  organizationId!: string;

  @Property({ type: 'uuid' })
  provinceId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  url!: string;

  /** Signs every event. Sealed, since signing needs it again; answered once, when it is made. */
  @Property({ type: 'text' })
  secret!: string;

  /** The one before, sealed too: signs beside the other until then. */
  @Property({ type: 'text', nullable: true })
  previousSecret: string | null = null;

  @Property({ type: MomentType, nullable: true })
  previousUntil: string | null = null;

  @Field(() => MomentScalar, { nullable: true, description: 'When its secret was last renewed.' })
  @Property({ type: MomentType, nullable: true })
  secretRenewedAt: string | null = null;

  @Field(() => Boolean)
  @Property({ type: 'boolean', default: true })
  active: Opt<boolean> = true;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  createdAt!: string;
}

/** Where a secret belongs: sealed for one webhook it opens for no other. */
export const placeOfSecret = (webhookId: string) => `webhook ${webhookId} secret`;
