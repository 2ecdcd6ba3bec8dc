import { defineMessages } from '../../app/i18n/messages.ts';

export const overviewMessages = defineMessages('overview', { name: '首页' }, { name: 'Overview' });
