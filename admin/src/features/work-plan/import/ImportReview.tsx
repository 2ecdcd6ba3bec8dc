import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../../app/i18n/messages.ts';
import { useLanguage } from '../../../app/i18n/useLabel.ts';
import { useCommand } from '../../../app/useCommand.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { showPath } from '../../../ui/list/RowLink.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { type ImportPreview, ImportWorkPlan } from '../work-plan.graphql.ts';
import { workPlanMessages } from '../work-plan.messages.ts';
import { ImportWarnings } from './ImportWarnings.tsx';
import { type Notice, noticeInput } from './NoticeForm.tsx';
import { itemAnchor, lineAnchor } from './NoticeText.tsx';
import { recognisedAnchor } from './RecognisedItems.tsx';
import { ReviewPanes } from './ReviewPanes.tsx';
import { scrollPane } from './scrollPane.ts';
import { itemsOf } from './segments.ts';

interface ImportReviewProps {
  notice: Notice;
  preview: ImportPreview;
  onBack: () => void;
}

function NoticeFacts({ preview }: { preview: ImportPreview }) {
  const t = useMessages(workPlanMessages);
  const items = itemsOf(preview);
  const targets = items.reduce((sum, item) => sum + item.targets.length, 0);
  const summary = [
    t('counted.sections', { count: preview.sections.length }),
    t('counted.items', { count: items.length }),
    t('counted.targets', { count: targets }),
  ].join(useLanguage() === 'zh' ? '，' : ', ');
  return (
    <Panel>
      <Facts
        facts={[
          { label: t('title'), value: preview.title ?? t('preview.noTitle') },
          { label: t('year'), value: preview.year ?? '—' },
          { label: t('documentNumber'), value: preview.documentNumber ?? t('noNumber') },
          { label: t('issuedOn'), value: <DateField value={preview.issuedOn} /> },
          { label: t('preview.recognised'), value: summary },
        ]}
      />
    </Panel>
  );
}

function useImport(notice: Notice) {
  const t = useMessages(workPlanMessages);
  const language = useLanguage();
  const navigate = useNavigate();
  const [problems, setProblems] = useState<string[]>([]);
  const { run, pending } = useCommand(ImportWorkPlan, { success: t('preview.done') });
  const confirm = async () => {
    const outcome = await run({ input: noticeInput(notice) });
    if (outcome.ok) navigate(showPath('work-plan', outcome.data.importWorkPlan.workPlan.id));
    else setProblems(Object.values(outcome.error.fields(language)));
  };
  return { confirm: () => void confirm(), pending, problems };
}

export function ImportReview({ notice, preview, onBack }: ImportReviewProps) {
  const t = useMessages(workPlanMessages);
  const [selected, setSelected] = useState<number | null>(null);
  const { confirm, pending, problems } = useImport(notice);
  const select = useCallback((item: number) => {
    setSelected(item);
    scrollPane(itemAnchor(item));
    scrollPane(recognisedAnchor(item));
  }, []);
  return (
    <>
      <NoticeFacts preview={preview} />
      <ImportWarnings warnings={preview.warnings} onGo={(line) => scrollPane(lineAnchor(line))} />
      {problems.length > 0 && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {problems.join(' ')}
        </Alert>
      )}
      <ReviewPanes preview={preview} selected={selected} onSelect={select} />
      <Box
        sx={{
          display: 'flex',
          gap: 1,
          position: 'sticky',
          zIndex: 2,
          bottom: 0,
          py: 1.5,
          backgroundColor: 'background.default',
        }}
      >
        <Button variant="contained" loading={pending} onClick={confirm}>
          {t('preview.confirm')}
        </Button>
        <Button variant="outlined" disabled={pending} onClick={onBack}>
          {t('preview.again')}
        </Button>
      </Box>
    </>
  );
}
