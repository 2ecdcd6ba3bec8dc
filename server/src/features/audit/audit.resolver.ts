import { Arg, Args, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { AuditEntry } from '../../kernel/audit.entity.ts';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyRole, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { Organization } from '../organization/organization.entity.ts';
import { organizationOf } from '../organization/organization.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { AuditEntryFilter } from './audit.inputs.ts';
import { auditEntriesPage } from './audit.queries.ts';

@ObjectType('AuditEntry', { description: 'One change and who made it.', simpleResolvers: true })
class AuditEntryType {
  @Field(() => ID)
  id!: number;

  @Field(() => MomentScalar)
  at!: string;

  @Field(() => String, { description: 'The mutation.' })
  action!: string;

  @Field(() => String)
  entityType!: string;

  @Field(() => String)
  entityId!: string;

  @Field(() => String, { nullable: true, description: 'The client’s address.' })
  address!: string | null;
}

@ObjectType({ simpleResolvers: true })
class AuditEntryPage extends PageOf(AuditEntryType) {}

@Resolver(() => AuditEntryType)
export class AuditResolver {
  @Query(() => AuditEntryPage, { description: 'The trail of the province, newest first; read only.' })
  @Allow(anyRole('AUDITOR'))
  auditEntries(
    @Ctx() context: Context,
    @Arg('filter', () => AuditEntryFilter, { nullable: true }) filter: AuditEntryFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<AuditEntry>> {
    return auditEntriesPage(signedIn(context), filter ?? {}, page);
  }

  @FieldResolver(() => String, { description: 'JSON: what changed.' })
  @Edge('as its parent')
  changes(@Root() row: AuditEntry): string {
    return JSON.stringify(row.changes);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  actor(@Root() row: AuditEntry, @Ctx() context: Context): Loaded<Person> {
    return row.actorId ? personOf(context).load(row.actorId) : null;
  }

  @FieldResolver(() => Organization, { nullable: true })
  @Edge('name only')
  organization(@Root() row: AuditEntry, @Ctx() context: Context): Loaded<Organization> {
    return row.organizationId ? organizationOf(context).load(row.organizationId) : null;
  }
}
