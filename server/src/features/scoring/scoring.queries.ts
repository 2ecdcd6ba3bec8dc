import sql, { join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { standsWith } from '../honour-office/honour-office.policy.ts';
import { blockedSql, blockersOf, type Obstacle } from '../returnable/obstacle.queries.ts';
import { draftAwaitsSql } from '../returnable/returnable.policy.ts';
import { PublicityFault } from './publicity-fault.entity.ts';
import { Score, ScoreEntry, ScoreYear } from './score.entity.ts';
import { ScoreObjection } from './score-objection.entity.ts';
import type {
  PublicityFaultFilter,
  ScoreEntryFilter,
  ScoreFilter,
  ScoreObjectionFilter,
  ScoringSchemeFilter,
} from './scoring.inputs.ts';
import { canScore, schemeVisibleTo, visibleTo } from './scoring.policy.ts';
import { ScoringScheme } from './scoring-scheme.entity.ts';

const among = (column: string, ids: readonly string[]): Sql =>
  sql`${sql([column])} = any(${idsOnly(ids)}::uuid[])`;

/**
 * `other` began on the first day of `draft` or on a later one of its days, so that no last day makes room. One that began
 * before only lacks its last day, which the leader sets who finds the draft.
 */
function blocksSql(other: string, draft: string): Sql {
  const column = (alias: string, name: string) => sql([`${alias}.${name}`]);
  return sql`(${column(other, 'province_id')} = ${column(draft, 'province_id')} and ${column(other, 'status')} = 'IN_FORCE'
    and ${column(other, 'starts_on')} >= ${column(draft, 'starts_on')}
    and ${column(other, 'starts_on')} <= coalesce(${column(draft, 'ends_on')}, 'infinity'))`;
}

/** Of several the one that began first. */
const obstacle: Obstacle<ScoringScheme> = {
  entity: ScoringScheme,
  table: 'scoring_scheme',
  blocks: blocksSql,
  first: sql`o.starts_on`,
};

export const blockersOfSchemes = ({ reader, viewer }: SignedIn, draftIds: readonly string[]) =>
  blockersOf(reader, draftIds, obstacle, schemeVisibleTo(viewer, 'o'));

/** Drafts, and what came back. */
export function schemeAwaitsSql({ viewer }: SignedIn, alias: string): Sql {
  return draftAwaitsSql(viewer, alias, {
    drawsUp: canScore(viewer),
    blocked: blockedSql(obstacle, alias),
  });
}

export function schemesPage(
  context: SignedIn,
  filter: ScoringSchemeFilter,
  page: PageArgs,
): Promise<Page<ScoringScheme>> {
  const terms = [schemeVisibleTo(context.viewer, 'g')];
  if (filter.ids) terms.push(among('g.id', filter.ids));
  if (filter.status) terms.push(sql`g.status = ${chosenSql(filter.status)}`);
  else if (!filter.ids) terms.push(sql`g.status <> 'WITHDRAWN'`);
  if (filter.awaiting) terms.push(schemeAwaitsSql(context, 'g'));
  return pageOf<ScoringScheme>(context.reader, {
    select: columns(ScoringScheme, 'g'),
    from: sql`from scoring_scheme g where ${join(terms, ' and ')}`,
    orderBy: sql`g.starts_on desc, g.id desc`,
    page,
  });
}

export function visibleScoringSchemes(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<ScoringScheme[]> {
  return reader.rows<ScoringScheme>(sql`
    select ${columns(ScoringScheme, 'g')} from scoring_scheme g where ${among('g.id', ids)} and ${schemeVisibleTo(viewer, 'g')}`);
}

export function scoresPage(
  { reader, viewer }: SignedIn,
  filter: ScoreFilter,
  page: PageArgs,
): Promise<Page<Score>> {
  const terms = [visibleTo(viewer, 'c')];
  if (filter.ids) terms.push(among('c.id', filter.ids));
  if (filter.year != null) terms.push(sql`c.year = ${filter.year}`);
  if (filter.level) terms.push(sql`c.level = ${chosenSql(filter.level)}`);
  const ofAny = filter.ids || filter.organizationId;
  const officeId = filter.officeId || (ofAny ? null : standsWith(viewer));
  if (officeId) terms.push(among('c.office_id', [officeId]));
  if (filter.organizationId) terms.push(among('c.organization_id', [filter.organizationId]));
  return pageOf<Score>(reader, {
    select: columns(Score, 'c'),
    from: sql`from score c where ${join(terms, ' and ')}`,
    orderBy: sql`c.year desc, c.level, c.rank, c.organization_id`,
    page,
  });
}

export function visibleScores({ reader, viewer }: SignedIn, ids: readonly string[]): Promise<Score[]> {
  return reader.rows<Score>(sql`
    select ${columns(Score, 'c')} from score c where ${among('c.id', ids)} and ${visibleTo(viewer, 'c')}`);
}

/** The ledger of an organization’s year, by day. */
export function entriesPage(
  { reader, viewer }: SignedIn,
  filter: ScoreEntryFilter,
  page: PageArgs,
): Promise<Page<ScoreEntry>> {
  const terms = [
    visibleTo(viewer, 'y'),
    among('y.organization_id', [filter.organizationId]),
    sql`y.year = ${filter.year}`,
  ];
  if (filter.rule) terms.push(sql`y.rule = ${chosenSql(filter.rule)}`);
  return pageOf<ScoreEntry>(reader, {
    select: columns(ScoreEntry, 'y'),
    from: sql`from score_entry y where ${join(terms, ' and ')}`,
    orderBy: sql`y.day, y.id`,
    page,
  });
}

export function visibleEntries(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<ScoreEntry[]> {
  return reader.rows<ScoreEntry>(sql`
    select ${columns(ScoreEntry, 'y')} from score_entry y where ${among('y.id', ids)} and ${visibleTo(viewer, 'y')}`);
}

export function scoreYearOf({ reader, viewer }: SignedIn, year: number): Promise<ScoreYear | null> {
  return reader.row<ScoreYear>(sql`
    select ${columns(ScoreYear, 'z')} from score_year z where z.province_id = ${viewer.provinceId}::uuid and z.year = ${year}`);
}

export function objectionsPage(
  { reader, viewer }: SignedIn,
  filter: ScoreObjectionFilter,
  page: PageArgs,
): Promise<Page<ScoreObjection>> {
  const terms = [visibleTo(viewer, 'b')];
  if (filter.ids) terms.push(among('b.id', filter.ids));
  if (filter.status) terms.push(sql`b.status = ${chosenSql(filter.status)}`);
  if (filter.organizationId) terms.push(among('b.organization_id', [filter.organizationId]));
  return pageOf<ScoreObjection>(reader, {
    select: columns(ScoreObjection, 'b'),
    from: sql`from score_objection b where ${join(terms, ' and ')}`,
    orderBy: sql`b.objected_at desc, b.id desc`,
    page,
  });
}

export function visibleObjections(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<ScoreObjection[]> {
  return reader.rows<ScoreObjection>(sql`
    select ${columns(ScoreObjection, 'b')} from score_objection b where ${among('b.id', ids)} and ${visibleTo(viewer, 'b')}`);
}

/** Of lines that the viewer may see. */
export function objectionsOfEntries(
  { reader, viewer }: SignedIn,
  entryIds: readonly string[],
): Promise<ScoreObjection[]> {
  return reader.rows<ScoreObjection>(sql`
    select ${columns(ScoreObjection, 'b')} from score_objection b where b.entry_id = any(${entryIds}::uuid[]) and ${visibleTo(viewer, 'b')}`);
}

export function faultsPage(
  { reader, viewer }: SignedIn,
  filter: PublicityFaultFilter,
  page: PageArgs,
): Promise<Page<PublicityFault>> {
  const terms = [visibleTo(viewer, 'h')];
  if (filter.ids) terms.push(among('h.id', filter.ids));
  if (filter.fault) terms.push(sql`h.fault = ${chosenSql(filter.fault)}`);
  if (filter.organizationId) terms.push(among('h.organization_id', [filter.organizationId]));
  return pageOf<PublicityFault>(reader, {
    select: columns(PublicityFault, 'h'),
    from: sql`from publicity_fault h where ${join(terms, ' and ')}`,
    orderBy: sql`h.day desc, h.id desc`,
    page,
  });
}

export function jointAuthorsOf(
  reader: Reader,
  ids: readonly string[],
): Promise<{ submissionId: string; organizationId: string }[]> {
  return reader.rows(sql`
    select j.submission_id as "submissionId", j.organization_id as "organizationId" from joint_author j
    join organization o on o.id = j.organization_id where j.submission_id = any(${ids}::uuid[]) and j.dropped_at is null order by o.sort_order, o.id`);
}
