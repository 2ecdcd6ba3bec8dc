import type { Labels } from './label.ts';

/** 新闻发布领导小组 */
export const leadingGroupPosts = ['HEAD', 'DEPUTY', 'MEMBER'] as const;
export type LeadingGroupPostName = (typeof leadingGroupPosts)[number];
export const leadingGroupPostLabels: Labels<LeadingGroupPostName> = {
  HEAD: { zh: '组长', en: 'Head' },
  DEPUTY: { zh: '副组长', en: 'Deputy' },
  MEMBER: { zh: '成员', en: 'Member' },
};

/** 发布内容: the standing duties of the bureau, and what is released besides. */
export const subjectAreaKinds = ['STANDING', 'FURTHER'] as const;
export type SubjectAreaKind = (typeof subjectAreaKinds)[number];
export const subjectAreaKindLabels: Labels<SubjectAreaKind> = {
  STANDING: { zh: '常设', en: 'Standing' },
  FURTHER: { zh: '专项', en: 'Further' },
};

export const pressOfficeActions = ['UPDATE'] as const;
export type PressOfficeAction = (typeof pressOfficeActions)[number];

export interface SubjectAreaTemplate {
  kind: SubjectAreaKind;
  name: string;
  description: string;
}

/** Ten standing areas and three further ones, to begin from; what an office makes of them is its own. */
export const subjectAreaTemplates: readonly SubjectAreaTemplate[] = [
  {
    kind: 'STANDING',
    name: '政策法规与行政执法',
    description: '质量技术监督方针政策、法律法规的解读，执法动态与结果。',
  },
  {
    kind: 'STANDING',
    name: '事业规划与行业协调',
    description: '发展规划的制定和落实，跨行业的质量技术协作。',
  },
  {
    kind: 'STANDING',
    name: '产品质量监督与打假',
    description: '监督抽查、强制检验、质量仲裁和鉴定，违法案件查处。',
  },
  {
    kind: 'STANDING',
    name: '质量管理与质量振兴',
    description: '质量提升规划、先进方法推广，生产许可、认证和重大质量事故调查。',
  },
  { kind: 'STANDING', name: '标准化', description: '标准备案与实施、采用国际标准、农业标准化、代码和条码。' },
  { kind: 'STANDING', name: '计量', description: '法定计量单位、量值溯源、工业计量和商品量的监督。' },
  { kind: 'STANDING', name: '检验机构与中介组织', description: '检验机构授权，相关社会中介组织的监管。' },
  { kind: 'STANDING', name: '特种设备安全监察', description: '锅炉、压力容器、电梯等特种设备的安全状况。' },
  { kind: 'STANDING', name: '科技与防伪', description: '质量技术监督科技成果，防伪技术产品管理。' },
  { kind: 'STANDING', name: '打假协调', description: '承担的政府打击假冒伪劣日常工作。' },
  {
    kind: 'FURTHER',
    name: '专项整治',
    description: '农资、建材、食品、特种设备等涉及人身健康安全的整治行动。',
  },
  { kind: 'FURTHER', name: '质量和安全主题活动', description: '质量月、安全月等活动的安排和成效。' },
  { kind: 'FURTHER', name: '其他重要事项', description: '局领导认为需要向社会公开的事项。' },
];
