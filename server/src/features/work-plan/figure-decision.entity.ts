import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Organization } from '../organization/organization.entity.ts';
import { WorkItem } from './work-item.entity.ts';

/** How often an organization has decided on a point's figures: what is shared out of them, which need evidence. */
@Entity({ tableName: 'figure_decision' })
export class FigureDecision {
  [PrimaryKeyProp]?: ['workItemId', 'organizationId'];

  @ManyToOne(() => WorkItem, {
    mapToPk: true,
    primary: true,
    fieldName: 'work_item_id',
    deleteRule: 'cascade',
  })
  workItemId!: string;

  @ManyToOne(() => Organization, {
    mapToPk: true,
    primary: true,
    fieldName: 'organization_id',
    deleteRule: 'cascade',
  })
  organizationId!: string;

  @Property({ type: 'integer' })
  version!: number;
}
