import { defineMessages } from '../../app/i18n/messages.ts';

export const searchMessages = defineMessages(
  'search',
  {
    name: '全文检索',
    placeholder: '搜索全部内容',
    box: '搜索全部内容（按 / 键）',
    submit: '搜索',
    count: '共 %{count} 条',
    more: '查看全部 %{count} 条',
    back: '全部类别',
    previous: '上一页',
    next: '下一页',
    shown: '第 %{from}–%{to} 条，按相关程度排列最新的 %{most} 条',
    nothing: '没有找到“%{text}”',
    nothingHint: '换一个词，或少用几个词。只搜索您有权查看的内容。',
    begin: '输入要查找的词',
    beginHint: '多个词用空格隔开，顺序不限；要求连在一起的词句加引号。繁体、全角同样找到。',
  },
  {
    name: 'Search',
    placeholder: 'Search everything',
    box: 'Search everything (press /)',
    submit: 'Search',
    count: '%{count} in all',
    more: 'Show all %{count}',
    back: 'All kinds',
    previous: 'Previous',
    next: 'Next',
    shown: '%{from}–%{to}; of the newest %{most} by what they hold',
    nothing: 'Nothing found for “%{text}”',
    nothingHint: 'Try another word, or fewer. Only what you may see is searched.',
    begin: 'What are you looking for?',
    beginHint:
      'Several words in any order; a phrase in quotes must stand so. Traditional script is found too.',
  },
);
