import { defineMessages } from '../../app/i18n/messages.ts';

export const honourOfficeMessages = defineMessages(
  'honour-office',
  { office: '主办单位', by: '%{office}主办' },
  { office: 'Run by', by: 'by %{office}' },
);
