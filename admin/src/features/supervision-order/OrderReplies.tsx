import { verificationMethodLabels } from '@duban/schema/vocabulary/supervision-order';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { AttachmentLinks } from '../../ui/AttachmentLinks.tsx';
import { MomentField } from '../../ui/DateField.tsx';
import { formatDay } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces, type Tone } from '../../ui/tones.ts';
import { addresseeMessages } from './addressee.messages.ts';
import type { OrderDecision, OrderPage, OrderReply } from './supervision-order.graphql.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

interface Step {
  id: string;
  at: string;
  organization: string;
  round: number;
  author: string;
  tone: Tone;
  title: string;
  text: string | null;
  below?: ReactNode;
}

function useDecisionTitle() {
  const t = useMessages(addresseeMessages);
  const language = useLanguage();
  return ({ action, method, dueOn }: OrderDecision): string => {
    const day = dueOn ? formatDay(dueOn, language) : '';
    if (action === 'RETURN') return t(method ? 'failed' : 'returned', { day });
    return t(action === 'VERIFY' ? 'verified' : 'accepted');
  };
}

function Verification({ decision }: { decision: OrderDecision }) {
  const t = useMessages(addresseeMessages);
  const label = useLabel();
  const language = useLanguage();
  if (!decision.method) return null;
  const method = label(verificationMethodLabels, decision.method);
  const day = decision.verifiedOn ? formatDay(decision.verifiedOn, language) : '';
  return (
    <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
      {t('verifiedBy', { method, day, verifiers: decision.verifiers ?? '' })}
    </Box>
  );
}

/** Replies and what the issuer made of them, in the order they came. */
function useSteps({ replies, addressees }: Pick<OrderPage, 'replies' | 'addressees'>): Step[] {
  const t = useMessages(addresseeMessages);
  const titleOf = useDecisionTitle();
  const ofReply = (reply: OrderReply): Step => ({
    id: reply.id,
    at: reply.repliedAt,
    organization: reply.organization.shortName,
    round: reply.round,
    author: reply.author.name,
    tone: 'info',
    title: t('replied'),
    text: reply.text,
    below: <AttachmentLinks files={reply.attachments} />,
  });
  const decisions = addressees.flatMap(({ organization, decisions: made }) =>
    made.map((decision) => ({
      id: decision.id,
      at: decision.decidedAt,
      organization: organization.shortName,
      round: decision.round,
      author: decision.author.name,
      tone: decision.action === 'RETURN' ? ('danger' as const) : ('success' as const),
      title: titleOf(decision),
      text: decision.comment ?? null,
      below: <Verification decision={decision} />,
    })),
  );
  return [...replies.map(ofReply), ...decisions].sort((a, b) => a.at.localeCompare(b.at));
}

function StepEntry({ step }: { step: Step }) {
  const t = useMessages(addresseeMessages);
  return (
    <Box component="li" sx={{ p: 2, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'baseline' }}>
        <strong>{step.organization}</strong>
        <Tag tone={step.tone} wraps>
          {step.title}
        </Tag>
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {t('round', { round: step.round })} · {step.author}
        </Box>
        <Box component="span" sx={{ ml: 'auto', color: 'text.secondary', fontSize: '0.75rem' }}>
          <MomentField value={step.at} />
        </Box>
      </Box>
      {step.text && (
        <Box sx={{ mt: 0.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72em' }}>
          {step.text}
        </Box>
      )}
      {step.below}
    </Box>
  );
}

export function OrderReplies(order: Pick<OrderPage, 'replies' | 'addressees'>) {
  const t = useMessages(supervisionOrderMessages);
  const steps = useSteps(order);
  return (
    <Panel
      title={useMessages(addresseeMessages)('process')}
      aside={steps.length > 0 ? steps.length : undefined}
      padded={false}
    >
      {steps.length === 0 ? (
        <EmptyState compact title={t('noReplies')} hint={t('noRepliesHint')} />
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {steps.map((step) => (
            <StepEntry key={step.id} step={step} />
          ))}
        </Box>
      )}
    </Panel>
  );
}
