import { defineMessages } from '../../app/i18n/messages.ts';

/** What is done to many assignments at once. */
export const togetherMessages = defineMessages(
  'together',
  {
    count: '%{action}（%{count}）',
    title: '%{action}：%{count} 项任务',
    done: '已办理 %{count} 项',
    refused: '%{count} 项没有办理',
    refusedText: '以下各项保持原状，仍处于选中状态；没有列出的已经办理。',
    close: '知道了',
    remind: '催办',
    ACKNOWLEDGE: '各项任务由“待签收”变为“推进中”。分管领导和责任人可在任务页填写。',
    COMPLETE: '各项任务报上级确认办结；下级任务未办结、缺佐证材料的不能申请。',
    CONFIRM: '各项任务办结，进度同时变为 100%。',
    RETURN: '各项任务退回“推进中”，进度恢复为最近一次有效报送。',
    REMIND: '逐项通知承办人和分管领导，每项任务每天只能催办一次。',
    summary: '完成情况（各项相同）',
    reason: '退回理由（各项相同）',
    opinion: '意见（选填）',
    urging: '催办意见',
    usual: '请抓紧办理，并及时报送进展。',
  },
  {
    count: '%{action} (%{count})',
    title: '%{action}: %{count} assignment |||| %{action}: %{count} assignments',
    done: '%{count} done',
    refused: '%{count} not done',
    refusedText: 'These stand as they stood, and stay selected; what is not listed is done.',
    close: 'Close',
    remind: 'Remind',
    ACKNOWLEDGE:
      'They go from “to acknowledge” to “in progress”. Leader and person in charge may be filled in on their pages.',
    COMPLETE:
      'They are sent up for confirmation; not those with open parts or without evidence that is asked for.',
    CONFIRM: 'They are completed, and stand at 100 %.',
    RETURN: 'They go back to “in progress”, at the percentage of the last report that stands.',
    REMIND: 'Reporters and leaders are told of each; once a day for an assignment.',
    summary: 'What was achieved (the same for all)',
    reason: 'Reason (the same for all)',
    opinion: 'Comment (optional)',
    urging: 'What they are told',
    usual: 'Please go on with it, and report in time.',
  },
);
