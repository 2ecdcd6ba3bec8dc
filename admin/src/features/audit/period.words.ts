/** What the trail calls periods of reports and the calendar that they fall due by. */
export const periodWords = {
  zh: {
    actions: {
      reportingPeriods: '报送周期开期、关期',
      remindPeriods: '定期报告催报',
      setCalendarYear: '录入工作日历',
    },
    entities: { ReportingPeriod: '报送周期', CalendarYear: '工作日历' },
    fields: { periodsOpened: '新开期数', periodsReminded: '催报期数', day: '日期' },
  },
  en: {
    actions: {
      reportingPeriods: 'Opened and closed periods',
      remindPeriods: 'Reminded of periodic reports',
      setCalendarYear: 'Entered working days',
    },
    entities: { ReportingPeriod: 'Reporting period', CalendarYear: 'Working days' },
    fields: { periodsOpened: 'Periods opened', periodsReminded: 'Periods reminded of', day: 'Day' },
  },
} as const;
