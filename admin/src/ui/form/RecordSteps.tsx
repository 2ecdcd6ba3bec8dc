import type { Labels } from '@duban/schema/vocabulary/label';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ActionBar } from '../ActionBar.tsx';
import { ConfirmStepDialog, ReturnStepDialog, WithdrawStepDialog } from './StepDialogs.tsx';

interface Versioned {
  id: string;
  version: number;
}

// Each step's answer is of another shape; nothing of it is read here.
type Command<Input> = TypedDocumentNode<unknown, { input: Input }>;

interface DialogProps<Row> {
  row: Row;
  open: boolean;
  onClose: () => void;
}

type Words<Name extends string> =
  | `${Name}.${'title' | 'hint' | 'submit' | 'done'}`
  | `back.${'title' | 'comment' | 'submit' | 'done'}`;

interface Stepped extends Versioned {
  availableActions: readonly string[];
}

/** Every such row can be returned, and withdrawn by who drafts it. */
type ActionOf<Row extends Stepped> = Row['availableActions'][number] | 'RETURN' | 'WITHDRAW';

interface RecordStepsProps<Row extends Stepped, Name extends string> {
  /** `UPDATE` leads to the page on which a row of it is edited. */
  resource: string;
  row: Row;
  labels: Labels<ActionOf<Row>>;
  /** From the first to the last; the withdrawal stands behind them. */
  order: readonly ActionOf<Row>[];
  /** Drawn in red, beside the return. */
  grave?: readonly ActionOf<Row>[];
  /** Those that ask for nothing but the reader's word, with the name below which their words stand. */
  confirmed: readonly { action: ActionOf<Row>; name: Name; document: Command<Versioned> }[];
  returning: Command<Versioned & { comment: string }>;
  withdrawing: Command<Versioned & { reason: string }>;
  /** The feature's own words. */
  t: (key: Words<NoInfer<Name>>) => string;
  /** A step with a dialog of its own. */
  children?: (dialogOf: (action: ActionOf<Row>) => DialogProps<Row>) => ReactNode;
}

/** The buttons of what is drafted, judged, returned with reasons or withdrawn, and the dialogs of its steps. */
export function RecordSteps<Row extends Stepped, Name extends string>({
  resource,
  row,
  labels,
  order,
  grave = [],
  confirmed,
  returning,
  withdrawing,
  t,
  children,
}: RecordStepsProps<Row, Name>) {
  const navigate = useNavigate();
  const [open, setOpen] = useState<ActionOf<Row> | null>(null);
  const dialogOf = (action: ActionOf<Row>) => ({
    ...{ row, open: open === action, onClose: () => setOpen(null) },
  });
  return (
    <>
      <ActionBar
        available={row.availableActions}
        labels={labels}
        order={[...order, 'WITHDRAW']}
        grave={['RETURN', 'WITHDRAW', ...grave]}
        onAction={(action) =>
          action === 'UPDATE' ? void navigate(`/${resource}/${row.id}/edit`) : setOpen(action)
        }
      />
      {confirmed.map(({ action, name, document }) => (
        <ConfirmStepDialog
          key={action}
          {...dialogOf(action)}
          title={t(`${name}.title`)}
          submitLabel={t(`${name}.submit`)}
          success={t(`${name}.done`)}
          hint={t(`${name}.hint`)}
          document={document}
          grave={grave.includes(action)}
        />
      ))}
      {children?.(dialogOf)}
      <ReturnStepDialog
        {...dialogOf('RETURN')}
        title={t('back.title')}
        submitLabel={t('back.submit')}
        success={t('back.done')}
        commentLabel={t('back.comment')}
        document={returning}
      />
      <WithdrawStepDialog {...dialogOf('WITHDRAW')} document={withdrawing} />
    </>
  );
}
