import { rateUnits } from '@duban/schema/vocabulary/roll-up';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { CheckInput } from '../../ui/form/CheckInput.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { ChoiceInput, NumberInput } from '../../ui/form/inputs.tsx';
import { useViewer } from '../session/viewer.ts';
import { type Figure, PartsToSplit, type PartToSplit, SplitTargets } from './assignment.graphql.ts';
import { figureMessages } from './figure.messages.ts';
import { beginSplit, evenShares, type SplitValues, splitInput, sumOf, wholeOf } from './splitValues.ts';

interface SplitProps {
  workItemId: string;
  figures: readonly Figure[];
}

/** How the shares that are filled in stand to the whole. */
function Standing({ figure }: { figure: Figure }) {
  const t = useMessages(figureMessages);
  const shares = useWatch<SplitValues, `shares.${string}`>({ name: `shares.${figure.target.id}` });
  const { unit } = figure.target;
  const whole = wholeOf(figure);
  if (rateUnits.includes(unit)) return <Alert severity="info">{t('split.rate', { whole, unit })}</Alert>;
  const sum = sumOf(shares as unknown as (number | null)[]);
  const rest = Number(Math.abs(whole - sum).toPrecision(12));
  const told =
    sum === whole ? t('split.fits') : t(sum < whole ? 'split.short' : 'split.over', { rest, unit });
  return (
    <Alert severity={sum === whole ? 'success' : 'warning'}>
      {t('split.whole', { whole, sum, unit })} · {told}
    </Alert>
  );
}

function Shares({ figures, parts }: { figures: readonly Figure[]; parts: readonly PartToSplit[] }) {
  const t = useMessages(figureMessages);
  const { setValue } = useFormContext<SplitValues>();
  const chosen = useWatch<SplitValues, 'targetId'>({ name: 'targetId' });
  const figure = figures.find(({ target }) => target.id === chosen);
  if (!figure) return null;
  const share = () => {
    for (const [index, value] of evenShares(figure, parts.length).entries())
      setValue(`shares.${figure.target.id}.${index}`, value);
  };
  return (
    <>
      <Standing figure={figure} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(3, 1fr)' } }}>
        {parts.map((part, index) => (
          <NumberInput
            key={`${figure.target.id} ${part.id}`}
            name={`shares.${figure.target.id}.${index}`}
            label={`${part.organization.shortName} (${figure.target.unit})`}
            step="any"
            min={0}
          />
        ))}
      </Box>
      <div>
        <Button size="small" variant="outlined" onClick={share}>
          {t('split.even')}
        </Button>
      </div>
      <CheckInput name="confirmed" label={t('split.confirm')} />
    </>
  );
}

/** 指标分解: one figure at a time, over what one gave. */
export function SplitDialog({ workItemId, figures, onClose }: SplitProps & { onClose: () => void }) {
  const t = useMessages(figureMessages);
  const own = useViewer()?.organization.id;
  const { data } = useDocument(PartsToSplit, { workItemId });
  if (!data) return null;
  const parts = [...data.begin.nodes, ...data.rest.nodes].filter(({ assigner }) => assigner.id === own);
  return (
    <CommandDialog
      open
      onClose={onClose}
      width="md"
      title={t('split.title')}
      submitLabel={t('split.submit')}
      success={t('split.done')}
      document={SplitTargets}
      defaultValues={beginSplit(figures, parts)}
      toVariables={(values) => ({
        input: splitInput({ workItemId, version: data.workItem?.figuresVersion ?? 0 }, parts, values),
      })}
      placeOf={(path, { targetId, shares }) => {
        const place = Number(path.split('.')[1]);
        const filled = (shares[targetId] ?? []).flatMap((value, index) => (value === null ? [] : [index]));
        return path.startsWith('shares.') ? `shares.${targetId}.${filled[place] ?? 0}` : path;
      }}
    >
      {parts.length === 0 ? (
        <Alert severity="info">{t('split.empty')}</Alert>
      ) : (
        <>
          <ChoiceInput
            name="targetId"
            label={t('split.target')}
            choices={figures.map(({ target }) => ({ value: target.id, label: target.name }))}
          />
          <Shares figures={figures} parts={parts} />
        </>
      )}
    </CommandDialog>
  );
}

export function SplitButton(props: SplitProps) {
  const t = useMessages(figureMessages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('split.open')}
      </Button>
      {open && <SplitDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
