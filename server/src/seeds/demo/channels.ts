import sql from 'sql-template-tag';
import { createChannel } from '../../features/channel/channel.commands.ts';
import { recordInstruction } from '../../features/instruction/instruction.commands.ts';
import { channelTexts } from './publicity-texts.ts';
import type { Stage } from './stage.ts';

const own = ['市局政务信息', '省局门户网站', '省局政务信息专刊', '广东质量监督'];

const instructionTexts = [
  {
    leader: '陈副市长',
    level: 'CITY',
    text: '做法很好，请有关部门总结推广，把成效延伸到小微企业。',
  },
  { leader: '李副省长', level: 'PROVINCE', text: '请省局跟踪问效，年底前报送进展情况。' },
  { leader: '周市长', level: 'CITY', text: '民生无小事，请抓紧落实，结果报我。' },
] as const;

/** The register, from the first day of the year: what pieces are recorded by later. */
export async function playChannels(stage: Stage, from: string): Promise<void> {
  const admin = await stage.as('system.admin', new Date(`${from}T09:00:00+08:00`));
  for (const { name, kind, level } of channelTexts) {
    const ownership = own.includes(name) ? 'OWN' : 'OUTSIDE';
    await createChannel(admin, {
      name,
      kind,
      level,
      ownership,
      startsOn: `${stage.today.slice(0, 4)}-01-01`,
    });
  }
}

interface Told {
  id: string;
  version: number;
  day: string;
  assignmentId: string | null;
}

/** Leaders write on three of the pieces that were carried most; from the first of them a task follows. */
export async function playInstructions(stage: Stage): Promise<void> {
  const pieces = await stage.database.reader.rows<Told>(sql`
    select s.id, s.version, (s.submitted_at at time zone 'Asia/Shanghai')::date as day,
      (select a.id from assignment a join submission_work_item l on l.work_item_id = a.work_item_id
        where l.submission_id = s.id and a.organization_id = s.organization_id order by a.id limit 1) as "assignmentId"
    from submission s where s.adoption_count > 0 order by s.adoption_count desc, s.submitted_at limit 3`);
  for (const [index, { id, version, day, assignmentId }] of pieces.entries()) {
    const text = instructionTexts[index];
    if (!text) continue;
    const editor = await stage.as('province.editor', new Date());
    const followed = index === 0 ? assignmentId : null;
    await recordInstruction(editor, { id, version, ...text, instructedOn: day, assignmentId: followed });
  }
}
