import PlaceIcon from '@mui/icons-material/MilitaryTechOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { DemonstrationUnitQuery, DemonstrationUnits } from './demonstration-unit.graphql.ts';
import { demonstrationUnitMessages } from './demonstration-unit.messages.ts';

export const demonstrationUnit: Feature = {
  name: 'demonstration-unit',
  messages: demonstrationUnitMessages,
  group: 'publicity',
  icon: PlaceIcon,
  visibleTo: doesBusiness,
  documents: { list: DemonstrationUnits, one: DemonstrationUnitQuery },
  list: lazy(() => import('./DemonstrationUnitList.tsx')),
  show: lazy(() => import('./DemonstrationUnitShow.tsx')),
};
