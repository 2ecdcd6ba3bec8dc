import type { Gender, PoliticalStatus } from '@duban/schema/vocabulary/liaison';
import { today } from '../../ui/dates.ts';
import type { Beginning } from './liaison-registration.graphql.ts';

interface Contact {
  name: string;
  post: string;
  officePhone: string;
  mobile: string;
  userId: string;
}

/** What the form holds while it is filled in. */
export interface RegistrationValues {
  leader: Contact;
  liaison: Contact & {
    gender: Gender | '';
    department: string;
    politicalStatus: PoliticalStatus | '';
    qq: string;
  };
  opinion: string;
  effectiveOn: string;
  reason: string;
}

const nobody: Contact = { name: '', post: '', officePhone: '', mobile: '', userId: '' };

/** The unit's last form, so that a change is what has changed. Accounts are named anew: they are people of today. */
export function beginWith({ liaisonRegistrations }: Beginning): RegistrationValues {
  const [last] = liaisonRegistrations.nodes;
  const rest = { opinion: last?.opinion ?? '', effectiveOn: today(), reason: '' };
  if (!last)
    return {
      leader: nobody,
      liaison: { ...nobody, gender: '', department: '', politicalStatus: '', qq: '' },
      ...rest,
    };
  const { leader, liaison } = last;
  const contact = ({ name, post, officePhone, mobile }: Omit<Contact, 'userId'>): Contact => ({
    name,
    post,
    officePhone,
    mobile,
    userId: '',
  });
  const { gender, department, politicalStatus, qq } = liaison;
  return {
    leader: contact(leader),
    liaison: { ...contact(liaison), gender, department, politicalStatus, qq: qq ?? '' },
    ...rest,
  };
}

export function registrationInput({ leader, liaison, reason, ...rest }: RegistrationValues) {
  return {
    ...rest,
    reason: reason.trim() || null,
    leader: { ...leader, userId: leader.userId || null },
    liaison: {
      ...liaison,
      gender: liaison.gender as Gender,
      politicalStatus: liaison.politicalStatus as PoliticalStatus,
      qq: liaison.qq.trim() || null,
      userId: liaison.userId || null,
    },
  };
}
