/** What the trail calls channels and leaders' instructions. */
export const publicityWords = {
  zh: {
    actions: {
      createChannel: '登记载体',
      updateChannel: '修改载体',
      recordInstruction: '登记批示',
      followInstruction: '批示落实到任务',
    },
    entities: { Channel: '载体', Instruction: '领导批示' },
    fields: { ownership: '归属', place: '刊播位置', leader: '批示领导', instructedOn: '批示日期' },
  },
  en: {
    actions: {
      createChannel: 'Enter a channel',
      updateChannel: 'Change a channel',
      recordInstruction: 'Record an instruction',
      followInstruction: 'Tie an instruction to an assignment',
    },
    entities: { Channel: 'Channel', Instruction: 'Instruction' },
    fields: { ownership: 'Whose it is', place: 'Place', leader: 'Leader', instructedOn: 'Instructed on' },
  },
} as const;
