import {
  accountabilityKindLabels,
  accountabilityStatusLabels,
} from '@duban/schema/vocabulary/accountability';
import {
  disciplineActionLabels,
  disciplineActions,
  disciplineKindLabels,
} from '@duban/schema/vocabulary/discipline-record';
import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { bracketed } from '../../ui/brackets.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { useCan, useViewer } from '../session/viewer.ts';
import { DisciplineStatusChip } from './DisciplineCells.tsx';
import { ConcludeDiscipline, type RecordPageRow } from './discipline-record.graphql.ts';
import { disciplineRecordMessages } from './discipline-record.messages.ts';

function Actions({ row }: { row: RecordPageRow }) {
  const t = useMessages(disciplineRecordMessages);
  const [open, setOpen] = useState(false);
  const own = useViewer()?.organization.id;
  const mayPropose = useCan('PROPOSE_ACCOUNTABILITY_DECISION') && row.organization.id !== own;
  const { id, version } = row;
  return (
    <>
      {mayPropose && (
        <Button
          component={Link}
          to={`/accountability/create?kind=CRITICISM&disciplineRecordId=${row.id}`}
          variant="outlined"
        >
          {t('propose')}
        </Button>
      )}
      <ActionBar
        available={row.availableActions}
        labels={disciplineActionLabels}
        order={disciplineActions}
        onAction={() => setOpen(true)}
      />
      <CommandDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('conclude.title')}
        submitLabel={t('conclude.submit')}
        success={t('conclude.done')}
        document={ConcludeDiscipline}
        defaultValues={{ outcome: '' }}
        toVariables={({ outcome }) => ({ input: { id, version, outcome } })}
      >
        <TextInput
          name="outcome"
          label={t('conclude.outcome')}
          hint={t('conclude.hint')}
          rows={3}
          maxLength={textLimits.comment}
          required
          autoFocus
        />
      </CommandDialog>
    </>
  );
}

function Decisions({ row }: { row: RecordPageRow }) {
  const t = useMessages(disciplineRecordMessages);
  const label = useLabel();
  if (row.accountabilityDecisions.length === 0) return null;
  return (
    <Panel title={t('decisions')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {row.accountabilityDecisions.map(({ id, kind, status, number }) => (
          <li key={id}>
            <RowLink to={showPath('accountability', id)}>
              {number ?? label(accountabilityKindLabels, kind)}
            </RowLink>
            <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
              {label(accountabilityKindLabels, kind)} · {label(accountabilityStatusLabels, status)}
            </Box>
          </li>
        ))}
      </Box>
    </Panel>
  );
}

function Record({ row }: { row: RecordPageRow }) {
  const t = useMessages(disciplineRecordMessages);
  const label = useLabel();
  const language = useLanguage();
  const facts: Fact[] = [
    { label: t('fields.kind'), value: label(disciplineKindLabels, row.kind) },
    { label: t('fields.occurredOn'), value: <DateField value={row.occurredOn} /> },
    { label: t('fields.place'), value: row.place },
    {
      label: t('fields.persons'),
      value: row.persons.map(({ name, post }) => bracketed(name, post, language)).join(' · '),
    },
    ...(row.pressRelease
      ? [
          {
            label: t('fields.release'),
            value: (
              <RowLink to={showPath('press-release', row.pressRelease.id)}>{row.pressRelease.title}</RowLink>
            ),
          },
        ]
      : []),
    { label: t('fields.facts'), value: row.facts, wide: true },
  ];
  const handling: Fact[] = [
    { label: t('fields.recorder'), value: row.recorder.name },
    { label: t('fields.recordedAt'), value: <MomentField value={row.recordedAt} /> },
    ...(row.outcome
      ? [
          { label: t('fields.concluder'), value: row.concluder?.name ?? '—' },
          { label: t('fields.concludedAt'), value: <MomentField value={row.concludedAt} /> },
          { label: t('fields.outcome'), value: row.outcome, wide: true },
        ]
      : []),
  ];
  return (
    <Box sx={{ maxWidth: 900 }}>
      <Panel>
        <Facts facts={facts} />
      </Panel>
      <Panel>
        <Facts facts={handling} />
      </Panel>
      <Decisions row={row} />
    </Box>
  );
}

export function DisciplineRecordShow() {
  const t = useMessages(disciplineRecordMessages);
  return (
    <RecordPage<RecordPageRow>>
      {(row) => (
        <>
          <PageHeader
            title={row.title}
            back={{ to: '/discipline-record', text: t('name') }}
            below={
              <>
                <DisciplineStatusChip status={row.status} />
                <span>{row.organization.name}</span>
              </>
            }
          >
            <Actions row={row} />
          </PageHeader>
          <Record row={row} />
        </>
      )}
    </RecordPage>
  );
}
export default DisciplineRecordShow;
