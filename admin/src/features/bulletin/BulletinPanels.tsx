import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { formatMoment } from '../../ui/dates.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { type BulletinPage, BulletinReproducible } from './bulletin.graphql.ts';
import { bulletinMessages } from './bulletin.messages.ts';

export function BulletinFacts({ bulletin }: { bulletin: BulletinPage }) {
  const t = useMessages(bulletinMessages);
  const { approver, approvedAt, publishedAt } = bulletin;
  const facts = [
    { label: t('fields.author'), value: bulletin.author.name },
    { label: t('fields.createdAt'), value: <MomentField value={bulletin.createdAt} /> },
    { label: t('fields.figuresAt'), value: <MomentField value={bulletin.figuresAt} /> },
    ...(approver
      ? [
          { label: t('fields.approver'), value: approver.name },
          { label: t('fields.approvedAt'), value: <MomentField value={approvedAt} /> },
        ]
      : []),
    ...(publishedAt ? [{ label: t('fields.publishedAt'), value: <MomentField value={publishedAt} /> }] : []),
  ];
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} minWidth={130} />
    </Panel>
  );
}

type Receipt = BulletinPage['receipts'][number];

function ReceiptRow({ receipt: { organization, readers } }: { receipt: Receipt }) {
  const t = useMessages(bulletinMessages);
  const language = useLanguage();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 1,
        px: 2,
        py: 0.75,
        '& + &': { borderTop: `1px solid ${surfaces.faintLine}` },
      }}
    >
      <Box component="span" sx={{ minWidth: 96 }}>
        {organization.shortName}
      </Box>
      {readers.length === 0 ? (
        <Box component="span" sx={{ ml: 'auto' }}>
          <Tag tone="warning">{t('receipts.none')}</Tag>
        </Box>
      ) : (
        <Box component="span" sx={{ ml: 'auto', textAlign: 'right', fontSize: '0.8125rem' }}>
          {readers.map(({ person, at }) => (
            <Box key={person.id}>
              {person.name} · {formatMoment(at, language)}
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}

/** Who has read it, and when; those that have not come first. */
export function Receipts({ bulletin }: { bulletin: BulletinPage }) {
  const t = useMessages(bulletinMessages);
  if (bulletin.status !== 'PUBLISHED') return null;
  const unread = bulletin.receipts.filter(({ readers }) => readers.length === 0);
  const read = bulletin.receipts.filter(({ readers }) => readers.length > 0);
  return (
    <Panel
      title={t('receipts.title')}
      aside={unread.length > 0 ? t('receipts.unread', { count: unread.length }) : undefined}
      padded={false}
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', maxHeight: 480, overflowY: 'auto' }}>
        {[...unread, ...read].map((receipt) => (
          <ReceiptRow key={receipt.organization.id} receipt={receipt} />
        ))}
      </Box>
    </Panel>
  );
}

function Outcome({ id }: { id: string }) {
  const t = useMessages(bulletinMessages);
  const { data } = useDocument(BulletinReproducible, { bulletinId: id });
  if (!data) return null;
  return (
    <Alert severity={data.bulletinReproducible ? 'success' : 'error'}>
      {t(data.bulletinReproducible ? 'check.same' : 'check.differs')}
    </Alert>
  );
}

/** Counts the figures again for their moment. */
export function FiguresCheck({ id }: { id: string }) {
  const t = useMessages(bulletinMessages);
  const [asked, setAsked] = useState(false);
  return (
    <Panel title={t('check.title')}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {t('check.hint')}
      </Typography>
      {asked ? (
        <Outcome id={id} />
      ) : (
        <Button variant="outlined" onClick={() => setAsked(true)}>
          {t('check.run')}
        </Button>
      )}
    </Panel>
  );
}
