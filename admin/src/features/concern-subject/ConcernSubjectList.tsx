import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { DataTable } from 'react-admin';
import { useMessages } from '../../app/i18n/messages.ts';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import type { SubjectRow } from './concern-subject.graphql.ts';
import { concernSubjectMessages } from './concern-subject.messages.ts';
import { CreateSubjectDialog, EditSubjectDialog } from './SubjectDialogs.tsx';

function CreateButton() {
  const t = useMessages(concernSubjectMessages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
        {t('createNew')}
      </Button>
      <CreateSubjectDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
}

function Actions({ subject }: { subject: SubjectRow }) {
  const t = useMessages(concernSubjectMessages);
  const [editing, setEditing] = useState(false);
  return (
    <>
      <RowMenu
        label={t('actionsOf', { name: subject.name })}
        actions={[{ action: 'edit', text: t('edit.title') }]}
        onAction={() => setEditing(true)}
      />
      <EditSubjectDialog subject={subject} open={editing} onClose={() => setEditing(false)} />
    </>
  );
}

function InUse({ subject }: { subject: SubjectRow }) {
  const t = useMessages(concernSubjectMessages);
  return subject.active ? <Tag tone="success">{t('inUse')}</Tag> : <Tag>{t('retired')}</Tag>;
}

function SubjectCard({ subject }: { subject: SubjectRow }) {
  const t = useMessages(concernSubjectMessages);
  const days = (['ordinaryDays', 'seriousDays', 'majorDays'] as const).map(
    (field) => `${t(`fields.${field}`)} ${subject[field]}`,
  );
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', fontSize: '0.8125rem' }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'grid', gap: 0.5 }}>
        <Box sx={{ display: 'flex', gap: 1 }}>
          <strong>{subject.name}</strong>
          <InUse subject={subject} />
        </Box>
        <Box sx={{ color: 'text.secondary' }}>{days.join(' · ')}</Box>
      </Box>
      <Actions subject={subject} />
    </Box>
  );
}

type FieldName = keyof (typeof concernSubjectMessages)['zh']['fields'] & string;

function useColumns() {
  const t = useMessages(concernSubjectMessages);
  const column = (field: FieldName, render: (row: SubjectRow) => ReactNode) => (
    <DataTable.Col key={field} label={t(`fields.${field}`)} render={render} />
  );
  const figure = (field: FieldName, render: (row: SubjectRow) => number) => (
    <DataTable.Col key={field} label={t(`fields.${field}`)} align="right" render={render} />
  );
  return [
    column('sortOrder', (row) => row.sortOrder),
    column('name', (row) => row.name),
    figure('ordinaryDays', (row) => row.ordinaryDays),
    figure('seriousDays', (row) => row.seriousDays),
    figure('majorDays', (row) => row.majorDays),
    column('active', (row) => <InUse subject={row} />),
    <DataTable.Col
      key="actions"
      label=""
      align="right"
      render={(row: SubjectRow) => <Actions subject={row} />}
    />,
  ];
}

export function ConcernSubjectList() {
  const t = useMessages(concernSubjectMessages);
  const columns = useColumns();
  return (
    <ListPage
      header={
        <PageHeader title={t('name')} below={<Typography variant="body2">{t('hint')}</Typography>}>
          <CreateButton />
        </PageHeader>
      }
    >
      <ResponsiveList<SubjectRow>
        card={(subject) => <SubjectCard subject={subject} />}
        rowClick={false}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default ConcernSubjectList;
