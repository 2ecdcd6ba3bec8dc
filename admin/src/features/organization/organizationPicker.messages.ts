import { defineMessages } from '../../app/i18n/messages.ts';

export const organizationPickerMessages = defineMessages(
  'organization-picker',
  {
    organization: '单位',
    choose: '输入名称搜索单位',
    noOptions: '没有找到单位',
    clear: '清除',
    open: '展开选项',
    close: '收起选项',
    loading: '正在加载…',
    others: '另有 %{count} 个',
  },
  {
    organization: 'Organization',
    choose: 'Type to find an organization',
    noOptions: 'No organization found',
    clear: 'Clear',
    open: 'Show choices',
    close: 'Hide choices',
    loading: 'Loading…',
    others: '%{count} more and',
  },
);
