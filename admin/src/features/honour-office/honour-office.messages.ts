import { defineMessages } from '../../app/i18n/messages.ts';

export const honourOfficeMessages = defineMessages(
  'honour-office',
  { office: '主办单位' },
  { office: 'Run by' },
);
