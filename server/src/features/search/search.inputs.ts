import { type SearchKind, searchKinds, searchLimits } from '@duban/schema/vocabulary/search';
import { ArgsType, Field, Int, registerEnumType } from 'type-graphql';
import { enumOf } from '../../kernel/enums.ts';
import { Between, Many, OptionalText, Storable } from '../../kernel/validation.ts';

export const SearchKindEnum = enumOf(searchKinds);
registerEnumType(SearchKindEnum, { name: 'SearchKind' });

@ArgsType()
export class SearchArgs {
  @Field(() => String, {
    description:
      'Words in any order, all of which must stand in a text; what stands in quotes must stand so. Nothing else means anything.',
  })
  @Storable()
  @OptionalText(searchLimits.text)
  text!: string;

  @Field(() => [SearchKindEnum], { nullable: true, description: 'All unless told.' })
  @Many(searchKinds.length, 1)
  kinds?: SearchKind[] | null;

  @Field(() => Int, {
    nullable: true,
    description: `Rows of each kind, 1 to ${searchLimits.most}; ${searchLimits.first} unless told.`,
  })
  @Between(1, searchLimits.most)
  first?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Rows of each kind to pass over; of a kind the newest ${searchLimits.ordered} are put in order.`,
  })
  @Between(0, searchLimits.ordered)
  offset?: number | null;
}
