import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { formatMoment } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { BureauChoice, useBureau } from '../press-office/BureauChoice.tsx';
import { doesBusiness, useViewer } from '../session/viewer.ts';
import { ApprovalChainQuery, type Chain } from './approval-chain.graphql.ts';
import { approvalChainMessages } from './approval-chain.messages.ts';
import { ChainDialog } from './ChainDialog.tsx';
import { ChainTable } from './ChainTable.tsx';

function Revisions({ revisions }: Pick<Chain, 'revisions'>) {
  const t = useMessages(approvalChainMessages);
  const language = useLanguage();
  if (revisions.length === 0) return null;
  return (
    <Panel title={t('history')}>
      {revisions.map(({ id, revision, reason, setAt, author, steps }) => (
        <Box key={id} component="section" sx={{ '& + &': { mt: 2.5 } }}>
          <Typography component="h3" variant="subtitle2">
            {t('revision', { revision })}
          </Typography>
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
            {t('set', { name: author.name, moment: formatMoment(setAt, language) })}
          </Typography>
          <Typography variant="body2" sx={{ mb: 0.5 }}>
            {reason}
          </Typography>
          <ChainTable steps={steps} />
        </Box>
      ))}
    </Panel>
  );
}

function Loaded({ chain }: { chain: Chain }) {
  const t = useMessages(approvalChainMessages);
  const [open, setOpen] = useState(false);
  const { revision } = chain;
  const edit = chain.availableActions.includes('SET') && (
    <Button size="small" variant="contained" onClick={() => setOpen(true)}>
      {t('edit')}
    </Button>
  );
  return (
    <>
      <Panel title={`${t('holds')} · ${chain.organization.shortName}`} aside={edit}>
        <Typography variant="body2" sx={{ mb: 1 }}>
          {t('intro')}
        </Typography>
        <Typography variant="body2" sx={{ mb: 1, color: 'text.secondary' }}>
          {revision === 0 ? t('default') : t('revision', { revision })}
        </Typography>
        <ChainTable steps={chain.steps} />
      </Panel>
      <Revisions revisions={chain.revisions} />
      <ChainDialog chain={chain} open={open} onClose={() => setOpen(false)} />
    </>
  );
}

/** What is in force for a bureau, and every revision. */
export function ApprovalChainPage() {
  const t = useMessages(approvalChainMessages);
  const viewer = useViewer();
  const [bureau] = useBureau();
  const { data, error, refetch } = useDocument(ApprovalChainQuery, { organizationId: bureau });
  const back = viewer && doesBusiness(viewer) ? { back: { to: '/press-office', text: t('office') } } : {};
  return (
    <>
      <PageHeader title={t('name')} {...back}>
        <BureauChoice />
      </PageHeader>
      {data?.approvalChain && <Loaded key={data.approvalChain.id} chain={data.approvalChain} />}
      {data && !data.approvalChain && <EmptyState title={t('none')} />}
      {!data && (error ? <Failure error={error} onRetry={() => void refetch()} /> : <WaitingPage />)}
    </>
  );
}
export default ApprovalChainPage;
