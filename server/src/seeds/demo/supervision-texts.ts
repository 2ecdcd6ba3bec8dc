export interface SupervisionOrderText {
  itemNumbers: readonly number[];
  requirement: string;
  /** Days from issue to due date. */
  days: number;
  /** What an addressee answers. */
  reply: string;
}

export const supervisionOrderTexts: readonly SupervisionOrderText[] = [
  {
    itemNumbers: [4],
    requirement:
      '你局本期辖区质量状况分析报告逾期未报。请查明原因，抓紧完成报告并报送同级政府，同时将报告文本和报送凭证一并反馈。',
    days: 5,
    reply:
      '经核查，延误原因为部分检验数据汇总较晚。现已完成分析报告并报送市政府办公室，今后将提前收集数据，确保按期报送。',
  },
  {
    itemNumbers: [23, 24],
    requirement:
      '截至目前标准制修订和示范项目数量与序时进度差距较大。请逐项分析滞后原因，制定赶超计划，明确每个项目的责任人和完成节点。',
    days: 15,
    reply:
      '已召开专题会议研究，逐个项目排出时间表并指定专人跟进，新增储备项目已纳入申报清单，预计能够追上序时进度。',
  },
  {
    itemNumbers: [9],
    requirement:
      '请对上一批监督抽查不合格企业的后处理情况开展全面核查，重点核实责令整改、复查和行政处罚是否到位，并报送后处理清单。',
    days: 15,
    reply:
      '已对不合格企业逐户核查，整改复查和立案查处情况列入清单随附；对失联企业已商属地政府协查并依法公告。',
  },
  {
    itemNumbers: [33, 34],
    requirement:
      '近期电梯困人投诉有所增加。请立即组织维保质量抽查，对维保不到位的单位依法处理，并督促使用单位落实日常巡查。',
    days: 5,
    reply:
      '已会同街道抽查住宅小区和商场电梯，对维保记录不实的单位立案调查，并召开维保单位约谈会，要求限期整改。',
  },
  {
    itemNumbers: [45],
    requirement:
      '公共检测服务平台建设进度偏慢。请说明场地、资金、设备和资质认定各环节的现状，提出需省局协调解决的事项。',
    days: 20,
    reply: '场地改造已完工，设备采购进入合同签订阶段，资质认定材料正在准备；请求省局在评审员安排上给予支持。',
  },
  {
    itemNumbers: [12, 15],
    requirement:
      '请组织对食品生产企业进货查验和出厂检验制度落实情况开展回头看，发现问题依法处置，并汇总基层监管力量缺口。',
    days: 15,
    reply:
      '回头看已覆盖全部在产企业，对记录不全的企业责令改正并约谈负责人；基层监管人员缺口情况和补充建议已形成专报。',
  },
  {
    itemNumbers: [43],
    requirement:
      '部分县级投诉举报平台人员和设备尚未到位。请督促有关县（市、区）局限期配齐，并对在办投诉件的时限情况进行自查。',
    days: 15,
    reply: '相关县局已明确专职人员并完成设备安装调试，在办投诉件经逐件核对，临近时限的已优先办理答复。',
  },
  {
    itemNumbers: [82],
    requirement:
      '你单位多项任务连续未按期报送进展。请认真查摆原因，补报所缺报告，并建立内部督办台账，杜绝类似问题再次发生。',
    days: 5,
    reply:
      '所缺进展报告已全部补报。我单位已确定一名分管领导统筹督办工作，实行一周一调度，并对责任科室提出批评。',
  },
];

/** What the issuer writes when it closes an order. */
export const supervisionConclusions: readonly string[] = [
  '回复内容具体，整改措施落实到位，经核实情况属实，同意办结。',
  '所反映问题已基本解决，剩余事项转入日常跟踪，本单予以销号。',
  '整改符合要求。请举一反三，完善制度，防止问题反弹。同意办结。',
  '各承办单位均已反馈并提供佐证，抽查核实无异议，本督办单办结归档。',
];
