import PrintIcon from '@mui/icons-material/PrintOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useCommand } from '../../app/useCommand.tsx';
import { WithdrawnNotice } from '../../ui/DraftNotices.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { useViewer } from '../session/viewer.ts';
import { BulletinActions } from './BulletinActions.tsx';
import { BulletinPeriod, BulletinStatusChip } from './BulletinCells.tsx';
import { BulletinDocument } from './BulletinDocument.tsx';
import { BulletinFlowHelp } from './BulletinFlowHelp.tsx';
import { BulletinFacts, FiguresCheck, Receipts } from './BulletinPanels.tsx';
import { type BulletinPage, ReadBulletin } from './bulletin.graphql.ts';
import { bulletinMessages } from './bulletin.messages.ts';

/** Whoever opens it has read it: no button to forget. */
function useReceipt({ id, availableActions }: BulletinPage) {
  const { run } = useCommand(ReadBulletin);
  const told = useRef<string | null>(null);
  const due = availableActions.includes('READ');
  useEffect(() => {
    if (!due || told.current === id) return;
    told.current = id;
    void run({ input: { id } });
  }, [due, id, run]);
}

function Header({ bulletin }: { bulletin: BulletinPage }) {
  const t = useMessages(bulletinMessages);
  const below = (
    <>
      <span>{bulletin.number ?? t('noNumber')}</span>
      <BulletinStatusChip status={bulletin.status} />
      <BulletinPeriod row={bulletin} />
    </>
  );
  return (
    <PageHeader title={bulletin.title} back={{ to: '/bulletin', text: t('name') }} below={below}>
      <BulletinFlowHelp />
      <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
        {t('print')}
      </Button>
      <BulletinActions bulletin={bulletin} />
    </PageHeader>
  );
}

function Page({ bulletin }: { bulletin: BulletinPage }) {
  const t = useMessages(bulletinMessages);
  const viewer = useViewer();
  useReceipt(bulletin);
  const mayCheck = viewer?.roles.some((role) => ['SUPERVISOR', 'LEADER', 'EDITOR'].includes(role));
  return (
    <>
      <Header bulletin={bulletin} />
      <WithdrawnNotice row={bulletin} />
      {bulletin.returnComment && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('returned', { comment: bulletin.returnComment })}
        </Alert>
      )}
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
        }}
      >
        <BulletinDocument bulletin={bulletin} />
        <Box sx={{ minWidth: 0 }}>
          <BulletinFacts bulletin={bulletin} />
          <Receipts bulletin={bulletin} />
          {mayCheck && <FiguresCheck id={bulletin.id} />}
        </Box>
      </Box>
    </>
  );
}

export function BulletinShow() {
  return (
    <RecordPage<BulletinPage>>{(bulletin) => <Page key={bulletin.id} bulletin={bulletin} />}</RecordPage>
  );
}
export default BulletinShow;
