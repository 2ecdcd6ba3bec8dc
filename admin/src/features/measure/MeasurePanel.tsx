import { type Measure, measureLabels, measureRules } from '@duban/schema/vocabulary/measure';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { formatDay } from '../../ui/dates.ts';
import { Panel } from '../../ui/Panel.tsx';
import { RuledList } from '../../ui/RuledList.tsx';
import { useFigureText } from './figures.ts';
import { BindDialog, EndDialog, type MeasurableItem } from './MeasureDialogs.tsx';
import { type MeasuredItem, MeasuredItemQuery } from './measure.graphql.ts';
import { measureMessages } from './measure.messages.ts';
import { type Asked, RowsDialog } from './RowsDialog.tsx';

interface MeasuredProps {
  measured: MeasuredItem;
  onRows: (asked: Asked) => void;
}

/** Each column’s part of the figure, those that have one; a click leads to its rows. */
function ByOrganization({ measured, onRows }: MeasuredProps) {
  const t = useMessages(measureMessages);
  const text = useFigureText();
  const { id, measure } = measured.measure;
  const told = measured.organizations.filter(({ rows }) => rows > 0);
  if (told.length < 2) return null;
  return (
    <Box component="details" sx={{ mt: 0.5, fontSize: '0.8125rem' }}>
      <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary' }}>
        {t('byOrganization')}
      </Box>
      <Box
        component="ul"
        sx={{
          m: 0,
          mt: 0.5,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          gap: '2px 16px',
          gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
        }}
      >
        {told.map(({ organization, ...figure }) => (
          <Box
            component="li"
            key={organization?.id}
            sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}
          >
            <span>{organization?.shortName}</span>
            <Link
              component="button"
              type="button"
              sx={{ font: 'inherit', fontVariantNumeric: 'tabular-nums' }}
              onClick={() => onRows({ id, measure, organization: organization ?? null })}
            >
              {text(measure, figure) ?? t('nothing')}
            </Link>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Days({ measured }: { measured: MeasuredItem }) {
  const t = useMessages(measureMessages);
  const language = useLanguage();
  const { startsOn, endsOn, setter, target } = measured.measure;
  const day = (text: string) => formatDay(text, language);
  const words = [
    t('since', { day: day(startsOn) }),
    endsOn ? t('until', { day: day(endsOn) }) : t('asOf', { day: day(measured.asOf) }),
    t('setBy', { name: setter.name }),
    ...(target ? [t('target', { name: target.name })] : []),
  ];
  return (
    <Box
      sx={{ fontSize: '0.75rem', color: 'text.secondary', display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}
    >
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
    </Box>
  );
}

function Measured({ measured, onRows }: MeasuredProps) {
  const t = useMessages(measureMessages);
  const label = useLabel();
  const language = useLanguage();
  const text = useFigureText();
  const [ending, setEnding] = useState(false);
  const { measure, whole } = measured;
  const rule = measureRules[measure.measure];
  return (
    <Box component="li" sx={{ px: 2, py: 1.25, opacity: measure.endsOn ? 0.75 : 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
        <Box component="span" sx={{ fontWeight: 500 }}>
          {label(measureLabels, measure.measure)}
        </Box>
        <Box component="strong" sx={{ fontSize: '1.125rem', fontVariantNumeric: 'tabular-nums' }}>
          {text(measure.measure, whole) ?? t('nothing')}
        </Box>
        {rule.kind === 'SHARE' && whole.rows > 0 && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t('share', { counted: whole.counted, rows: whole.rows })}
          </Box>
        )}
        <Box sx={{ ml: 'auto', display: 'flex', gap: 0.5 }}>
          <Button
            size="small"
            disabled={whole.rows === 0}
            onClick={() => onRows({ id: measure.id, measure: measure.measure, organization: null })}
          >
            {t('rows')}
          </Button>
          {measure.availableActions.includes('END') && (
            <Button size="small" color="error" onClick={() => setEnding(true)}>
              {t('end')}
            </Button>
          )}
        </Box>
      </Box>
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{rule.rule[language]}</Box>
      <Days measured={measured} />
      <ByOrganization measured={measured} onRows={onRows} />
      <EndDialog open={ending} onClose={() => setEnding(false)} measured={measured} />
    </Box>
  );
}

function Suggestions({
  offered,
  onBind,
}: {
  offered: readonly Measure[];
  onBind: (measure: Measure) => void;
}) {
  const t = useMessages(measureMessages);
  const label = useLabel();
  if (offered.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', px: 2, py: 1.25 }}>
      <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {t('suggested')}
      </Box>
      {offered.map((measure) => {
        const name = label(measureLabels, measure);
        return (
          <Button
            key={measure}
            size="small"
            variant="outlined"
            startIcon={<AddIcon />}
            aria-label={t('add', { measure: name })}
            onClick={() => onBind(measure)}
          >
            {name}
          </Button>
        );
      })}
    </Box>
  );
}

/** Figures that the system itself has of a point about publicity, and by which it is measured. */
export function MeasurePanel({ item }: { item: MeasurableItem }) {
  const t = useMessages(measureMessages);
  const { data } = useDocument(MeasuredItemQuery, { workItemId: item.id });
  const [asked, setAsked] = useState<Asked | null>(null);
  const [binding, setBinding] = useState<Measure | null>(null);
  const found = data?.measuredItem ?? [];
  const standing = new Set(found.flatMap(({ measure }) => (measure.endsOn ? [] : [measure.measure])));
  const offered = item.mayMeasure ? item.suggestedMeasures.filter((measure) => !standing.has(measure)) : [];
  if (found.length === 0 && !item.mayMeasure) return null;
  const bind = item.mayMeasure && (
    <Button size="small" onClick={() => setBinding('MEDIA_ADOPTIONS')}>
      {t('bind')}
    </Button>
  );
  const dialog = binding && (
    <BindDialog open onClose={() => setBinding(null)} item={item} offered={binding} />
  );
  if (found.length === 0 && offered.length === 0)
    return (
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', mt: -1, mb: 1 }}>
        {bind}
        {dialog}
      </Box>
    );
  return (
    <Panel title={t('panel')} aside={bind} padded={false}>
      <RuledList>
        {found.map((measured) => (
          <Measured key={measured.measure.id} measured={measured} onRows={setAsked} />
        ))}
      </RuledList>
      <Suggestions offered={offered} onBind={setBinding} />
      {dialog}
      {asked && <RowsDialog asked={asked} onClose={() => setAsked(null)} />}
    </Panel>
  );
}
