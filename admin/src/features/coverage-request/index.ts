import CameraIcon from '@mui/icons-material/VideocamOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { CoverageRequestQuery, CoverageRequests } from './coverage-request.graphql.ts';
import { coverageRequestMessages } from './coverage-request.messages.ts';

export const coverageRequest: Feature = {
  name: 'coverage-request',
  messages: coverageRequestMessages,
  group: 'publicity',
  icon: CameraIcon,
  visibleTo: doesBusiness,
  documents: { list: CoverageRequests, one: CoverageRequestQuery },
  list: lazy(() => import('./CoverageRequestList.tsx')),
  show: lazy(() => import('./CoverageRequestShow.tsx')),
  create: lazy(() => import('./CoverageRequestWrite.tsx')),
  routes: [{ path: ':id/resubmit', page: lazy(() => import('./CoverageRequestResubmit.tsx')) }],
};
