import { periodName } from '@duban/schema/vocabulary/reporting-period';
import { figureBasisLabels } from '@duban/schema/vocabulary/roll-up';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import type { Figure } from './assignment.graphql.ts';
import { figureMessages } from './figure.messages.ts';

/** Of today, or of another day, of which nothing else is told. */
type Reached = Pick<Figure, 'target' | 'value' | 'basis' | 'complete' | 'sources'> &
  Partial<Pick<Figure, 'own'>>;

/** Whose report a value comes from, of which period, in which version. */
export function Sources({ figure }: { figure: Reached }) {
  const t = useMessages(figureMessages);
  const language = useLanguage();
  if (figure.sources.length === 0) return null;
  return (
    <Box component="details" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
      <Box component="summary" sx={{ cursor: 'pointer' }}>
        {t('sources', { count: figure.sources.length })}
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 1.5, listStyle: 'none' }}>
        {figure.sources.map(({ value, report }) => (
          <Box
            component="li"
            key={report?.id ?? value}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}
          >
            {report && (
              <RowLink to={showPath('assignment', report.assignment.id)}>
                {report.organization.shortName}
              </RowLink>
            )}
            <strong>
              {value} {figure.target.unit}
            </strong>
            {report?.period && <span>{periodName(report.period, language)}</span>}
            {report && report.revision > 1 && <span>{t('revision', { revision: report.revision })}</span>}
            {report && <MomentField value={report.submittedAt} />}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

export function Value({ figure }: { figure: Reached }) {
  const t = useMessages(figureMessages);
  const label = useLabel();
  const { value, basis, complete, own, target } = figure;
  if (value === null || value === undefined || !basis) return <span>{t('none')}</span>;
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
      <strong>
        {value} {target.unit}
      </strong>
      <Tag tone="info">{label(figureBasisLabels, basis)}</Tag>
      {!complete && <Tag tone="warning">{t('incomplete')}</Tag>}
      {basis === 'PARTS' && typeof own === 'number' && own !== value && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t('ownDiffers', { value: own })}
        </Box>
      )}
    </Box>
  );
}
