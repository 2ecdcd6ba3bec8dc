import SchemeIcon from '@mui/icons-material/TuneOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { EvaluationSchemeQuery, EvaluationSchemes } from './evaluation-scheme.graphql.ts';
import { evaluationSchemeMessages } from './evaluation-scheme.messages.ts';

export const evaluationScheme: Feature = {
  name: 'evaluation-scheme',
  messages: evaluationSchemeMessages,
  group: 'supervision',
  icon: SchemeIcon,
  visibleTo: doesBusiness,
  waiting: ({ schemesToHandle }) => schemesToHandle,
  documents: { list: EvaluationSchemes, one: EvaluationSchemeQuery },
  list: lazy(() => import('./EvaluationSchemeList.tsx')),
  show: lazy(() => import('./EvaluationSchemeShow.tsx')),
  create: lazy(() => import('./EvaluationSchemeCreate.tsx')),
  routes: [{ path: ':id/edit', page: lazy(() => import('./EvaluationSchemeEdit.tsx')) }],
};
