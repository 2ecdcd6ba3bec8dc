import { concernActionLabels } from '@duban/schema/vocabulary/public-concern';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Timeline, type TimelineEvent } from '../../ui/Timeline.tsx';
import { stepTones } from './concernTones.ts';
import type { ConcernPage, ConcernStep } from './public-concern.graphql.ts';
import { publicConcernMessages } from './public-concern.messages.ts';

/** What was done with it, answers before a return included. */
export function ConcernSteps({ row }: { row: ConcernPage }) {
  const t = useMessages(publicConcernMessages);
  const label = useLabel();
  const recorded: TimelineEvent = {
    key: 'recorded',
    tone: 'neutral',
    text: `${t('recorded')} · ${row.intake.shortName} ${row.recorder.name}`,
    when: <MomentField value={row.recordedAt} />,
  };
  const said = (step: ConcernStep, index: number): TimelineEvent => ({
    key: `${index}`,
    tone: stepTones[step.action],
    text: [label(concernActionLabels, step.action), step.organization?.shortName, step.person.name]
      .filter(Boolean)
      .join(' · '),
    when: <MomentField value={step.at} />,
    detail: (step.text || step.dueOn) && (
      <>
        {step.dueOn && (
          <div>
            {t('fields.dueOn')} <DateField value={step.dueOn} />
          </div>
        )}
        {step.text && <div style={{ whiteSpace: 'pre-line' }}>{step.text}</div>}
      </>
    ),
  });
  return (
    <Panel title={t('steps')}>
      <Timeline events={[recorded, ...row.steps.map(said)]} />
    </Panel>
  );
}
