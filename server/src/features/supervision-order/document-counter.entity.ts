import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * The last number that an issuer gave to a kind of document in a year; its row is locked until the document is stored,
 * so none is lost.
 */
@Entity({ tableName: 'document_counter' })
export class DocumentCounter {
  @PrimaryKey({ type: 'uuid' })
  organizationId!: string;

  @PrimaryKey({ type: 'text' })
  kind!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @Property({ type: 'integer' })
  last!: number;
}
