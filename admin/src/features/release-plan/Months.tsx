import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { formatMonth, today } from '../../ui/dates.ts';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces, tones } from '../../ui/tones.ts';
import { PressStatusChip } from '../press-release/PressCells.tsx';
import { useCan } from '../session/viewer.ts';
import { WorkItemNumbers } from '../work-item/WorkItemLinks.tsx';
import type { PlanEntry, YearPlan } from './release-plan.graphql.ts';
import { releasePlanMessages } from './release-plan.messages.ts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

function Entry({ entry, drafts, past }: { entry: PlanEntry; drafts: boolean; past: boolean }) {
  const t = useMessages(releasePlanMessages);
  const { pressRelease, plannedOn, subjectArea, workItems } = entry;
  return (
    <Box component="li" sx={{ display: 'grid', gap: 0.25, py: 0.75 }}>
      <Box sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
        {pressRelease ? (
          <RowLink to={showPath('press-release', pressRelease.id)}>{entry.subject}</RowLink>
        ) : (
          entry.subject
        )}
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '2px 10px',
          fontSize: '0.75rem',
          color: 'text.secondary',
        }}
      >
        {plannedOn && <span>{t('day', { day: Number(plannedOn.slice(8)) })}</span>}
        <span>{subjectArea.name}</span>
        <WorkItemNumbers items={workItems} />
      </Box>
      <Box>
        {pressRelease && <PressStatusChip status={pressRelease.status} />}
        {!pressRelease && past && <Tag tone="warning">{t('missed')}</Tag>}
        {!pressRelease && drafts && (
          <Button
            size="small"
            component={Link}
            to={`/press-release/create?planEntryId=${entry.id}`}
            sx={{ ml: -0.75 }}
          >
            {t('draft')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

/** The year at a glance: twelve months, each with what is to be released in it. */
export function Months({ plan, own }: { plan: YearPlan; own: boolean }) {
  const t = useMessages(releasePlanMessages);
  const language = useLanguage();
  const drafts = useCan('DRAFT_PRESS_RELEASE') && own && plan.status === 'APPROVED';
  const now = today();
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: 'repeat(3, 1fr)', xl: 'repeat(4, 1fr)' },
      }}
    >
      {months.map((month) => {
        const entries = plan.entries.filter((entry) => entry.month === month);
        const name = `${plan.year}-${String(month).padStart(2, '0')}`;
        const current = now.startsWith(name);
        const past = plan.status === 'APPROVED' && name < now.slice(0, 7);
        return (
          <Card
            key={month}
            component="section"
            sx={{ px: 2, py: 1.25, ...(current && { borderColor: tones.info.fill }) }}
          >
            <Typography
              component="h2"
              variant="subtitle2"
              sx={{ color: current ? tones.info.text : 'text.secondary' }}
            >
              {formatMonth(month, language)}
            </Typography>
            {entries.length === 0 ? (
              <Box sx={{ py: 0.75, color: 'text.disabled', fontSize: '0.8125rem' }}>{t('nothing')}</Box>
            ) : (
              <Box
                component="ul"
                sx={{
                  m: 0,
                  p: 0,
                  listStyle: 'none',
                  '& > li + li': { borderTop: `1px solid ${surfaces.faintLine}` },
                }}
              >
                {entries.map((entry) => (
                  <Entry key={entry.id} entry={entry} drafts={drafts} past={past} />
                ))}
              </Box>
            )}
          </Card>
        );
      })}
    </Box>
  );
}
