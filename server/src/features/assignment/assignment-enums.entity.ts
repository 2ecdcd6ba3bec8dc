import {
  assignmentActions,
  assignmentRoles,
  assignmentStatuses,
  jointActions,
  lights,
} from '@duban/schema/vocabulary/assignment';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../kernel/enums.ts';

export const AssignmentRoleEnum = enumOf(assignmentRoles);
export const AssignmentStatusEnum = enumOf(assignmentStatuses);
export const AssignmentActionEnum = enumOf(assignmentActions);
export const JointActionEnum = enumOf(jointActions);
export const LightEnum = enumOf(lights);
registerEnumType(AssignmentRoleEnum, { name: 'AssignmentRole', description: '牵头、配合' });
registerEnumType(AssignmentStatusEnum, { name: 'AssignmentStatus' });
registerEnumType(AssignmentActionEnum, { name: 'AssignmentAction' });
registerEnumType(JointActionEnum, { name: 'JointAction', description: 'What may be done to many at once.' });
registerEnumType(LightEnum, {
  name: 'Light',
  description: '红黄绿灯, computed from due date, progress and overdue reports.',
});
