import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Fragment, useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { workItemMessages } from '../work-item/work-item.messages.ts';
import type { PointHolder } from './assignment.graphql.ts';

/** Who is offered no more, each with its assignment: in another window, so that the form keeps what was entered. */
export function HoldersNote({ holders }: { holders: readonly PointHolder[] }) {
  const t = useMessages(workItemMessages);
  const language = useLanguage();
  const id = useId();
  if (holders.length === 0) return null;
  return (
    <Box
      role="group"
      aria-labelledby={id}
      sx={{ maxHeight: 92, overflowY: 'auto', fontSize: '0.8125rem', color: 'text.secondary' }}
    >
      <span id={id}>{t('assign.holders', { count: holders.length })}</span>
      {language === 'en' && ' '}
      {holders.map(({ organizationId, shortName, assignmentId }, index) => (
        <Fragment key={organizationId}>
          {index > 0 && (language === 'zh' ? '、' : ', ')}
          <Link
            component={RouterLink}
            to={showPath('assignment', assignmentId)}
            target="_blank"
            rel="noopener"
            color="inherit"
            underline="always"
          >
            {shortName}
          </Link>
        </Fragment>
      ))}
    </Box>
  );
}
