import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { User } from '../user/user.entity.ts';

@ObjectType({
  description: 'A file that was uploaded to POST /attachments and is read at its url.',
  simpleResolvers: true,
})
@Entity({ tableName: 'attachment' })
export class Attachment extends ScopedRecord {
  @Field(() => String, { description: 'The file’s name as it was uploaded.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  contentType!: string;

  @Field(() => Int, { description: 'Bytes.' })
  @Property({ type: 'integer' })
  size!: number;

  /** SHA-256 of the bytes, and the name of the file that keeps them. */
  @Property({ type: 'text' })
  digest!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'uploader_id' })
  uploaderId!: string;

  @Property({ type: MomentType, defaultRaw: 'now()' })
  uploadedAt!: Opt<string>;

  /** What it belongs to once submitted; until then only its uploader sees it. */
  @Property({ type: 'uuid', nullable: true, index: true })
  progressReportId: string | null = null;

  @Property({ type: 'uuid', nullable: true, index: true })
  supervisionReplyId: string | null = null;
}
