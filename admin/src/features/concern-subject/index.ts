import LabelIcon from '@mui/icons-material/LabelOutlined';
import { lazy } from 'react';
import { type Feature, may } from '../feature.ts';
import { ConcernSubjects } from './concern-subject.graphql.ts';
import { concernSubjectMessages } from './concern-subject.messages.ts';

export const concernSubject: Feature = {
  name: 'concern-subject',
  messages: concernSubjectMessages,
  group: 'administration',
  icon: LabelIcon,
  visibleTo: may('MANAGE_CONCERN_SUBJECTS'),
  documents: { list: ConcernSubjects },
  list: lazy(() => import('./ConcernSubjectList.tsx')),
};
