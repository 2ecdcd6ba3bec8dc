import LedgerIcon from '@mui/icons-material/FactCheckOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { reportingPeriodMessages } from './reporting-period.messages.ts';

export const reportingPeriod: Feature = {
  name: 'reporting-ledger',
  messages: reportingPeriodMessages,
  group: 'work',
  icon: LedgerIcon,
  visibleTo: doesBusiness,
  list: lazy(() => import('./LedgerPage.tsx')),
};
