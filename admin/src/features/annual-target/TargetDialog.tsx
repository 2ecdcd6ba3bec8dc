import { annualTargetLimits } from '@duban/schema/vocabulary/annual-target';
import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { NumberInput, TextInput } from '../../ui/form/inputs.tsx';
import { useOwnOffice } from '../honour-office/offices.ts';
import { OwnTargets, SetAnnualTarget, type StandingRow } from './annual-target.graphql.ts';
import { annualTargetMessages } from './annual-target.messages.ts';
import { TargetHistory } from './TargetHistory.tsx';

interface TargetValues {
  points: number | null;
  reason: string;
}

function History({ row }: { row: StandingRow }) {
  const t = useMessages(annualTargetMessages);
  const office = useOwnOffice();
  const { data } = useDocument(
    OwnTargets,
    { organizationId: row.organization.id, officeId: office?.id ?? '', year: row.year },
    { enabled: !!office },
  );
  const targets = data?.annualTargets.nodes ?? [];
  return (
    <Box>
      <Box component="h3" sx={{ m: 0, mb: 0.5, fontSize: '0.875rem', fontWeight: 600 }}>
        {t('set.history')}
      </Box>
      {data && targets.length === 0 && <Box sx={{ color: 'text.secondary' }}>{t('set.none')}</Box>}
      <TargetHistory targets={targets} />
    </Box>
  );
}

export function TargetDialog({ row, ...dialog }: { row: StandingRow; open: boolean; onClose: () => void }) {
  const t = useMessages(annualTargetMessages);
  const { organization, year, ownRevision, ownTarget, target } = row;
  const empty: TargetValues = { points: ownTarget ? target : null, reason: '' };
  return (
    <CommandDialog
      {...dialog}
      title={t('set.title', { organization: organization.shortName })}
      submitLabel={t('set.submit')}
      success={t('set.done')}
      document={SetAnnualTarget}
      defaultValues={empty}
      toVariables={(values) => ({
        input: { organizationId: organization.id, year, revision: ownRevision, ...values },
      })}
    >
      <NumberInput
        name="points"
        label={t('set.points')}
        hint={t('set.pointsHint')}
        min={0}
        max={annualTargetLimits.points}
        step="any"
        required={false}
        autoFocus
      />
      <TextInput name="reason" label={t('set.reason')} rows={3} maxLength={textLimits.comment} required />
      <History row={row} />
    </CommandDialog>
  );
}
