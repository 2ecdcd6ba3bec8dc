import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { PublicityOccasion } from './publicity-occasion.entity.ts';
import { daysOfOccasion, visibleTo } from './publicity-occasion.policy.ts';

export interface OccasionInYear {
  occasion: PublicityOccasion;
  startsOn: string;
  endsOn: string;
  theme: string | null;
}

/** Some dozen rows a province; those that the year has, by their days. */
export async function occasionsOf({ reader, viewer }: SignedIn, year: number): Promise<OccasionInYear[]> {
  const rows = await reader.rows<PublicityOccasion>(sql`
    select ${columns(PublicityOccasion, 'c')} from publicity_occasion c
    where ${visibleTo(viewer, 'c')} and c.first_year <= ${year} and (c.last_year is null or c.last_year >= ${year})`);
  const found = rows.flatMap((occasion) => {
    const days = daysOfOccasion(occasion, year);
    return days ? [{ occasion, ...days }] : [];
  });
  const key = ({ startsOn, endsOn, occasion }: OccasionInYear) => `${startsOn} ${endsOn} ${occasion.name}`;
  return found.sort((one, other) => key(one).localeCompare(key(other)));
}

export function visibleOccasions(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<PublicityOccasion[]> {
  return reader.rows<PublicityOccasion>(sql`
    select ${columns(PublicityOccasion, 'c')} from publicity_occasion c
    where c.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(viewer, 'c')}`);
}
