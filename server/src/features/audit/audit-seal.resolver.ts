import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { enumOf } from '../../kernel/enums.ts';
import { Allow, anyRole } from '../../kernel/guards.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import {
  isOfChain,
  newestSeal,
  type TrailFault as TrailFaultRow,
  trailFaults,
  trailState,
} from './audit-seal.queries.ts';

const TrailFaultKindEnum = enumOf(['CHANGED', 'MISSING', 'INSERTED', 'SEAL'] as const);
registerEnumType(TrailFaultKindEnum, {
  name: 'AuditTrailFaultKind',
  description:
    'An entry that is not as it was sealed, that is gone, or that was put in later; a seal that does not follow.',
});

@ObjectType({ simpleResolvers: true })
class AuditTrailFault {
  @Field(() => TrailFaultKindEnum)
  kind!: TrailFaultRow['kind'];

  @Field(() => ID, { description: 'The entry’s id; of SEAL the seal’s number.' })
  id!: string;
}

@ObjectType({ description: 'The trail compared with its seals.', simpleResolvers: true })
class AuditTrailCheck {
  @Field(() => Int, { description: 'Seals that hold an entry of the province.' })
  seals!: number;

  @Field(() => Int, { description: 'Entries of the province that are sealed.' })
  entries!: number;

  @Field(() => Int, {
    description: 'Entries of the province of the last seconds, which the next seal takes.',
  })
  unsealed!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Of the newest seal with an entry of the province, SHA-256 in hex: noted elsewhere it proves later that nothing before it was changed.',
  })
  digest!: string | null;

  @Field(() => MomentScalar, { nullable: true })
  sealedAt!: string | null;

  @Field(() => Int, {
    description:
      'Of the whole chain: whose an entry was that is gone, or was given to another province, nobody can tell any more.',
  })
  faultCount!: number;

  @Field(() => [AuditTrailFault], { description: 'The first 100, by id only.' })
  faults!: TrailFaultRow[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the digest that was noted is one of this chain; null where none was given.',
  })
  notedFound!: boolean | null;
}

const mostShown = 100;

@Resolver()
export class AuditSealResolver {
  @Query(() => AuditTrailCheck, {
    description:
      'Counts every sealed entry’s digest again, of all provinces, since their chain is one: seconds for a million. Figures are the province’s.',
  })
  @Allow(anyRole('AUDITOR'))
  async auditTrailCheck(
    @Ctx() context: Context,
    @Arg('noted', () => String, { nullable: true, description: 'A digest noted at an earlier check.' })
    noted: string | null,
  ): Promise<AuditTrailCheck> {
    const { reader, viewer } = signedIn(context);
    const state = await trailState(reader, viewer.provinceId);
    const faults = await trailFaults(reader, await newestSeal(reader));
    const notedFound = noted ? await isOfChain(reader, noted.trim().toLowerCase()) : null;
    return { ...state, faultCount: faults.length, faults: faults.slice(0, mostShown), notedFound };
  }
}
