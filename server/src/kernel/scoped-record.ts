import { Property } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { StoredRecord } from './record.ts';
import type { ScopedRow } from './scope.ts';

/**
 * A record that belongs to an organization. Its branch and province stand beside it, so that who may see it is one
 * indexed condition and never a join. An organization's branch never changes: what was assigned
 * to an abolished one stays where it was.
 */
@ObjectType({ simpleResolvers: true })
export abstract class ScopedRecord extends StoredRecord implements ScopedRow {
  @Property({ type: 'uuid' })
  organizationId!: string;

  @Property({ type: 'uuid', nullable: true })
  cityId: string | null = null;

  @Property({ type: 'uuid' })
  provinceId!: string;
}

/** The scope columns of a new record, from its organization. */
export function scopeOf(organization: { id: string; cityId: string | null; provinceId: string }): ScopedRow {
  return {
    organizationId: organization.id,
    cityId: organization.cityId,
    provinceId: organization.provinceId,
  };
}
