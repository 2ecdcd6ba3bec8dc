import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useFormContext } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { formatDay } from '../../ui/dates.ts';
import { surfaces } from '../../ui/tones.ts';
import { useFigureSentence } from './figures.ts';
import { type MeasuredItem, MeasuredItemQuery } from './measure.graphql.ts';
import { measureMessages } from './measure.messages.ts';

interface MeasuredHintProps {
  workItemId: string;
  organizationId: string;
  /** in the order of the form’s measurements */
  targets: readonly { id: string; name: string }[];
}

/** What a report can quote: what the system has of the organization and those below it. */
export function MeasuredHint({ workItemId, organizationId, targets }: MeasuredHintProps) {
  const t = useMessages(measureMessages);
  const { data } = useDocument(MeasuredItemQuery, { workItemId, parentId: organizationId });
  const standing = (data?.measuredItem ?? []).filter(
    ({ measure, whole }) => !measure.endsOn && whole.value != null,
  );
  if (standing.length === 0) return null;
  return (
    <Box sx={{ p: 1.5, borderRadius: '6px', backgroundColor: surfaces.wash, display: 'grid', gap: 0.75 }}>
      <Box sx={{ fontWeight: 600, fontSize: '0.875rem' }}>{t('report.title')}</Box>
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{t('report.hint')}</Box>
      <Quoted standing={standing} targets={targets} />
    </Box>
  );
}

function Quoted({
  standing,
  targets,
}: { standing: readonly MeasuredItem[] } & Pick<MeasuredHintProps, 'targets'>) {
  const t = useMessages(measureMessages);
  const language = useLanguage();
  const sentence = useFigureSentence();
  const { setValue, getValues } = useFormContext();
  const figures = standing.flatMap(({ measure, whole }) => sentence(measure.measure, whole) ?? []);
  const since = standing.map(({ measure }) => measure.startsOn).sort()[0] ?? '';
  const day = standing[0]?.asOf ?? '';
  const said = t('report.sentence', {
    since: formatDay(since, language),
    day: formatDay(day, language),
    figures: figures.join(t('report.separator')),
  });
  const insert = () => {
    const before = String(getValues('summary') ?? '').trimEnd();
    setValue('summary', before ? `${before}\n${said}` : said, { shouldDirty: true, shouldValidate: true });
  };
  const bound = standing.flatMap(({ measure, whole }) => {
    const place = targets.findIndex(({ id }) => id === measure.target?.id);
    return place < 0 ? [] : [{ id: measure.id, place, name: targets[place]?.name ?? '', value: whole.value }];
  });
  return (
    <>
      <Box sx={{ fontSize: '0.875rem' }}>{said}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button size="small" variant="outlined" onClick={insert}>
          {t('report.insert')}
        </Button>
        {bound.map(({ id, place, name, value }) => (
          <Button
            key={id}
            size="small"
            variant="outlined"
            onClick={() => setValue(`measurements.${place}.value`, value, { shouldDirty: true })}
          >
            {t('report.fill', { target: name })}
          </Button>
        ))}
      </Box>
    </>
  );
}
