import type { CoverageMedia } from '@duban/schema/vocabulary/coverage-request';

interface CoverageText {
  title: string;
  department: string;
  content: string;
  media: CoverageMedia[];
  itemNumbers: readonly number[];
}

/** What cities asked the province's office for, oldest first. */
export const coverageTexts: readonly CoverageText[] = [
  {
    title: '质量提升示范企业现场采访',
    department: '质量科',
    content: '走访三家质量提升示范企业，介绍首席质量官制度和质量改进的做法。',
    media: ['TV', 'NEWSPAPER'],
    itemNumbers: [1],
  },
  {
    title: '特种设备安全进社区活动',
    department: '特种设备科',
    content: '技术人员到社区讲解电梯安全使用常识，现场演示应急救援。',
    media: ['TV', 'ONLINE'],
    itemNumbers: [24],
  },
  {
    title: '计量惠民服务走进集贸市场',
    department: '计量科',
    content: '免费检定集贸市场在用计量器具，公布检定结果，接受群众咨询。',
    media: ['RADIO', 'ONLINE'],
    itemNumbers: [33],
  },
  {
    title: '名牌产品企业座谈会',
    department: '办公室',
    content: '邀请名牌产品企业代表座谈，交流品牌培育经验。',
    media: ['NEWSPAPER'],
    itemNumbers: [4],
  },
];

export const noticeTexts = {
  mediaName: '省电视台新闻中心',
  journalist: '记者站值班记者',
  assistance: '落实采访现场和受访人员，提供相关资料，安排一名负责人接受采访。',
  opinion: '请认真准备，确保采访内容真实准确，涉密事项不得对外提供。',
  feedback: '采访当日完成，次日晚间新闻播出，时长一分四十秒，社会反响良好。',
  returned: '请补充活动方案和出席人员名单后重报。',
} as const;
