import type { Labels } from '@duban/schema/vocabulary/label';
import Button from '@mui/material/Button';
import { useLabel } from '../app/i18n/useLabel.ts';

interface ActionBarProps<Action extends string> {
  /** what the server allows on this row, and nothing else */
  available: readonly Action[];
  labels: Labels<Action>;
  /** from the first to the last; what is not listed is not drawn */
  order: readonly Action[];
  onAction: (action: Action) => void;
  /** drawn in red: what sends something back */
  grave?: readonly Action[];
  pending?: boolean;
}

export function ActionBar<Action extends string>({
  available,
  labels,
  order,
  onAction,
  grave = [],
  pending = false,
}: ActionBarProps<Action>) {
  const label = useLabel();
  const actions = order.filter((action) => available.includes(action));
  return (
    <>
      {actions.map((action, index) => (
        <Button
          key={action}
          variant={index === 0 && !grave.includes(action) ? 'contained' : 'outlined'}
          color={grave.includes(action) ? 'error' : 'primary'}
          disabled={pending}
          onClick={() => onAction(action)}
        >
          {label(labels, action)}
        </Button>
      ))}
    </>
  );
}
