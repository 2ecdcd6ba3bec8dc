/** Four points about publicity, of which the system itself has figures. */
export const notice = `关于印发2026年全省宣传工作要点的通知

粤测〔2026〕2号

各地级以上市局：

  2026年1月15日

2026年全省宣传工作要点

  一、宣传工作

  1.开展主题宣传活动。结合质量月等节点组织主题宣传活动。

  2.完善新闻发布制度。重要工作及时发布。

  3.做好政务信息工作。提高信息采用率。

  4.做好突发事件信息报送。紧急信息按时报送。
`;

/** A point's figures, in the order in which they were set. */
export const measured = `query($point: ID!) { measuredItem(workItemId: $point) { whole { value } } }`;
export const of = (name: string) => ({ point: `$${name}` });
export const figures = (values: readonly (number | null)[]) => ({
  measuredItem: values.map((value) => ({ whole: { value } })),
});

/** Pieces of the month that are tied to no point. */
export const counted = `query($plan: ID!) { coverageMap(axis: MONTH, filter: { workPlanId: $plan }) { untied { pieces } } }`;
export const untied = (september: number) => ({
  coverageMap: { untied: { pieces: [...Array(8).fill(0), september, ...Array(4).fill(0)] } },
});
