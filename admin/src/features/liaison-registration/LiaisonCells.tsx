import {
  type LiaisonStanding,
  type LiaisonStatus,
  liaisonStandingLabels,
  liaisonStatusLabels,
} from '@duban/schema/vocabulary/liaison';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateSpan } from '../../ui/DateField.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import type { UnitRow } from './liaison-registration.graphql.ts';
import { liaisonRegistrationMessages } from './liaison-registration.messages.ts';
import { liaisonTones, standingTones } from './liaisonTones.ts';

export function LiaisonStatusChip({ status }: { status: LiaisonStatus }) {
  return <StatusChip status={status} labels={liaisonStatusLabels} tones={liaisonTones} />;
}

export function StandingChip({ standing }: { standing: LiaisonStanding }) {
  return <StatusChip status={standing} labels={liaisonStandingLabels} tones={standingTones} />;
}

/** A name with what its bearer does, on two lines. */
function Named({ name, about, to }: { name: string; about: string; to?: string }) {
  return (
    <Box>
      {to ? <RowLink to={to}>{name}</RowLink> : name}
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{about}</Box>
    </Box>
  );
}

export function LeaderCell({ row }: { row: UnitRow }) {
  const leader = row.registration?.leader;
  return leader ? <Named name={leader.name} about={leader.post} /> : <>—</>;
}

/** Who acts, and who is to act once it is approved. */
export function OfficerCell({ row }: { row: UnitRow }) {
  const t = useMessages(liaisonRegistrationMessages);
  const { registration, pending } = row;
  if (!registration && !pending) return <>—</>;
  return (
    <Box sx={{ display: 'grid', gap: 0.25 }}>
      {registration && (
        <Named
          name={registration.liaison.name}
          about={`${registration.liaison.department} ${registration.liaison.post}`}
          to={showPath('liaison-registration', registration.id)}
        />
      )}
      {pending && (
        <Box sx={{ fontSize: '0.8125rem' }}>
          <RowLink to={showPath('liaison-registration', pending.id)}>
            {t('waits', { name: pending.liaison.name })}
          </RowLink>
        </Box>
      )}
    </Box>
  );
}

/** From the first day to the last, where there is a last. */
export function PeriodText({ row }: { row: { effectiveOn: string; endsOn: string | null } }) {
  return <DateSpan from={row.effectiveOn} to={row.endsOn} />;
}

export function UnitCard({ row }: { row: UnitRow }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.75, fontSize: '0.8125rem' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <Box component="span" sx={{ fontWeight: 500, flex: 1 }}>
          {row.organization.shortName}
        </Box>
        <StandingChip standing={row.standing} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5 }}>
        <OfficerCell row={row} />
        {row.registration && <LeaderCell row={row} />}
        {row.registration && <span>{row.registration.liaison.mobile}</span>}
      </Box>
    </Box>
  );
}
