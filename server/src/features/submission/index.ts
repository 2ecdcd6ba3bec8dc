import type { EntityClass } from '@mikro-orm/postgresql';
import { CoverageCell } from './coverage-cell.entity.ts';
import { FollowUp } from './follow-up.entity.ts';
import { Adoption, Submission, SubmissionWorkItem } from './submission.entity.ts';
import { AdoptionResolver, SubmissionResolver } from './submission.resolver.ts';
import { SubmissionDraft } from './submission-draft.entity.ts';
import { SubmissionDraftResolver } from './submission-draft.resolver.ts';
import { SubmissionStep, SubmissionText } from './submission-step.entity.ts';
import {
  FollowUpResolver,
  SubmissionStepResolver,
  SubmissionTextResolver,
  SubmissionWayResolver,
} from './submission-way.resolver.ts';

/** The feature's tables. */
export const submissionEntities: readonly EntityClass<object>[] = [
  CoverageCell,
  Submission,
  SubmissionWorkItem,
  SubmissionStep,
  SubmissionText,
  FollowUp,
  SubmissionDraft,
  Adoption,
];

/** The feature's part of the API. */
// biome-ignore lint/complexity/noBannedTypes: type-graphql asks for Function
export const submissionResolvers: readonly Function[] = [
  SubmissionResolver,
  SubmissionWayResolver,
  SubmissionTextResolver,
  SubmissionStepResolver,
  FollowUpResolver,
  SubmissionDraftResolver,
  AdoptionResolver,
];
