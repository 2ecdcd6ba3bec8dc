/** Themes as a year’s notices give them; the days follow the rule but for the week that moves. */
export const occasionThemes: readonly { name: string; theme: string }[] = [
  { name: '国际消费者权益日', theme: '提振消费信心' },
  { name: '世界计量日', theme: '精准计量，惠及民生' },
  { name: '安全生产月', theme: '人人讲安全，处处保平安' },
  { name: '食品安全宣传周', theme: '共治共享，吃得放心' },
  { name: '质量月', theme: '质量惠民，提质强省' },
  { name: '世界标准日', theme: '标准让生活更安心' },
];

export interface ProvinceActivityText {
  title: string;
  theme: string;
  /** Days before today on which it begins and ends; below zero: ahead. */
  begins: number;
  ends: number;
  itemNumbers: readonly number[];
  content: string;
  steps: readonly { title: string; daysBefore: number }[];
}

export const provinceActivityTexts: readonly ProvinceActivityText[] = [
  {
    title: '质量提升基层行',
    theme: '把质量服务送到企业门口',
    begins: 60,
    ends: 32,
    itemNumbers: [1, 2, 74],
    content:
      '全省统一主题，各市设一个主会场，组织技术机构专家进园区、进企业，现场解答质量、标准、计量问题，同步邀请本地媒体采访。',
    steps: [
      { title: '印发活动方案', daysBefore: 75 },
      { title: '各市报送主会场安排', daysBefore: 66 },
      { title: '集中开展现场服务', daysBefore: 45 },
      { title: '汇总情况并总结', daysBefore: 26 },
    ],
  },
  {
    title: '计量惠民进社区',
    theme: '一斤一两都算数',
    begins: 9,
    ends: -6,
    itemNumbers: [27, 28, 74],
    content: '在农贸市场和社区医院设检定点，免费检定电子秤、血压计，讲解识别作弊秤的办法。',
    steps: [
      { title: '印发活动方案', daysBefore: 16 },
      { title: '落实检定设备和人员', daysBefore: 10 },
      { title: '集中检定日', daysBefore: 2 },
      { title: '公布检定结果', daysBefore: -5 },
    ],
  },
  {
    title: '特种设备安全公开课',
    theme: '安全乘梯，从我做起',
    begins: -20,
    ends: -27,
    itemNumbers: [33, 37],
    content: '面向物业和使用单位管理人员举办公开课，配套制作短片，在电视和网站播出。',
    steps: [
      { title: '确定课程和讲师', daysBefore: -5 },
      { title: '录制短片', daysBefore: -12 },
    ],
  },
];

export const partTexts: readonly string[] = [
  '在工业园区设主会场，专家现场答疑，发放标准汇编和服务手册。',
  '组织进企业帮扶，现场检测产品，邀请市电视台跟拍。',
  '与镇街联合开展咨询，解答质量和计量投诉。',
];

export const answerTexts = {
  join: '已列入本月计划，在市民广场设主会场。',
  decline: '同期承担省运会保障任务，请求不参加本次活动。',
  summary:
    '活动期间各市按统一主题开展现场服务和媒体宣传，群众和企业反响良好。共性问题集中在标准查询和计量器具检定，已转相关处室研究。不足是部分县局场次偏少，媒体报道集中在活动首日。',
} as const;

export const activityPieceTexts: readonly { title: string; body: string }[] = [
  {
    title: '质量专家进园区 现场解难六十项',
    body: '广州市局把“质量提升基层行”主会场设在开发区，检验、标准、计量三支专家队伍现场受理企业提出的问题六十余项，当场答复四十项，其余建档跟踪。',
  },
  {
    title: '小微企业免费用上标准服务',
    body: '活动期间广州市局开放标准文献馆，为小微企业免费查新三百余次，帮助二十家企业完成企业标准自我声明公开。',
  },
];

export const untiedPieceTexts: readonly { code: string; title: string; body: string }[] = [
  {
    code: '440300',
    title: '深圳市局开展志愿服务日活动',
    body: '深圳市局机关党员走进社区，为居民检测家用电器、校准血压计，并讲解消费维权知识。',
  },
  {
    code: '440600',
    title: '佛山市局慰问一线检验人员',
    body: '佛山市局领导到检验一线慰问节日坚守岗位的检验人员，了解设备运行和人员安排情况。',
  },
];
