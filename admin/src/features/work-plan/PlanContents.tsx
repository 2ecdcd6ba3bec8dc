import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { useSectionName } from '../../ui/ordinals.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { ItemFacts } from './ItemFacts.tsx';
import type { PlanItem, PlanSection, WorkPlanPage } from './work-plan.graphql.ts';
import { workPlanMessages } from './work-plan.messages.ts';

const anchorOf = (section: PlanSection) => `section-${section.ordinal}`;

/** What was withdrawn is read and does not count. */
const standingCount = ({ items }: PlanSection) =>
  items.filter(({ withdrawnOn }) => withdrawnOn === null).length;

function TableOfContents({ plan }: { plan: WorkPlanPage }) {
  const t = useMessages(workPlanMessages);
  const sectionName = useSectionName();
  const go = (section: PlanSection) =>
    document.getElementById(anchorOf(section))?.scrollIntoView({ behavior: 'smooth' });
  return (
    <Card
      component="nav"
      aria-label={t('contents')}
      sx={{
        display: { xs: 'none', lg: 'block' },
        position: 'sticky',
        top: 68,
        alignSelf: 'start',
        maxHeight: 'calc(100vh - 84px)',
        overflowY: 'auto',
        p: 1,
      }}
    >
      {plan.sections.map((section) => (
        <Link
          key={section.id}
          component="button"
          type="button"
          onClick={() => go(section)}
          variant="body2"
          sx={{
            display: 'flex',
            width: '100%',
            textAlign: 'left',
            gap: 1,
            px: 1,
            py: 0.5,
            color: 'text.primary',
          }}
        >
          <Box component="span" sx={{ flex: 1 }}>
            {sectionName(section)}
          </Box>
          <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
            {standingCount(section)}
          </Box>
        </Link>
      ))}
    </Card>
  );
}

function ItemText({ item }: { item: PlanItem }) {
  const t = useMessages(workPlanMessages);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 1.5,
        px: 2,
        py: 1.25,
        '& + &': { borderTop: `1px solid ${surfaces.faintLine}` },
      }}
    >
      <Box
        component="span"
        sx={{ minWidth: 24, textAlign: 'right', color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}
      >
        {item.number}
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <RowLink to={showPath('work-item', item.id)}>{item.displayTitle}</RowLink>{' '}
        {item.withdrawnOn && <Tag tone="danger">{t('item.withdrawn')}</Tag>}
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.25 }}>
          {item.requirement}
        </Typography>
        <ItemFacts item={item} />
      </Box>
    </Box>
  );
}

function Section({ section }: { section: PlanSection }) {
  const sectionName = useSectionName();
  return (
    <Box id={anchorOf(section)} sx={{ scrollMarginTop: 64 }}>
      <Panel title={sectionName(section)} aside={standingCount(section)} padded={false}>
        <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {section.items.map((item) => (
            <ItemText key={item.id} item={item} />
          ))}
        </Box>
      </Panel>
    </Box>
  );
}

export function PlanContents({ plan }: { plan: WorkPlanPage }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '240px minmax(0, 1fr)' },
        gap: 2,
      }}
    >
      <TableOfContents plan={plan} />
      <div>
        {plan.sections.map((section) => (
          <Section key={section.id} section={section} />
        ))}
      </div>
    </Box>
  );
}
