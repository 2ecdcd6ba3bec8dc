import ContactsIcon from '@mui/icons-material/ContactPhoneOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { LiaisonRegistrationQuery, LiaisonUnits } from './liaison-registration.graphql.ts';
import { liaisonRegistrationMessages } from './liaison-registration.messages.ts';

/** Its list is the register: a row for each unit, whether or not it has filed. */
export const liaisonRegistration: Feature = {
  name: 'liaison-registration',
  messages: liaisonRegistrationMessages,
  group: 'publicity',
  icon: ContactsIcon,
  visibleTo: doesBusiness,
  documents: { list: LiaisonUnits, one: LiaisonRegistrationQuery },
  list: lazy(() => import('./LiaisonRegister.tsx')),
  show: lazy(() => import('./LiaisonRegistrationShow.tsx')),
  create: lazy(() => import('./LiaisonRegistrationFile.tsx')),
};
