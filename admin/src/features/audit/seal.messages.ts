import { defineMessages } from '../../app/i18n/messages.ts';

export const sealMessages = defineMessages(
  'audit-seal',
  {
    title: '日志核对',
    hint: '日志每隔几秒封存一次，前后相连。核对时逐条重新计算，改过、删去或补插的记录会列出编号。记下末次封存的摘要，日后填入核对，可查出整条链是否被重做。',
    noted: '以前记下的摘要（可不填）',
    run: '核对',
    running: '正在核对……',
    whole: '日志完好：本省 %{entries} 条，分 %{seals} 次封存；另有 %{unsealed} 条待封存。',
    faults: '有 %{count} 处与封存时不符（封存链为全库共用，编号也可能是其他省的记录）：',
    kinds: {
      CHANGED: '第 %{id} 条被改动',
      MISSING: '第 %{id} 条被删除',
      INSERTED: '第 %{id} 条是后来插入的',
      SEAL: '第 %{id} 次封存与前一次不相连',
    },
    found: '记下的摘要在这条链中。',
    notFound: '记下的摘要不在这条链中：日志可能被整体重做。',
    digest: '末次封存（%{moment}）的摘要：',
  },
  {
    title: 'Check of the trail',
    hint: 'Every few seconds the trail is sealed, each seal behind the one before. A check counts every entry again and names those that were changed, deleted or put in. Note the digest of the newest seal: entered at a later check it shows whether the whole chain was made anew.',
    noted: 'A digest noted before, if any',
    run: 'Check',
    running: 'Checking …',
    whole:
      'The trail is whole: %{entries} entries of the province in %{seals} seals; %{unsealed} wait for the next.',
    faults:
      '%{count} do not agree with their seals (the chain is the whole database’s: an entry may be another province’s):',
    kinds: {
      CHANGED: 'entry %{id} was changed',
      MISSING: 'entry %{id} was deleted',
      INSERTED: 'entry %{id} was put in later',
      SEAL: 'seal %{id} does not follow from the one before it',
    },
    found: 'The digest that was noted is one of this chain.',
    notFound: 'The digest that was noted is not of this chain: the trail may have been made anew.',
    digest: 'Digest of the newest seal (%{moment}):',
  },
);
