import { Ctx, Query, Resolver } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, business } from '../../kernel/guards.ts';
import { Organization } from '../organization/organization.entity.ts';
import { branchesOf, requiredOrganization } from '../organization/organization.loaders.ts';

@Resolver()
export class HonourOfficeResolver {
  @Query(() => [Organization], {
    description:
      'Offices whose titles, awards, targets and relegation the viewer reads: the province, and the own city; for the province all cities.',
  })
  @Allow(business)
  async honourOffices(@Ctx() context: Context): Promise<Organization[]> {
    const { provinceId, cityId, scope } = signedIn(context).viewer;
    const branches = (await branchesOf(context).load(provinceId)) ?? [];
    const cities = branches.filter(
      ({ id, level }) => level === 'CITY' && (scope.kind === 'PROVINCE' || id === cityId),
    );
    return [await requiredOrganization(context, provinceId), ...cities];
  }
}
