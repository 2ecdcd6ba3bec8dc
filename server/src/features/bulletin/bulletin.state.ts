import {
  type BulletinAction,
  type BulletinStatus,
  bulletinTransitions,
} from '@duban/schema/vocabulary/bulletin';
import { stateMachine } from '../../kernel/state-machine.ts';

export const bulletinStates = stateMachine<BulletinStatus, BulletinAction>(bulletinTransitions);
