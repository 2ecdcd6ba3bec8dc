import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Edge } from '../../kernel/guards.ts';
import { Attachment } from './attachment.entity.ts';

@Resolver(() => Attachment)
export class AttachmentResolver {
  @FieldResolver(() => String, { description: 'Where it is read, with the session’s cookie.' })
  @Edge('as its parent')
  url(@Root() row: Attachment): string {
    return `/attachments/${row.id}`;
  }
}
