import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** What every stored thing has: an id that sorts by time of creation, and a version for optimistic locking. */
@ObjectType({ simpleResolvers: true })
export abstract class StoredRecord {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Field(() => Int, {
    description: 'Goes up by one with every change; a command names the version it was decided on.',
  })
  @Property({ type: 'integer', version: true, default: 1 })
  version!: number;
}
