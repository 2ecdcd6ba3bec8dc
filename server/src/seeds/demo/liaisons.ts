import sql from 'sql-template-tag';
import { callForLiaisons } from '../../features/liaison-registration/commands/call.ts';
import { decideLiaisonRegistration } from '../../features/liaison-registration/commands/decide.ts';
import { fileLiaisonRegistration } from '../../features/liaison-registration/commands/file.ts';
import type { LiaisonRegistration } from '../../features/liaison-registration/liaison-registration.entity.ts';
import { backstage } from './accounts.ts';
import { personNames } from './people.ts';
import { chance, pick, type Stage } from './stage.ts';

const posts = {
  bureau: ['副局长', '党组成员、副局长'],
  department: ['副处长', '调研员', '副主任'],
  liaison: ['科员', '主任科员', '副科长'],
};
const departments = ['办公室', '综合科', '法规宣传科'];
const statuses = ['PARTY_MEMBER', 'PARTY_MEMBER', 'NO_PARTY', 'LEAGUE_MEMBER'] as const;

/** Whose officer moved on in mid-year: one change is in force, one waits. */
const changing = [
  { code: '440100', approved: true },
  { code: '440300', approved: false },
] as const;

function contact(random: () => number, post: readonly string[]) {
  const digits = (count: number) => String(Math.floor(random() * 10 ** count)).padStart(count, '0');
  return {
    name: pick(personNames, random),
    post: pick(post, random),
    officePhone: `020-8${digits(7)}`,
    mobile: `13${digits(9)}`,
    userId: null,
  };
}

async function file(
  stage: Stage,
  code: string,
  daysAgo: number,
  reason: string | null = null,
): Promise<LiaisonRegistration> {
  const seed = [...code].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, daysAgo);
  const random = chance(seed);
  const context = await stage.as(backstage(code, 'LIAISON'), stage.moment(daysAgo, random));
  return fileLiaisonRegistration(context, {
    leader: contact(random, code.includes('-') ? posts.department : posts.bureau),
    liaison: {
      ...contact(random, posts.liaison),
      gender: random() < 0.5 ? 'FEMALE' : 'MALE',
      department: pick(departments, random),
      politicalStatus: pick(statuses, random),
      qq: null,
    },
    opinion: '情况属实，同意上报。',
    reason,
  });
}

async function decide(
  stage: Stage,
  { id, version }: LiaisonRegistration,
  daysAgo: number,
  comment: string | null = null,
): Promise<void> {
  const context = await stage.as('province.editor', stage.moment(daysAgo, chance(daysAgo)));
  const decision = comment ? 'RETURN' : 'APPROVE';
  await decideLiaisonRegistration(context, { id, version, decision, comment });
}

/**
 * The province's register: most units are in it, some wait, one was returned, a few have not filed and are reminded; an
 * officer changed in mid-year.
 */
export async function playLiaisons(stage: Stage): Promise<void> {
  const units = await stage.database.reader.rows<{ code: string }>(sql`
    select o.code from organization o join organization p on p.id = o.parent_id where p.code = '440000'
    order by o.sort_order, o.id`);
  const codes = units.map(({ code }) => code);
  await callForLiaisons(await stage.as('province.editor', stage.moment(20, chance(1))), {
    fileBy: stage.ago(3),
    note: '请各单位填报分管领导和联络员，人员变动的及时报备。',
  });
  await stage.inParallel(codes, async (code, index) => {
    const changes = changing.some((one) => one.code === code);
    // Every ninth has not filed, every seventh of the others waits.
    if (index % 9 === 8 && !changes) return;
    const row = await file(stage, code, 18);
    if (index % 7 === 6 && !changes) return;
    const comment = index % 13 === 4 && !changes ? '联络员办公电话有误，请核对后重报。' : null;
    await decide(stage, row, 16, comment);
  });
  for (const { code, approved } of changing) {
    const change = await file(stage, code, 5, '原联络员调整工作岗位。');
    if (approved) await decide(stage, change, 4);
  }
}
