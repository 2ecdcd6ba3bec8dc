import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMessages } from '../../app/i18n/messages.ts';
import { useCommand } from '../../app/useCommand.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { today } from '../../ui/dates.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import type { Tone } from '../../ui/tones.ts';
import { type ActivityPage, MarkActivityStep } from './publicity-activity.graphql.ts';
import { publicityActivityMessages } from './publicity-activity.messages.ts';

type Step = ActivityPage['steps'][number];

function toneOf({ doneOn, dueOn }: Step): Tone {
  if (doneOn) return 'success';
  return dueOn < today() ? 'danger' : 'info';
}

function Mark({ activity, place }: { activity: ActivityPage; place: number }) {
  const t = useMessages(publicityActivityMessages);
  const { run, pending } = useCommand(MarkActivityStep, { success: t('step.done') });
  const done = Boolean(activity.steps[place]?.doneOn);
  const { id, version } = activity;
  const mark = () => void run({ input: { id, version, step: place, doneOn: done ? null : today() } });
  return (
    <Button size="small" onClick={mark} loading={pending} sx={{ py: 0 }}>
      {t(done ? 'step.reopen' : 'step.mark')}
    </Button>
  );
}

/** The plan's steps, each due by its day. */
export function Steps({ activity }: { activity: ActivityPage }) {
  const t = useMessages(publicityActivityMessages);
  const { steps, availableActions } = activity;
  if (steps.length === 0) return null;
  const mayMark = availableActions.includes('MARK_STEP');
  const done = steps.filter(({ doneOn }) => doneOn).length;
  const events = steps.map((step, place) => ({
    // A step has no id of its own, and its place is what a mark names.
    key: `${place} ${step.title}`,
    tone: toneOf(step),
    awaited: !step.doneOn,
    text: step.title,
    when: step.doneOn ? (
      <>
        {t('step.doneOn')} <DateField value={step.doneOn} />
      </>
    ) : (
      <>
        {t('step.dueOn')} <DateField value={step.dueOn} />
      </>
    ),
    detail: mayMark && (
      <Box component="span" sx={{ ml: -1.5 }}>
        <Mark activity={activity} place={place} />
      </Box>
    ),
  }));
  return (
    <Panel title={t('steps')} aside={t('step.count', { done, count: steps.length })}>
      <Timeline events={events} />
    </Panel>
  );
}
