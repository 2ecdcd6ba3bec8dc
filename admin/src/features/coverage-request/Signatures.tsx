import { coverageSigners, coverageStepLabels } from '@duban/schema/vocabulary/coverage-request';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Timeline, type TimelineEvent } from '../../ui/Timeline.tsx';
import type { RequestPage, Signature } from './coverage-request.graphql.ts';
import { coverageRequestMessages } from './coverage-request.messages.ts';

/** Who signed and who returned it, round by round, and whose turn it is. */
export function Signatures({ row }: { row: RequestPage }) {
  const t = useMessages(coverageRequestMessages);
  const label = useLabel();
  const said = (one: Signature, index: number): TimelineEvent => {
    const words = { step: label(coverageStepLabels, one.step), name: one.person.name };
    const signed = one.decision === 'SIGN';
    return {
      key: `${index}`,
      tone: signed ? 'success' : 'danger',
      text: t(signed ? 'signed' : 'returned', words),
      when: <MomentField value={one.at} />,
      detail: one.comment,
    };
  };
  const next = coverageSigners[row.status];
  const awaited: TimelineEvent[] = next
    ? [
        {
          key: 'awaited',
          tone: 'warning',
          text: t('awaited', { step: label(coverageStepLabels, next.step) }),
          awaited: true,
        },
      ]
    : [];
  return (
    <Panel title={t('signing')} aside={t('round', { number: row.round })}>
      <Timeline events={[...row.signatures.map(said), ...awaited]} />
    </Panel>
  );
}
