import type { ReleasePage } from './press-release.graphql.ts';

export interface PressDialogProps {
  row: ReleasePage;
  open: boolean;
  onClose: () => void;
}
