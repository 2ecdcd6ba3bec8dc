import MapIcon from '@mui/icons-material/ViewModuleOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { coverageMapMessages } from './coverage-map.messages.ts';

export const coverageMap: Feature = {
  name: 'coverage-map',
  messages: coverageMapMessages,
  group: 'publicity',
  icon: MapIcon,
  visibleTo: doesBusiness,
  list: lazy(() => import('./CoverageMapPage.tsx')),
};
