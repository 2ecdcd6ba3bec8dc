import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { lazy } from 'react';
import { type Feature, may } from '../feature.ts';
import { AuditEntries } from './audit.graphql.ts';
import { auditMessages } from './audit.messages.ts';

export const audit: Feature = {
  name: 'audit',
  messages: auditMessages,
  group: 'administration',
  icon: HistoryIcon,
  visibleTo: may('READ_AUDIT_TRAIL'),
  documents: { list: AuditEntries },
  list: lazy(() => import('./AuditList.tsx')),
};
