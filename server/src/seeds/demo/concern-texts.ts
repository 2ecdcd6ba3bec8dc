import type {
  ConcernSatisfaction,
  ConcernSeverity,
  ConcernSource,
} from '@duban/schema/vocabulary/public-concern';

interface ConcernText {
  subject: string;
  source: ConcernSource;
  severity: ConcernSeverity;
  /** By whom it is recorded, where it happened, and who answers: a code of the tree. */
  by: 'province.editor' | 'guangzhou.liaison' | 'tianhe.liaison';
  place: string;
  daysAgo: number;
  title: string;
  text: string;
  channel?: string;
  placeNote?: string;
  person?: { name: string; phone: string };
  itemNumbers?: readonly number[];
  /** How far it went: assigned to the organization whose account answers. */
  handler?: string;
  answerer?: 'guangzhou.reporter' | 'tianhe.reporter' | 'shenzhen.reporter';
  answer?: string;
  returned?: string;
  satisfaction?: ConcernSatisfaction;
  dismissed?: string;
  /** Index of the one that it repeats. */
  repeats?: number;
}

/** What reached the bureaus in the demonstration's year, in the order in which it was raised. */
export const concernTexts: readonly ConcernText[] = [
  {
    ...{
      subject: '特种设备',
      source: 'HOTLINE',
      severity: 'SERIOUS',
      by: 'guangzhou.liaison',
      place: '440106',
    },
    daysAgo: 118,
    channel: '工单 20260217',
    title: '写字楼客梯多次停梯困人',
    text: '体育西路一栋写字楼的两台客梯一个月内三次停在楼层之间，有人被困半小时，物业只让维保人员重启。',
    placeNote: '体育西路某写字楼',
    person: { name: '黄志强', phone: '13802011234' },
    itemNumbers: [34],
    handler: '440106',
    answerer: 'tianhe.reporter',
    answer:
      '现场检查发现维保记录缺失、门锁回路接触不良，已责令停用整改，对维保单位立案，复检合格后恢复使用。',
    satisfaction: 'SATISFIED',
  },
  {
    ...{
      subject: '特种设备',
      source: 'WEBSITE',
      severity: 'ORDINARY',
      by: 'guangzhou.liaison',
      place: '440106',
    },
    daysAgo: 116,
    title: '同一写字楼客梯停梯困人',
    text: '体育西路这栋写字楼的客梯又停在楼层之间，被困二十分钟，物业只是让维保人员重启，请查一查。',
    repeats: 0,
  },
  {
    ...{
      subject: '计量',
      source: 'LETTER_VISIT',
      severity: 'ORDINARY',
      by: 'tianhe.liaison',
      place: '440106',
    },
    daysAgo: 96,
    title: '农贸市场电子秤短斤少两',
    text: '两家摊档的电子秤称五百克商品少三十克左右，秤上没有检定标志。',
    placeNote: '石牌某农贸市场',
    person: { name: '林秀珍', phone: '13926001357' },
    itemNumbers: [27],
    handler: '440106',
    answerer: 'tianhe.reporter',
    answer: '抽查二十四台电子秤，两台超差并已查封，市场开办方设置公平秤，摊主已向消费者退赔。',
    satisfaction: 'SATISFIED',
  },
  {
    ...{ subject: '食品安全', source: 'MEDIA', severity: 'MAJOR', by: 'province.editor', place: '440300' },
    daysAgo: 75,
    channel: '某都市报',
    title: '媒体报道糕点加工点使用过期原料',
    text: '报道称一家糕点加工点使用过期奶油和无标签果酱，卫生条件差，产品供应多家门店。',
    itemNumbers: [11],
    handler: '440300',
    answerer: 'shenzhen.reporter',
    answer: '连夜查封加工点，封存原料六百余公斤，追回在售产品，对经营者立案，并向社会公布检验结果。',
    satisfaction: 'UNREACHED',
  },
  {
    ...{
      subject: '产品质量',
      source: 'HOTLINE',
      severity: 'ORDINARY',
      by: 'province.editor',
      place: '440100',
    },
    daysAgo: 52,
    title: '儿童推车刹车失灵',
    text: '新买的儿童推车在坡道上刹车失灵，商家以拆封为由拒绝退货，怀疑产品不符合强制性标准。',
    person: { name: '陈晓敏', phone: '13711223344' },
    handler: '440100',
    answerer: 'guangzhou.reporter',
    answer: '该批次产品抽样检验不合格，已责令下架并召回，商家同意退货。',
    returned: '请补充召回数量和生产企业的处理情况。',
    satisfaction: 'UNSATISFIED',
  },
  {
    ...{
      subject: '服务作风',
      source: 'WEBSITE',
      severity: 'ORDINARY',
      by: 'guangzhou.liaison',
      place: '440100',
    },
    daysAgo: 33,
    title: '许可申请多次补正材料',
    text: '办理生产许可变更，三次被要求补正材料，每次要求都不一样，希望一次讲清楚。',
    handler: '440100',
    answerer: 'guangzhou.reporter',
    answer: '已制作一次性告知单并在窗口和网站公布，该申请当日受理。',
  },
  {
    ...{
      subject: '打假治劣',
      source: 'NETWORK',
      severity: 'SERIOUS',
      by: 'province.editor',
      place: '440300',
    },
    daysAgo: 24,
    channel: '本地论坛',
    title: '网帖反映作坊翻新旧轮胎',
    text: '网帖称城郊一处作坊把旧轮胎刻花翻新后当新胎出售，附有照片，跟帖较多。',
    itemNumbers: [39],
    handler: '440300',
  },
  {
    ...{ subject: '标准', source: 'WEBSITE', severity: 'ORDINARY', by: 'province.editor', place: '440000' },
    daysAgo: 12,
    title: '地方标准全文查询不便',
    text: '省内地方标准在网站上只能看到目录，希望公开全文，方便企业采用。',
    itemNumbers: [23],
    handler: '440000',
  },
  {
    ...{ subject: '其他', source: 'HOTLINE', severity: 'ORDINARY', by: 'guangzhou.liaison', place: '440106' },
    daysAgo: 9,
    title: '房屋租赁押金纠纷',
    text: '租客与房东因押金退还发生争议，要求处理。',
    dismissed: '属于租赁合同纠纷，不在本局职责范围，已告知向住房租赁管理部门反映。',
  },
  {
    ...{
      subject: '特种设备',
      source: 'HOTLINE',
      severity: 'ORDINARY',
      by: 'guangzhou.liaison',
      place: '440106',
    },
    daysAgo: 2,
    title: '小区电梯检验标志过期',
    text: '小区三号楼电梯轿厢内张贴的检验合格标志已过期两个月，担心安全。',
    person: { name: '周国平', phone: '13660009876' },
    itemNumbers: [34],
  },
];
