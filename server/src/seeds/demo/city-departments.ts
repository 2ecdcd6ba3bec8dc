import sql from 'sql-template-tag';
import { recordAdoption } from '../../features/submission/commands/adoption.ts';
import { submitSubmission } from '../../features/submission/commands/submit.ts';
import { addDays, dayOf } from '../../kernel/days.ts';
import { backstage } from './accounts.ts';
import { channelTexts } from './publicity-texts.ts';
import { chance, type Stage } from './stage.ts';
import { clearedPiece, reviewed } from './submission-way.ts';

const hour = 3_600_000;

interface DepartmentPiece {
  code: string;
  daysAgo: number;
  title: string;
  body: string;
  itemNumbers: readonly number[];
  /** Levels of the channels that carried it. */
  carried: readonly string[];
}

const pieces: readonly DepartmentPiece[] = [
  {
    ...{ code: '440100-standardization', daysAgo: 96, carried: ['CITY', 'PROVINCE'] },
    title: '广州发布首批家政服务地方标准',
    body: '市局标准化科会同行业协会起草的三项家政服务地方标准正式发布，对服务人员培训、上门服务流程和纠纷处理作出规定。首批十二家企业承诺率先执行，相关做法将在全市推广。',
    itemNumbers: [23, 24],
  },
  {
    ...{ code: '440100-standardization', daysAgo: 41, carried: ['CITY'] },
    title: '标准化服务进园区受企业欢迎',
    body: '市局标准化科组织专家到生物医药产业园开展标准化服务，现场解答企业在标准自我声明公开中遇到的问题，并收集制定团体标准的意向八项，逐项明确联系人和时间安排。',
    itemNumbers: [25],
  },
  {
    ...{ code: '440100-office', daysAgo: 58, carried: ['CITY'] },
    title: '市局办公室整合督办台账减轻基层负担',
    body: '市局办公室将原先分散在各科室的督办台账合并为一本，区局每月只报一次进展。运行两个月来，重复报送的材料减少近半，各区局反映填报时间明显缩短。',
    itemNumbers: [81],
  },
];

/** Departments of a city write for themselves: they stand on their city's board. */
export async function playCityDepartments(stage: Stage, planId: string): Promise<void> {
  const rows = await stage.database.reader.rows<{ id: string; number: number }>(sql`
    select id, number from work_item where work_plan_id = ${planId}::uuid`);
  const byNumber = new Map(rows.map((row) => [row.number, row.id]));
  for (const [index, { code, daysAgo, title, body, itemNumbers, carried }] of pieces.entries()) {
    const sentAt = stage.moment(daysAgo, chance(index + 610));
    const piece = await submitSubmission(await stage.as(backstage(code, 'LIAISON'), sentAt), {
      ...{ kind: 'ROUTINE', title, body },
      occurredAt: new Date(sentAt.getTime() - 18 * hour),
      workItemIds: itemNumbers.flatMap((number) => byNumber.get(number) ?? []),
    });
    const accepted = await reviewed(stage, piece, sentAt);
    let { version } = await clearedPiece(stage, accepted, new Date(sentAt.getTime() + 20 * hour));
    const channels = carried.flatMap((level) => channelTexts.find((one) => one.level === level) ?? []);
    for (const { name, kind, level } of channels)
      ({ version } = await recordAdoption(await stage.as('province.editor', new Date()), {
        ...{ id: piece.id, version, channel: name, kind, level, adoptedOn: addDays(dayOf(sentAt), 1) },
      }));
  }
}
