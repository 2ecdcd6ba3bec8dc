export const leadingGroup = [
  { post: 'HEAD', name: '陈国平', title: '局长', duty: '重要新闻的对外发布' },
  { post: 'DEPUTY', name: '梁志刚', title: '分管副局长', duty: '分管业务的综合发布' },
  { post: 'MEMBER', name: '何伟明', title: '办公室主任', duty: '日常组织联络' },
  { post: 'MEMBER', name: '黄丽华', title: '质量监督处处长', duty: '监督抽查和打假新闻采访' },
  { post: 'MEMBER', name: '郑建华', title: '特种设备安全监察处处长', duty: '特种设备安全新闻采访' },
] as const;

/** By month of the plan: subject, area, points. */
export const plannedReleases = [
  { month: 1, subject: '上年度产品质量状况', area: '产品质量监督与打假', items: [8] },
  { month: 3, subject: '“3·15”消费维权典型案例', area: '产品质量监督与打假', items: [39, 43] },
  { month: 4, subject: '农资打假护农行动部署', area: '专项整治', items: [44] },
  { month: 5, subject: '世界计量日主题发布', area: '计量', items: [27] },
  { month: 6, subject: '特种设备安全月和安全状况', area: '特种设备安全监察', items: [34] },
  { month: 8, subject: '上半年名牌和标准化战略进展', area: '质量管理与质量振兴', items: [3] },
  { month: 9, subject: '质量月活动安排', area: '质量和安全主题活动', items: [74] },
  { month: 10, subject: '世界标准日：标准服务产业', area: '标准化', items: [24] },
  { month: 11, subject: '电梯安全专项整治阶段成果', area: '特种设备安全监察', items: [34] },
  { month: 12, subject: '年度监督抽查结果', area: '产品质量监督与打假', items: [9] },
] as const;

export const pressTexts = {
  routine: {
    title: '电梯安全专项整治阶段成果',
    body: '专项整治开展以来，全省检查在用电梯四万余台，发现隐患一千二百余处，已整改九成以上，其余列明期限和责任单位。\n\n下一步将公布整改情况，接受社会监督。',
    area: '特种设备安全监察',
    items: [34],
  },
  special: {
    title: '某企业液氨泄漏事件处置情况',
    body: '事发后省局当日派出工作组，泄漏已经控制，周边环境监测正常。涉事容器停用，原因正在调查。',
    again:
      '事发后省局当日派出工作组，泄漏于当日下午控制，三名轻伤人员已出院，周边环境监测正常。涉事容器停用，原因正在调查。',
    area: '特种设备安全监察',
    items: [37],
    returned: '请写明伤员情况，与应急管理部门口径一致。',
  },
  invited: {
    title: '儿童用品质量监督抽查情况',
    body: '本次抽查儿童服装、玩具和文具共三百六十批次，合格率百分之九十一点四。不合格产品已责令停止销售并依法处理。',
    area: '产品质量监督与打假',
    items: [39],
  },
  draft: {
    title: '民生计量专项检查安排',
    body: '将对集贸市场、加油站、医疗机构在用计量器具开展专项检查，重点查处作弊行为。',
    area: '计量',
    items: [27],
  },
  breached: {
    title: '建筑用钢专项抽查结果',
    body: '抽查建筑用钢材一百二十批次，发现不合格九批次，涉及五家企业。',
    area: '产品质量监督与打假',
    items: [39],
  },
  city: {
    title: '广州市电线电缆质量提升行动',
    body: '全市帮扶电线电缆生产企业四十八家，组织质量分析会六场，产品一次检验合格率提高三点二个百分点。',
    area: '质量管理与质量振兴',
    items: [3],
  },
} as const;

export const breachTexts = {
  open: {
    title: '报批中的抽查结果提前见报',
    facts: '新闻稿尚在报批，处室人员先将抽查结果提供给报社，次日见报，企业名单未经核对。',
    place: '某晚报第三版',
    persons: [{ name: '钱卫东', post: '质量监督处主任科员' }],
  },
  concluded: {
    title: '接受采访时自行公布未经审定的数据',
    facts: '现场执法人员接受电视采访，公布了未经审定的查获数量，与最终通报不一致。',
    place: '市电视台晚间新闻',
    persons: [{ name: '吴敏', post: '稽查分局副局长' }],
    outcome: '责成书面说明，已由新闻发言人更正数据；全系统重申新闻发布纪律。',
  },
} as const;
