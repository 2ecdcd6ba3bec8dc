import type { AdoptionPlace } from '@duban/schema/vocabulary/channel';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import type { ChannelLevel } from '@duban/schema/vocabulary/publicity';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ChannelLevelEnum } from '../channel/channel.entity.ts';
import { OrganizationLevelEnum } from '../organization/organization.entity.ts';
import { AdoptionPlaceEnum } from '../submission/submission.entity.ts';
import type { FigureNames } from './bulletin-figures.entity.ts';

@ObjectType({ simpleResolvers: true })
export class AdoptionCounts {
  @Field(() => Int, { description: 'Pieces sent up within the period.' })
  submitted!: number;

  @Field(() => Int, { description: 'Pieces that a channel carried within the period, each once.' })
  adopted!: number;

  @Field(() => Int, { description: 'Adoptions by channels of the county …' })
  county!: number;

  @Field(() => Int, { description: '… of the city …' })
  city!: number;

  @Field(() => Int, { description: '… of the province …' })
  province!: number;

  @Field(() => Int, { description: '… and of the nation.' })
  national!: number;

  @Field(() => Int, { description: 'Leaders’ instructions within the period.' })
  instructions!: number;

  @Field(() => Float, { description: 'Points of the ledger’s lines within the period.' })
  points!: number;
}

@ObjectType({ simpleResolvers: true })
export class AdoptionUnitRow extends AdoptionCounts {
  @Field(() => ID)
  organizationId!: string;

  @Field(() => OrganizationLevelEnum)
  level!: OrganizationLevel;

  @Field(() => String, { description: 'As it was called then.' })
  organization!: string;
}

@ObjectType({ simpleResolvers: true })
export class CarriedBy {
  @Field(() => String)
  channel!: string;

  @Field(() => ChannelLevelEnum)
  level!: ChannelLevel;

  @Field(() => AdoptionPlaceEnum)
  place!: AdoptionPlace;

  @Field(() => DayScalar)
  adoptedOn!: string;
}

@ObjectType({ simpleResolvers: true })
export class AdoptedPieceRow {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => ID)
  organizationId!: string;

  @Field(() => String, { description: 'As it was called then.' })
  organization!: string;

  @Field(() => String, { description: 'As it stood then.' })
  title!: string;

  @Field(() => [CarriedBy], { description: 'The highest level first.' })
  channels!: CarriedBy[];
}

@ObjectType({ description: 'A unit that sent nothing up.', simpleResolvers: true })
export class SilentUnitRow {
  @Field(() => ID)
  organizationId!: string;

  @Field(() => String, { description: 'As it was called then.' })
  organization!: string;
}

@ObjectType({
  description:
    '信息采用情况 of a quarter: what happened in it and was recorded by a moment. Counted again for it the figures are the same.',
  simpleResolvers: true,
})
export class AdoptionFigures {
  @Field(() => MomentScalar)
  at!: string;

  @Field(() => AdoptionCounts)
  sum!: AdoptionCounts;

  @Field(() => [AdoptionUnitRow], {
    description: 'Units to which anything happened, by level and points, the highest first.',
  })
  units!: AdoptionUnitRow[];

  @Field(() => Int)
  pieceCount!: number;

  @Field(() => [AdoptedPieceRow], { description: 'The first 200, those of the highest level first.' })
  pieces!: AdoptedPieceRow[];

  @Field(() => [SilentUnitRow], { description: 'In the order of the tree.' })
  silent!: SilentUnitRow[];
}

@ObjectType({ simpleResolvers: true })
export class RankingRow {
  @Field(() => ID)
  organizationId!: string;

  @Field(() => String, { description: 'As it was called then.' })
  organization!: string;

  @Field(() => OrganizationLevelEnum)
  level!: OrganizationLevel;

  unitClassId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its class, as it was called then; null where it stands in none.',
  })
  unitClass!: string | null;

  @Field(() => Float)
  points!: number;

  @Field(() => Float, { nullable: true })
  target!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of the target, rounded down.' })
  percent!: number | null;

  @Field(() => Int, { description: 'Within its class, or its level where it stands in none.' })
  rank!: number;

  @Field(() => Int)
  outOf!: number;

  @Field(() => Float, { nullable: true, description: 'Points before the next one; null for the last.' })
  lead!: number | null;
}

@ObjectType({
  description: '年度排名: what was recorded by a moment, by the schemes, classes and targets of that moment.',
  simpleResolvers: true,
})
export class RankingFigures {
  @Field(() => MomentScalar)
  at!: string;

  @Field(() => Int, { description: 'Units with a target.' })
  withTarget!: number;

  @Field(() => Int, { description: 'Of them, those that reached it.' })
  reached!: number;

  @Field(() => [RankingRow], { description: 'By class, level and rank.' })
  rows!: RankingRow[];
}

/** A scheme in force then, with the days that it had then: its rules are never changed, its last day may be set later. */
export interface SchemeSpan {
  id: string;
  startsOn: string;
  endsOn: string | null;
}

export interface CountedAdoptions extends Pick<AdoptionFigures, 'at' | 'sum' | 'pieceCount'> {
  schemes: SchemeSpan[];
  units: Omit<AdoptionUnitRow, 'organization'>[];
  pieces: Omit<AdoptedPieceRow, 'organization' | 'title'>[];
  silent: string[];
}

export interface CountedRanking extends Pick<RankingFigures, 'at' | 'withTarget' | 'reached'> {
  schemes: SchemeSpan[];
  rows: Omit<RankingRow, 'organization' | 'unitClass'>[];
}

export function adoptionsWithNames(figures: CountedAdoptions, names: FigureNames): AdoptionFigures {
  const nameOf = (id: string) => names[id] ?? '';
  return {
    ...figures,
    units: figures.units.map((row) => ({ ...row, organization: nameOf(row.organizationId) })),
    pieces: figures.pieces.map((row) => ({
      ...row,
      organization: nameOf(row.organizationId),
      title: nameOf(row.submissionId),
    })),
    silent: figures.silent.map((organizationId) => ({
      organizationId,
      organization: nameOf(organizationId),
    })),
  };
}

export function rankingWithNames(figures: CountedRanking, names: FigureNames): RankingFigures {
  return {
    ...figures,
    rows: figures.rows.map((row) => ({
      ...row,
      organization: names[row.organizationId] ?? '',
      unitClass: row.unitClassId === null ? null : (names[row.unitClassId] ?? ''),
    })),
  };
}
