interface Text {
  title: string;
  body: string;
  itemNumbers: number[];
}

export const incidentText: Text = {
  title: '天河区一气瓶充装站发生泄漏',
  body: '上午九时许，天河区一气瓶充装站在充装时发生泄漏，值班人员随即关闭总阀并报警。区局执法人员九时二十分到场，会同消防、安监部门疏散周边人员三十余名，封控现场，对泄漏点进行处置。截至发稿时无人员伤亡，原因正在调查。',
  itemNumbers: [24, 45],
};

export const followUpTexts = [
  {
    news: '泄漏点已于十三时封堵，周边空气检测指标正常，疏散人员已返回。',
    measures: '封存充装设备和气瓶十二只，责令充装站停止作业，调取充装记录和监控。',
  },
  {
    news: '初步查明系一只超期未检气瓶阀门老化所致，充装前未按规定检查。',
    measures: '对充装站立案调查，组织全区八家充装站自查，已查出超期气瓶二十六只。',
  },
  {
    news: '充装站整改完毕，经复查合格，恢复作业。全区充装站排查结束。',
    measures: '超期气瓶全部送检或报废，对三家充装站下达安全监察指令书。',
  },
] as const;

export const overdueText: Text = {
  title: '广州一商场扶梯突然停运致三人轻伤',
  body: '今日十八时许，广州市一商场扶梯运行中突然停止，三名乘客轻微擦伤，已送医处理。市局特种设备安全监察人员已到场，扶梯停用封存，原因正在调查。',
  itemNumbers: [45],
};

export const returnedText: (Text & { comment: string; revised: string })[] = [
  {
    title: '天河区局开展校园周边计量器具检查',
    body: '近日，天河区局对校园周边商铺的计量器具进行了检查，发现了一些问题，并要求商铺整改，取得了较好效果。',
    itemNumbers: [31],
    comment: '请写明检查的时间、数量、发现的问题和整改情况。',
    revised:
      '十日至十二日，天河区局对二十所学校周边的一百四十二家商铺开展计量器具检查，共检查电子秤二百一十台，发现未经检定的十七台、计量失准的五台。对失准的当场封存，对未经检定的责令七日内送检，截至目前已送检十五台。',
  },
  {
    title: '天河区局走进社区宣传质量知识',
    body: '天河区局走进社区，开展了形式多样的质量知识宣传活动，受到居民欢迎。',
    itemNumbers: [74],
    comment: '内容空泛，请补充活动的时间、地点和做法。',
    revised: '',
  },
];

interface InvitationText {
  title: string;
  requirement: string;
  itemNumbers: number[];
  answer: { title: string; body: string };
}

export const invitationTexts: InvitationText[] = [
  {
    title: '中小企业质量提升的做法和成效',
    requirement: '写一两家企业的前后对比，有数字、有做法，一千字以内，附联系人。',
    itemNumbers: [3, 4],
    answer: {
      title: '广州帮扶中小企业提升质量：一张清单解决三个难题',
      body: '针对中小企业缺标准、缺检测、缺人才三个难题，广州市局推出帮扶清单，组织技术机构结对服务。黄埔区一家电器企业在专家指导下改进工艺，产品一次检验合格率由百分之九十一提高到百分之九十八。目前全市已有一百二十家企业接受帮扶，制修订企业标准二百余项。',
    },
  },
  {
    title: '电梯安全监管改革一年来的情况',
    requirement: '制度、试点、数字和群众评价，八百字以内。',
    itemNumbers: [45],
    answer: { title: '', body: '' },
  },
  {
    title: '基层计量服务民生小故事',
    requirement: '一件具体的事，三百字以内，可配照片。',
    itemNumbers: [31],
    answer: { title: '', body: '' },
  },
];
