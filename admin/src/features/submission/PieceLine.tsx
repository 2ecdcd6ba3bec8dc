import Box from '@mui/material/Box';
import { MomentField } from '../../ui/DateField.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { AdoptedTag, KindChip, LateTag, SubmissionStatusChip } from './SubmissionCells.tsx';
import type { SubmissionRow } from './submission.graphql.ts';

type Piece = Pick<
  SubmissionRow,
  'id' | 'title' | 'kind' | 'status' | 'late' | 'submittedAt' | 'adoptionCount' | 'organization'
>;

/** A piece among others on another page: its title, and how it fared. */
export function PieceLine({ piece }: { piece: Piece }) {
  return (
    <>
      <RowLink to={showPath('submission', piece.id)}>{piece.title}</RowLink>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1,
          mt: 0.5,
          fontSize: '0.75rem',
          color: 'text.secondary',
        }}
      >
        <KindChip kind={piece.kind} />
        <LateTag late={piece.late} />
        <SubmissionStatusChip status={piece.status} />
        <AdoptedTag count={piece.adoptionCount} />
        <span>{piece.organization.shortName}</span>
        <MomentField value={piece.submittedAt} />
      </Box>
    </>
  );
}
