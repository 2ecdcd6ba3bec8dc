import type { EntityClass } from '@mikro-orm/postgresql';
import { AssistanceNotice, AssistanceNoticeWorkItem } from './coverage-request/assistance-notice.entity.ts';
import { AssistanceNoticeResolver } from './coverage-request/assistance-notice.resolver.ts';
import { CoverageRequest, CoverageRequestWorkItem } from './coverage-request/coverage-request.entity.ts';
import {
  CoverageRequestResolver,
  CoverageSignatureResolver,
} from './coverage-request/coverage-request.resolver.ts';
import { Invitation, InvitationWorkItem } from './invitation/invitation.entity.ts';
import { AnsweredInvitationResolver, InvitationResolver } from './invitation/invitation.resolver.ts';
import { LiaisonCall } from './liaison-registration/liaison-call.entity.ts';
import { LiaisonRegistration } from './liaison-registration/liaison-registration.entity.ts';
import { LiaisonRegistrationResolver } from './liaison-registration/liaison-registration.resolver.ts';
import { LiaisonCallResolver, LiaisonUnitResolver } from './liaison-registration/liaison-unit.resolver.ts';

/** What a publicity office keeps of its units: the register, requests for coverage, assistance notices, invitations. */
export const officeEntities: readonly EntityClass<object>[] = [
  LiaisonRegistration,
  LiaisonCall,
  CoverageRequest,
  CoverageRequestWorkItem,
  AssistanceNotice,
  AssistanceNoticeWorkItem,
  Invitation,
  InvitationWorkItem,
];

// biome-ignore lint/complexity/noBannedTypes: type-graphql asks for Function
export const officeResolvers: readonly Function[] = [
  LiaisonRegistrationResolver,
  LiaisonUnitResolver,
  LiaisonCallResolver,
  CoverageRequestResolver,
  CoverageSignatureResolver,
  AssistanceNoticeResolver,
  InvitationResolver,
  AnsweredInvitationResolver,
];
