import { leadingGroupPostLabels, subjectAreaKindLabels } from '@duban/schema/vocabulary/press-office';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { useCan } from '../session/viewer.ts';
import { BureauChoice, useBureau } from './BureauChoice.tsx';
import { AdoptDialog, AreaDialog, PostDialog, SpeakerDialog } from './OfficeDialogs.tsx';
import { Days, OfficeTable } from './OfficeTable.tsx';
import { type AreaRow, type PostRow, PressOfficeQuery, type SpeakerRow } from './press-office.graphql.ts';
import { pressOfficeMessages } from './press-office.messages.ts';

/** Which row's dialog is open: undefined none, null that of a new one. */
function useEditing<Row>() {
  const [row, setRow] = useState<Row | null | undefined>(undefined);
  return { row: row ?? null, open: row !== undefined, edit: setRow, close: () => setRow(undefined) };
}

function Section({
  title,
  add,
  onAdd,
  children,
}: {
  title: string;
  add: string | null;
  onAdd: () => void;
  children: ReactNode;
}) {
  const button = add && (
    <Button size="small" variant="outlined" onClick={onAdd}>
      {add}
    </Button>
  );
  return (
    <Panel title={title} aside={button} padded={false}>
      {children}
    </Panel>
  );
}

function Group({ rows, keeps }: { rows: readonly PostRow[]; keeps: boolean }) {
  const t = useMessages(pressOfficeMessages);
  const label = useLabel();
  const editing = useEditing<PostRow>();
  const columns = [
    { title: t('fields.name'), render: (row: PostRow) => row.name },
    {
      title: t('fields.post'),
      render: (row: PostRow) => (
        <Tag tone={row.post === 'HEAD' ? 'info' : 'neutral'}>{label(leadingGroupPostLabels, row.post)}</Tag>
      ),
    },
    { title: t('fields.title'), render: (row: PostRow) => row.title },
    { title: t('fields.duty'), render: (row: PostRow) => row.duty },
    { title: t('fields.days'), render: (row: PostRow) => <Days row={row} /> },
  ];
  return (
    <Section title={t('group')} add={keeps ? t('addPost') : null} onAdd={() => editing.edit(null)}>
      {rows.length === 0 ? (
        <EmptyState compact title={t('noGroup')} />
      ) : (
        <OfficeTable rows={rows} columns={columns} onEdit={editing.edit} />
      )}
      <PostDialog row={editing.row} open={editing.open} onClose={editing.close} />
    </Section>
  );
}

function Speakers({ rows, keeps }: { rows: readonly SpeakerRow[]; keeps: boolean }) {
  const t = useMessages(pressOfficeMessages);
  const editing = useEditing<SpeakerRow>();
  const columns = [
    { title: t('fields.name'), render: (row: SpeakerRow) => row.name },
    { title: t('fields.title'), render: (row: SpeakerRow) => row.title },
    { title: t('fields.phone'), render: (row: SpeakerRow) => row.phone },
    { title: t('fields.days'), render: (row: SpeakerRow) => <Days row={row} /> },
  ];
  return (
    <Section title={t('speakers')} add={keeps ? t('addSpeaker') : null} onAdd={() => editing.edit(null)}>
      {rows.length === 0 ? (
        <EmptyState compact title={t('noSpeakers')} />
      ) : (
        <OfficeTable rows={rows} columns={columns} onEdit={editing.edit} />
      )}
      <SpeakerDialog row={editing.row} open={editing.open} onClose={editing.close} />
    </Section>
  );
}

function Areas({ rows, keeps }: { rows: readonly AreaRow[]; keeps: boolean }) {
  const t = useMessages(pressOfficeMessages);
  const label = useLabel();
  const editing = useEditing<AreaRow>();
  const [adopting, setAdopting] = useState(false);
  const columns = [
    { title: t('fields.area'), render: (row: AreaRow) => `${row.position}. ${row.name}` },
    {
      title: t('fields.kind'),
      render: (row: AreaRow) => (
        <Tag tone={row.kind === 'STANDING' ? 'info' : 'neutral'}>
          {label(subjectAreaKindLabels, row.kind)}
        </Tag>
      ),
    },
    { title: t('fields.description'), render: (row: AreaRow) => row.description },
    { title: t('fields.inForce'), render: (row: AreaRow) => <Days row={row} /> },
  ];
  return (
    <Section title={t('areas')} add={keeps ? t('addArea') : null} onAdd={() => editing.edit(null)}>
      {rows.length === 0 ? (
        <EmptyState compact title={t('noAreas')} {...(keeps && { hint: t('noAreasHint') })}>
          {keeps && (
            <Button variant="contained" onClick={() => setAdopting(true)}>
              {t('adopt')}
            </Button>
          )}
        </EmptyState>
      ) : (
        <OfficeTable rows={rows} columns={columns} onEdit={editing.edit} />
      )}
      <AreaDialog row={editing.row} next={rows.length + 1} open={editing.open} onClose={editing.close} />
      <AdoptDialog open={adopting} onClose={() => setAdopting(false)} />
    </Section>
  );
}

/** Who leads, who speaks, and what about: of the own bureau, or of one below. */
export function PressOfficePage() {
  const t = useMessages(pressOfficeMessages);
  const [bureau] = useBureau();
  const filter = bureau ? { organizationId: bureau } : { ownBureau: true };
  const keeps = useCan('KEEP_PRESS_OFFICE') && bureau === null;
  const { data, error, refetch } = useDocument(PressOfficeQuery, {
    posts: filter,
    speakers: filter,
    areas: filter,
  });
  return (
    <>
      <PageHeader title={t('name')} below={<Typography variant="body2">{t('hint')}</Typography>}>
        <BureauChoice />
        <Button
          component={Link}
          to={bureau ? `/approval-chain?bureau=${bureau}` : '/approval-chain'}
          variant="outlined"
        >
          {t('chain')}
        </Button>
      </PageHeader>
      {data && (
        <>
          <Group rows={data.leadingGroupPosts.nodes} keeps={keeps} />
          <Speakers rows={data.spokespersons.nodes} keeps={keeps} />
          <Areas rows={data.subjectAreas.nodes} keeps={keeps} />
        </>
      )}
      {!data && (error ? <Failure error={error} onRetry={() => void refetch()} /> : <WaitingPage />)}
    </>
  );
}
export default PressOfficePage;
