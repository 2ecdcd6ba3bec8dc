import ReportIcon from '@mui/icons-material/ReportGmailerrorredOutlined';
import { lazy } from 'react';
import { type Feature, may } from '../feature.ts';
import { DisciplineRecordQuery, DisciplineRecords } from './discipline-record.graphql.ts';
import { disciplineRecordMessages } from './discipline-record.messages.ts';

export const disciplineRecord: Feature = {
  name: 'discipline-record',
  messages: disciplineRecordMessages,
  group: 'publicity',
  icon: ReportIcon,
  visibleTo: may('READ_DISCIPLINE_RECORDS'),
  documents: { list: DisciplineRecords, one: DisciplineRecordQuery },
  list: lazy(() => import('./DisciplineRecordList.tsx')),
  show: lazy(() => import('./DisciplineRecordShow.tsx')),
  create: lazy(() => import('./DisciplineRecordCreate.tsx')),
};
