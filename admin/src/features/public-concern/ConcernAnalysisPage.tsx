import { type ConcernSource, concernDimensions, concernUnits } from '@duban/schema/vocabulary/public-concern';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { today } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ExportFrom } from '../../ui/list/ExportButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { surfaces } from '../../ui/tones.ts';
import { AnalysisFigures } from './AnalysisFigures.tsx';
import { AnalysisFilters } from './AnalysisFilters.tsx';
import { AnalysisTable } from './AnalysisTable.tsx';
import { type AnalysisChoice, filterOf } from './analysisValues.ts';
import { concernAnalysisMessages } from './concern-analysis.messages.ts';
import { ConcernAnalysisQuery } from './public-concern.graphql.ts';
import { publicConcernMessages } from './public-concern.messages.ts';

/** Kept in the address; this year by month and subject unless said. */
function useChoice(): [AnalysisChoice, (change: Partial<AnalysisChoice>) => void] {
  const [search, setSearch] = useSearchParams();
  const now = today();
  const known = <Value extends string>(list: readonly Value[], value: string | null, usual: Value) =>
    list.find((one) => one === value) ?? usual;
  const choice: AnalysisChoice = {
    from: search.get('from') ?? `${now.slice(0, 4)}-01-01`,
    to: search.get('to') ?? now,
    unit: known(concernUnits, search.get('unit'), 'MONTH'),
    by: known(concernDimensions, search.get('by'), 'SUBJECT'),
    placeBranchId: search.get('placeBranchId') ?? '',
    concernSubjectId: search.get('concernSubjectId') ?? '',
    source: (search.get('source') ?? '') as ConcernSource | '',
  };
  const change = (some: Partial<AnalysisChoice>) => {
    const next = Object.entries({ ...choice, ...some }).filter(([, value]) => value !== '');
    setSearch(Object.fromEntries(next), { replace: true });
  };
  return [choice, change];
}

function Analysis({ choice }: { choice: AnalysisChoice }) {
  const t = useMessages(concernAnalysisMessages);
  const language = useLanguage();
  const { data, error } = useDocument(ConcernAnalysisQuery, { filter: filterOf(choice), by: choice.by });
  if (error) {
    const words = Object.values(error.fields(language));
    return <Alert severity="error">{words[0] ?? error.describe(language)}</Alert>;
  }
  if (!data) return <WaitingPage />;
  const analysis = data.concernAnalysis;
  return (
    <>
      <AnalysisFigures analysis={analysis} choice={choice} />
      <Card>
        {analysis.lines.length === 0 ? (
          <EmptyState title={t('empty')} hint={t('emptyHint')} />
        ) : (
          <AnalysisTable analysis={analysis} choice={choice} />
        )}
      </Card>
    </>
  );
}

/** 统计分析: by subject, city, place or source, beside the time before and the year before. */
export function ConcernAnalysisPage() {
  const t = useMessages(concernAnalysisMessages);
  const concerns = useMessages(publicConcernMessages);
  const [choice, change] = useChoice();
  return (
    <>
      <PageHeader title={t('name')} back={{ to: '/public-concern', text: concerns('name') }}>
        <ExportFrom exportedOf={() => ({ list: 'concern-analysis', filter: filterOf(choice) })} />
      </PageHeader>
      <Card sx={{ mb: 2 }}>
        <Box sx={{ px: 2, py: 1.5, borderBottom: `1px solid ${surfaces.faintLine}` }}>
          <AnalysisFilters choice={choice} onChange={change} />
        </Box>
        <Box sx={{ px: 2, py: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>{t('hint')}</Box>
      </Card>
      <Analysis choice={choice} />
    </>
  );
}
export default ConcernAnalysisPage;
