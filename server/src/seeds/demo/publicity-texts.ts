export interface PublicityActivityText {
  title: string;
  theme: string;
  month: number;
  day: number;
  /** Length in days. */
  days: number;
  itemNumbers: readonly number[];
}

export const publicityActivityTexts: readonly PublicityActivityText[] = [
  {
    title: '“3·15”消费维权宣传咨询',
    theme: '提振消费信心，守护放心品质',
    month: 3,
    day: 15,
    days: 3,
    itemNumbers: [39, 43, 74],
  },
  {
    title: '农资打假护农行动宣传',
    theme: '放心农资下乡，保障丰收在望',
    month: 4,
    day: 8,
    days: 10,
    itemNumbers: [39, 44],
  },
  {
    title: '世界计量日主题活动',
    theme: '精准计量，惠及民生',
    month: 5,
    day: 20,
    days: 7,
    itemNumbers: [27, 28, 74],
  },
  {
    title: '安全生产月特种设备安全宣传',
    theme: '人人讲安全，处处保平安',
    month: 6,
    day: 1,
    days: 30,
    itemNumbers: [33, 37, 74],
  },
  {
    title: '检验检测机构开放日',
    theme: '走进实验室，感受检测的力量',
    month: 6,
    day: 9,
    days: 2,
    itemNumbers: [18, 21],
  },
  {
    title: '食品安全宣传周',
    theme: '共治共享，吃得放心',
    month: 6,
    day: 12,
    days: 7,
    itemNumbers: [11, 12, 14],
  },
  { title: '电梯安全进社区', theme: '文明乘梯，安全同行', month: 7, day: 10, days: 5, itemNumbers: [33, 34] },
  {
    title: '全国“质量月”系列活动',
    theme: '人人重视质量，人人享受质量',
    month: 9,
    day: 1,
    days: 30,
    itemNumbers: [1, 2, 3, 74],
  },
  {
    title: '世界标准日宣传活动',
    theme: '标准引领，共创美好生活',
    month: 10,
    day: 14,
    days: 5,
    itemNumbers: [23, 24, 74],
  },
  {
    title: '法治宣传进企业',
    theme: '学法守法促诚信，依法经营谋发展',
    month: 12,
    day: 4,
    days: 4,
    itemNumbers: [5, 53],
  },
];

export interface ChannelText {
  name: string;
  level: 'COUNTY' | 'CITY' | 'PROVINCE' | 'NATIONAL';
  kind: 'TV' | 'RADIO' | 'NEWSPAPER' | 'WEBSITE' | 'JOURNAL' | 'BULLETIN';
}

/** Where adopted pieces appear. */
export const channelTexts: readonly ChannelText[] = [
  { name: '县（区）政府门户网站', level: 'COUNTY', kind: 'WEBSITE' },
  { name: '县（区）广播电台', level: 'COUNTY', kind: 'RADIO' },
  { name: '市电视台', level: 'CITY', kind: 'TV' },
  { name: '市日报', level: 'CITY', kind: 'NEWSPAPER' },
  { name: '市局政务信息', level: 'CITY', kind: 'BULLETIN' },
  { name: '省局门户网站', level: 'PROVINCE', kind: 'WEBSITE' },
  { name: '省局政务信息专刊', level: 'PROVINCE', kind: 'BULLETIN' },
  { name: '广东质量监督', level: 'PROVINCE', kind: 'JOURNAL' },
  { name: '省广播电视台', level: 'PROVINCE', kind: 'TV' },
  { name: '中国质量报', level: 'NATIONAL', kind: 'NEWSPAPER' },
];
