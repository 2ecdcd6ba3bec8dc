import {
  type InvitationAction,
  type InvitationStatus,
  invitationTransitions,
} from '@duban/schema/vocabulary/invitation';
import { stateMachine } from '../../kernel/state-machine.ts';

export const invitationStates = stateMachine<InvitationStatus, InvitationAction>(invitationTransitions);
