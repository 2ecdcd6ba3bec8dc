import { defineMessages } from '../../app/i18n/messages.ts';

export const matrixMessages = defineMessages(
  'matrix',
  {
    name: '进度矩阵',
    section: '部分',
    all: '合计',
    plan: '工作要点',
    none: '—',
    cell: '%{section}，%{organization}：完成 %{percent}%，共 %{total} 项，红 %{red} 黄 %{yellow} 绿 %{green}，逾期 %{overdue}',
    count: '%{completed}/%{total}',
    legend: '单元格：完成百分比、红黄绿灯占比、办结数/任务数。点击单元格查看任务，点击单位查看其下级。',
    allCities: '全部市局',
    counties: '%{name}及所属县局',
    chooseCity: '选择单位',
    own: '本级',
    noPlan: '还没有已印发的工作要点',
    noPlanHint: '省局印发工作要点并下达任务后，可在这里看到各部分、各单位的进度。',
    empty: '这份要点还没有下达任务',
    emptyHint: '在“要点条目”中把要点分解下达到各单位后，这里会显示进度。',
  },
  {
    name: 'Progress matrix',
    section: 'Section',
    all: 'All',
    plan: 'Work plan',
    none: '—',
    cell: '%{section}, %{organization}: %{percent}% done of %{total}; red %{red}, yellow %{yellow}, green %{green}, overdue %{overdue}',
    count: '%{completed}/%{total}',
    legend:
      'A cell: percent done, shares of red, yellow and green, completed/assigned. Click a cell for its assignments, an organization for those below it.',
    allCities: 'All cities',
    counties: '%{name} and its counties',
    chooseCity: 'Organization',
    own: 'itself',
    noPlan: 'No plan has been issued',
    noPlanHint:
      'Once the province has issued a plan and assigned it, progress by section and organization shows here.',
    empty: 'Nothing of this plan is assigned yet',
    emptyHint: 'Assign points among the work items, and their progress shows here.',
  },
);
