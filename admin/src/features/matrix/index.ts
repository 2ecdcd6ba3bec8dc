import GridIcon from '@mui/icons-material/GridOnOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { matrixMessages } from './matrix.messages.ts';

export const matrix: Feature = {
  name: 'matrix',
  messages: matrixMessages,
  group: 'work',
  icon: GridIcon,
  visibleTo: doesBusiness,
  list: lazy(() => import('./MatrixPage.tsx')),
};
