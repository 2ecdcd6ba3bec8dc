import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useMessages } from '../../../app/i18n/messages.ts';
import { surfaces, tones } from '../../../ui/tones.ts';
import type { ImportPreview } from '../work-plan.graphql.ts';
import { workPlanMessages } from '../work-plan.messages.ts';
import { NoticeText } from './NoticeText.tsx';
import { RecognisedItems } from './RecognisedItems.tsx';

interface ReviewPanesProps {
  preview: ImportPreview;
  selected: number | null;
  onSelect: (item: number) => void;
}

function Pane({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <Card
      component="section"
      aria-label={title}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        height: { xs: '56vh', md: 'calc(100vh - 250px)' },
        minHeight: 320,
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          px: 2,
          minHeight: 42,
          borderBottom: `1px solid ${surfaces.line}`,
        }}
      >
        <Typography component="h2" variant="h3">
          {title}
        </Typography>
        {aside}
      </Box>
      <Box data-pane tabIndex={0} sx={{ flex: 1, overflowY: 'auto' }}>
        {children}
      </Box>
    </Card>
  );
}

function Legend() {
  const t = useMessages(workPlanMessages);
  const entries = [
    { text: t('preview.legend.item'), style: { backgroundColor: '#dde9f5' } },
    { text: t('preview.legend.target'), style: { borderBottom: `2px solid ${tones.info.fill}` } },
    { text: t('preview.legend.leadIn'), style: { borderBottom: `1px dotted ${tones.neutral.fill}` } },
  ];
  return (
    <Box sx={{ ml: 'auto', display: 'flex', gap: 1.5, fontSize: '0.75rem', color: 'text.secondary' }}>
      {entries.map(({ text, style }) => (
        <Box component="span" key={text} sx={{ px: 0.5, ...style }}>
          {text}
        </Box>
      ))}
    </Box>
  );
}

/** The notice and what was recognised in it, side by side; one below the other on a phone. */
export function ReviewPanes({ preview, selected, onSelect }: ReviewPanesProps) {
  const t = useMessages(workPlanMessages);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      <Pane title={t('preview.original')} aside={<Legend />}>
        <NoticeText preview={preview} selected={selected} onSelect={onSelect} />
      </Pane>
      <Pane title={t('preview.recognised')}>
        <RecognisedItems preview={preview} selected={selected} onSelect={onSelect} />
      </Pane>
    </Box>
  );
}
