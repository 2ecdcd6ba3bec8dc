/** What the trail calls targets, honours and titles. */
export const honourWords = {
  zh: {
    actions: {
      createUnitClass: '新增单位分类',
      updateUnitClass: '修改单位分类',
      copyUnitClasses: '沿用单位分类',
      setAnnualTarget: '确定单列目标',
    },
    entities: { UnitClass: '单位分类', AnnualTarget: '年度目标' },
    fields: { ordinal: '序号', points: '分数', unitsAdded: '新列入', unitsRemoved: '移出' },
  },
  en: {
    actions: {
      createUnitClass: 'Add a class of units',
      updateUnitClass: 'Change a class of units',
      copyUnitClasses: 'Take over classes of units',
      setAnnualTarget: 'Set a unit’s target',
    },
    entities: { UnitClass: 'Class of units', AnnualTarget: 'Yearly target' },
    fields: { ordinal: 'Place', points: 'Points', unitsAdded: 'Units added', unitsRemoved: 'Units removed' },
  },
} as const;
