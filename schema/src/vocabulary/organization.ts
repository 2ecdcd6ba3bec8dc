import type { Labels } from './label.ts';

export const organizationLevels = ['PROVINCE', 'CITY', 'COUNTY'] as const;
export type OrganizationLevel = (typeof organizationLevels)[number];
export const organizationLevelLabels: Labels<OrganizationLevel> = {
  PROVINCE: { zh: '省级', en: 'Province' },
  CITY: { zh: '市级', en: 'City' },
  COUNTY: { zh: '县级', en: 'County' },
};

export const organizationKinds = ['BUREAU', 'DEPARTMENT', 'AFFILIATE'] as const;
export type OrganizationKind = (typeof organizationKinds)[number];
export const organizationKindLabels: Labels<OrganizationKind> = {
  BUREAU: { zh: '局', en: 'Bureau' },
  DEPARTMENT: { zh: '处室/科', en: 'Department' },
  AFFILIATE: { zh: '直属单位', en: 'Affiliate' },
};

export const organizationActions = ['ADD_CHILD', 'UPDATE', 'ABOLISH'] as const;
export type OrganizationAction = (typeof organizationActions)[number];

/** GB/T 2260: two digits for the province, two for the city, two for the county. */
export const divisionCodePattern = /^\d{6}$/;
