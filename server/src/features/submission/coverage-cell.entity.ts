import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * What the public was told about one item in one branch. Triggers on the ties of submissions and activities keep it in
 * the transaction of the write (migration 0006).
 */
@Entity({ tableName: 'coverage_cell' })
export class CoverageCell {
  @PrimaryKey({ type: 'uuid' })
  workItemId!: string;

  @PrimaryKey({ type: 'uuid' })
  branchId!: string;

  @Property({ type: 'uuid' })
  provinceId!: string;

  @Property({ type: 'integer' })
  submissions!: number;

  @Property({ type: 'integer' })
  adoptions!: number;

  @Property({ type: 'integer' })
  activities!: number;
}
