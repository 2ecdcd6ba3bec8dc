import type { EntityClass } from '@mikro-orm/postgresql';
import { ApprovalChainRevision } from './approval-chain/approval-chain.entity.ts';
import {
  ApprovalChainResolver,
  ApprovalChainRevisionResolver,
} from './approval-chain/approval-chain.resolver.ts';
import { LeadingGroupPost, Spokesperson, SubjectArea } from './press-office/press-office.entity.ts';
import { LeadingGroupPostResolver, SpokespersonResolver } from './press-office/press-office.resolver.ts';
import { SubjectAreaResolver } from './press-office/subject-area.resolver.ts';
import { DisciplineRecord } from './press-release/discipline-record.entity.ts';
import { DisciplineRecordResolver } from './press-release/discipline-record.resolver.ts';
import {
  PressApproval,
  PressReleaseChannel,
  PressReleaseSubmission,
  PressReleaseWorkItem,
} from './press-release/press-approval.entity.ts';
import { PressRelease } from './press-release/press-release.entity.ts';
import {
  PressApprovalResolver,
  PressReleaseResolver,
  ReleaseOfEntryResolver,
} from './press-release/press-release.resolver.ts';
import { PressReleaseCommandResolver } from './press-release/press-release-command.resolver.ts';
import {
  ReleasePlan,
  ReleasePlanEntry,
  ReleasePlanEntryWorkItem,
} from './release-plan/release-plan.entity.ts';
import { ReleasePlanEntryResolver, ReleasePlanResolver } from './release-plan/release-plan.resolver.ts';

/** A bureau's press releases: who speaks, about what, by which plan and chain, and what went out. */
export const pressEntities: readonly EntityClass<object>[] = [
  LeadingGroupPost,
  Spokesperson,
  SubjectArea,
  ApprovalChainRevision,
  ReleasePlan,
  ReleasePlanEntry,
  ReleasePlanEntryWorkItem,
  PressRelease,
  PressApproval,
  PressReleaseWorkItem,
  PressReleaseChannel,
  PressReleaseSubmission,
  DisciplineRecord,
];

// biome-ignore lint/complexity/noBannedTypes: type-graphql asks for Function
export const pressResolvers: readonly Function[] = [
  LeadingGroupPostResolver,
  SpokespersonResolver,
  SubjectAreaResolver,
  ApprovalChainResolver,
  ApprovalChainRevisionResolver,
  ReleasePlanResolver,
  ReleasePlanEntryResolver,
  PressReleaseResolver,
  PressReleaseCommandResolver,
  PressApprovalResolver,
  ReleaseOfEntryResolver,
  DisciplineRecordResolver,
];
