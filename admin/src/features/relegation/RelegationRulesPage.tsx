import { relegationConsequenceLabels, relegationPeriodLabels } from '@duban/schema/vocabulary/relegation';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { today } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { YearToggle } from '../../ui/YearToggle.tsx';
import { useGroupName } from '../annual-target/boardGroups.ts';
import { OfficeSelect } from '../honour-office/OfficeSelect.tsx';
import { useChosenOffice } from '../honour-office/offices.ts';
import { useCan } from '../session/viewer.ts';
import { CreateRuleDialog, EditRuleDialog } from './RuleDialogs.tsx';
import { RelegationRules, type RuleRow } from './relegation.graphql.ts';
import { relegationMessages } from './relegation.messages.ts';

function useSaying(): (rule: RuleRow) => string {
  const t = useMessages(relegationMessages);
  const label = useLabel();
  const groupName = useGroupName();
  return ({ kind, level, unitClass, office, period, lastCount, belowPercent, months, consecutive }) => {
    const scope = unitClass?.name ?? (level ? groupName(level, office) : t('rules.all'));
    if (kind === 'MONTHS_BELOW_QUOTA')
      return t(consecutive ? 'rules.saysInRow' : 'rules.saysMonths', { scope, months: months ?? 0 });
    return t('rules.saysLast', {
      ...{ scope, period: label(relegationPeriodLabels, period) },
      ...{ count: lastCount ?? 0, percent: belowPercent ?? 0 },
    });
  };
}

function Rule({ rule, maySet }: { rule: RuleRow; maySet: boolean }) {
  const t = useMessages(relegationMessages);
  const label = useLabel();
  const says = useSaying();
  const [open, setOpen] = useState(false);
  const mayEdit = rule.availableActions.includes('UPDATE');
  return (
    <Panel
      title={rule.name}
      aside={
        mayEdit ? (
          <Button size="small" onClick={() => setOpen(true)} aria-label={`${t('rules.change')} ${rule.name}`}>
            {t('rules.change')}
          </Button>
        ) : (
          maySet && <Box sx={{ fontSize: '0.8125rem' }}>{t('rules.used')}</Box>
        )
      }
    >
      <Box>{says(rule)}</Box>
      <Box sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {rule.consequences.map((one) => (
          <Tag key={one} tone="warning">
            {label(relegationConsequenceLabels, one)}
          </Tag>
        ))}
      </Box>
      {open && <EditRuleDialog rule={rule} open onClose={() => setOpen(false)} />}
    </Panel>
  );
}

/** What is proposed by which rule, and what follows. */
export function RelegationRulesPage() {
  const t = useMessages(relegationMessages);
  const [year, setYear] = useState(Number(today().slice(0, 4)));
  const [open, setOpen] = useState(false);
  const { offices, office, isOwn, choose } = useChosenOffice();
  const maySet = useCan('PROPOSE_RELEGATIONS') && isOwn;
  const { data } = useDocument(
    RelegationRules,
    { filter: { year, officeId: office?.id ?? null }, first: 50 },
    { enabled: office !== undefined },
  );
  const rules = data?.relegationRules.nodes ?? [];
  return (
    <>
      <PageHeader title={t('rules.title', { year })} back={{ to: '/relegation', text: t('name') }}>
        <OfficeSelect offices={offices} office={office} onChange={choose} />
        <YearToggle label={t('filter.year')} value={year} onChange={setYear} />
        {maySet && (
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
            {t('rules.create')}
          </Button>
        )}
      </PageHeader>
      {data && rules.length === 0 && (
        <Panel>
          <EmptyState title={t('rules.empty')} hint={t('rules.emptyHint')} />
        </Panel>
      )}
      {rules.map((rule) => (
        <Rule key={rule.id} rule={rule} maySet={maySet} />
      ))}
      <CreateRuleDialog year={year} open={open} onClose={() => setOpen(false)} />
    </>
  );
}
export default RelegationRulesPage;
