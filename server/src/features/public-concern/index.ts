import type { EntityClass } from '@mikro-orm/postgresql';
import {
  AssignmentConcernsResolver,
  ConcernAnalysisResolver,
  OrderConcernsResolver,
} from './concern-analysis.resolver.ts';
import { ConcernSubject } from './concern-subject.entity.ts';
import { ConcernSubjectResolver } from './concern-subject.resolver.ts';
import {
  PublicConcern,
  PublicConcernPerson,
  PublicConcernTask,
  PublicConcernWorkItem,
} from './public-concern.entity.ts';
import { ConcernStepResolver, PublicConcernResolver } from './public-concern.resolver.ts';
import { PublicConcernCommandResolver } from './public-concern-command.resolver.ts';

export const concernEntities: readonly EntityClass<object>[] = [
  ConcernSubject,
  PublicConcern,
  PublicConcernPerson,
  PublicConcernWorkItem,
  PublicConcernTask,
];

// biome-ignore lint/complexity/noBannedTypes: type-graphql asks for Function
export const concernResolvers: readonly Function[] = [
  PublicConcernResolver,
  ConcernStepResolver,
  PublicConcernCommandResolver,
  ConcernSubjectResolver,
  ConcernAnalysisResolver,
  AssignmentConcernsResolver,
  OrderConcernsResolver,
];
