import type { FigureBasis } from '@duban/schema/vocabulary/roll-up';
import { figureBases } from '@duban/schema/vocabulary/roll-up';
import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../kernel/enums.ts';
import { Target } from '../work-plan/work-item.entity.ts';
import { Assignment } from './assignment.entity.ts';

export const FigureBasisEnum = enumOf(figureBases);
registerEnumType(FigureBasisEnum, { name: 'FigureBasis' });

/** 指标分解: what of a figure an assignment is to reach. */
@Entity({ tableName: 'target_share' })
export class TargetShare {
  [PrimaryKeyProp]?: ['assignmentId', 'targetId'];

  @ManyToOne(() => Assignment, {
    mapToPk: true,
    primary: true,
    fieldName: 'assignment_id',
    deleteRule: 'cascade',
  })
  assignmentId!: string;

  @ManyToOne(() => Target, { mapToPk: true, primary: true, fieldName: 'target_id', deleteRule: 'cascade' })
  targetId!: string;

  @Property({ type: 'number', columnType: 'numeric' })
  value!: number;
}

@ObjectType({ description: 'A report that a figure’s value comes from.', simpleResolvers: true })
export class FigureSource {
  @Field(() => Float)
  value!: number;

  reportId!: string;
}

@ObjectType({
  description: 'What of a figure was reached at the end of a day, by what was accepted by then.',
  simpleResolvers: true,
})
export class FigureOnDay {
  @Field(() => Target)
  target!: Target;

  @Field(() => Float, { description: 'By the rule of roll-up.' })
  value!: number;

  @Field(() => FigureBasisEnum)
  basis!: FigureBasis;

  @Field(() => Boolean, { description: 'Every part that counted had a value.' })
  complete!: boolean;

  @Field(() => [FigureSource], { description: 'Each report that the value was made of.' })
  sources!: readonly FigureSource[];
}

@ObjectType({
  description: 'What of a figure was to be reached and was, by the newest accepted reports within scope.',
  simpleResolvers: true,
})
export class TargetFigure {
  @Field(() => Target)
  target!: Target;

  @Field(() => Float, { nullable: true, description: 'Its own share, where it was given one.' })
  share!: number | null;

  @Field(() => Float, { nullable: true, description: 'What the shares of its parts make; null without any.' })
  sharedOut!: number | null;

  @Field(() => Float, { nullable: true, description: 'By the rule of roll-up; null where nobody measured.' })
  value!: number | null;

  @Field(() => FigureBasisEnum, { nullable: true })
  basis!: FigureBasis | null;

  @Field(() => Boolean, { description: 'Every part that counts has a value.' })
  complete!: boolean;

  @Field(() => Float, { nullable: true, description: 'What it reported itself, whether that counts or not.' })
  own!: number | null;

  @Field(() => [FigureSource], { description: 'Each report that the value is made of; no county twice.' })
  sources!: readonly FigureSource[];
}
