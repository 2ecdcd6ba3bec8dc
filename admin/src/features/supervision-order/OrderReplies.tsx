import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { AttachmentLinks } from '../../ui/AttachmentLinks.tsx';
import { MomentField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces } from '../../ui/tones.ts';
import type { OrderPage, OrderReply } from './supervision-order.graphql.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

function Reply({ reply }: { reply: OrderReply }) {
  return (
    <Box component="li" sx={{ p: 2, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
        <strong>{reply.organization.shortName}</strong>
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {reply.author.name}
        </Box>
        <Box component="span" sx={{ ml: 'auto', color: 'text.secondary', fontSize: '0.75rem' }}>
          <MomentField value={reply.repliedAt} />
        </Box>
      </Box>
      <Box sx={{ mt: 0.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72em' }}>
        {reply.text}
      </Box>
      <AttachmentLinks files={reply.attachments} />
    </Box>
  );
}

export function OrderReplies({ replies }: Pick<OrderPage, 'replies'>) {
  const t = useMessages(supervisionOrderMessages);
  return (
    <Panel title={t('replies')} aside={replies.length > 0 ? replies.length : undefined} padded={false}>
      {replies.length === 0 ? (
        <EmptyState compact title={t('noReplies')} hint={t('noRepliesHint')} />
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {replies.map((reply) => (
            <Reply key={reply.id} reply={reply} />
          ))}
        </Box>
      )}
    </Panel>
  );
}
