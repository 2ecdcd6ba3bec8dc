import { coverageStatusLabels } from '@duban/schema/vocabulary/coverage-request';
import { pressStatusLabels } from '@duban/schema/vocabulary/press-release';
import { submissionKindLabels } from '@duban/schema/vocabulary/publicity';
import { submissionStatusLabels } from '@duban/schema/vocabulary/submission';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { ConcernStatusChip } from '../public-concern/ConcernCells.tsx';
import { WriteLink } from '../submission/WriteLink.tsx';
import {
  type CoveringActivity,
  type CoveringConcern,
  type CoveringRelease,
  type CoveringRequest,
  type CoveringSubmission,
  WorkItemCoverage,
} from './work-item.graphql.ts';
import { workItemMessages } from './work-item.messages.ts';

function Row({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <Box component="li" sx={{ py: 1, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } }}>
      {title}
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          mt: 0.25,
          fontSize: '0.75rem',
          color: 'text.secondary',
          alignItems: 'center',
        }}
      >
        {children}
      </Box>
    </Box>
  );
}

function Submission({ piece }: { piece: CoveringSubmission }) {
  const t = useMessages(workItemMessages);
  const label = useLabel();
  return (
    <Row title={<RowLink to={showPath('submission', piece.id)}>{piece.title}</RowLink>}>
      <Tag tone={piece.kind === 'URGENT' ? 'danger' : 'neutral'}>
        {label(submissionKindLabels, piece.kind)}
      </Tag>
      <span>{piece.organization.shortName}</span>
      <MomentField value={piece.submittedAt} />
      <span>{label(submissionStatusLabels, piece.status)}</span>
      {piece.late && <Tag tone="warning">{t('coverage.late')}</Tag>}
      {piece.adoptions.length > 0 && (
        <Tag tone="success">{t('coverage.adopted', { count: piece.adoptions.length })}</Tag>
      )}
    </Row>
  );
}

function Activity({ activity }: { activity: CoveringActivity }) {
  return (
    <Row title={<RowLink to={showPath('publicity-activity', activity.id)}>{activity.title}</RowLink>}>
      <span>{activity.organization.shortName}</span>
      <span>
        <DateField value={activity.startsOn} /> – <DateField value={activity.endsOn} />
      </span>
      {activity.theme && <span>{activity.theme}</span>}
    </Row>
  );
}

function Asked({ request }: { request: CoveringRequest }) {
  const label = useLabel();
  return (
    <Row title={<RowLink to={showPath('coverage-request', request.id)}>{request.title}</RowLink>}>
      <span>{request.organization.shortName}</span>
      <MomentField value={request.startsAt} />
      <span>{label(coverageStatusLabels, request.status)}</span>
    </Row>
  );
}

function Raised({ concern }: { concern: CoveringConcern }) {
  return (
    <Row title={<RowLink to={showPath('public-concern', concern.id)}>{concern.title}</RowLink>}>
      <span>{concern.organization.shortName}</span>
      <DateField value={concern.raisedOn} />
      <ConcernStatusChip status={concern.status} />
    </Row>
  );
}

function Released({ release }: { release: CoveringRelease }) {
  const label = useLabel();
  return (
    <Row title={<RowLink to={showPath('press-release', release.id)}>{release.title}</RowLink>}>
      <span>{release.bureau.shortName}</span>
      <DateField value={release.plannedOn} />
      <span>{label(pressStatusLabels, release.status)}</span>
    </Row>
  );
}

function Group({
  title,
  aside,
  count,
  empty,
  children,
}: {
  title: string;
  aside?: ReactNode;
  count: number;
  empty: ReactNode;
  children: ReactNode;
}) {
  return (
    <Box component="section" aria-label={title} sx={{ p: 2, minWidth: 0 }}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline' }}>
        <Typography component="h3" variant="subtitle2">
          {title} {count}
        </Typography>
        {aside}
      </Box>
      {count === 0 ? (
        empty
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {children}
        </Box>
      )}
    </Box>
  );
}

export function CoverageLists({ itemId }: { itemId: string }) {
  const t = useMessages(workItemMessages);
  const { data } = useDocument(WorkItemCoverage, { workItemId: itemId });
  if (!data) return <Skeleton variant="rounded" sx={{ m: 2, height: 160 }} />;
  const { submissions, publicityActivities, coverageRequests, publicConcerns, pressReleases } = data;
  return (
    <Box
      sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}
    >
      <Group
        title={t('coverage.submissions')}
        aside={<WriteLink from={{ workItemIds: itemId }} />}
        count={submissions.totalCount}
        empty={
          <EmptyState compact title={t('coverage.noSubmissions')} hint={t('coverage.noSubmissionsHint')} />
        }
      >
        {submissions.nodes.map((piece) => (
          <Submission key={piece.id} piece={piece} />
        ))}
      </Group>
      <Group
        title={t('coverage.activities')}
        count={publicityActivities.totalCount}
        empty={
          <EmptyState compact title={t('coverage.noActivities')} hint={t('coverage.noActivitiesHint')} />
        }
      >
        {publicityActivities.nodes.map((activity) => (
          <Activity key={activity.id} activity={activity} />
        ))}
      </Group>
      {coverageRequests.totalCount > 0 && (
        <Group title={t('coverage.requests')} count={coverageRequests.totalCount} empty={null}>
          {coverageRequests.nodes.map((request) => (
            <Asked key={request.id} request={request} />
          ))}
        </Group>
      )}
      {publicConcerns.totalCount > 0 && (
        <Group title={t('coverage.concerns')} count={publicConcerns.totalCount} empty={null}>
          {publicConcerns.nodes.map((concern) => (
            <Raised key={concern.id} concern={concern} />
          ))}
        </Group>
      )}
      {pressReleases.totalCount > 0 && (
        <Group title={t('coverage.releases')} count={pressReleases.totalCount} empty={null}>
          {pressReleases.nodes.map((release) => (
            <Released key={release.id} release={release} />
          ))}
        </Group>
      )}
    </Box>
  );
}
