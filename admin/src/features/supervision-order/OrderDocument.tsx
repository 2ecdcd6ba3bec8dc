import {
  type OrderKind,
  orderKindLabels,
  type Urgency,
  urgencyLabels,
} from '@duban/schema/vocabulary/supervision-order';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay } from '../../ui/dates.ts';
import { surfaces } from '../../ui/tones.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

export interface OrderText {
  issuer: string;
  /** null before it is issued */
  number: string | null;
  kind: OrderKind;
  urgency: Urgency;
  addressees: readonly string[];
  requirement: string;
  assignments: readonly { id: string; text: string }[];
  dueOn: string;
  /** the day of issue */
  issuedOn: string;
}

/** Faces of GB/T 9704-2012 where the machine has them. */
const songFace = '"FZXiaoBiaoSong-B05S", "STZhongsong", "Songti SC", SimSun, "Noto Serif CJK SC", serif';
const fangFace = 'FangSong_GB2312, FangSong, STFangsong, "Noto Serif CJK SC", serif';

function RedHead({
  issuer,
  number,
  kind,
  urgency,
}: Pick<OrderText, 'issuer' | 'number' | 'kind' | 'urgency'>) {
  const t = useMessages(supervisionOrderMessages);
  const label = useLabel();
  return (
    <Box component="header" sx={{ position: 'relative', textAlign: 'center' }}>
      {urgency !== 'NORMAL' && (
        <Box sx={{ textAlign: 'left', fontWeight: 700, color: 'text.primary' }}>
          {label(urgencyLabels, urgency)}
        </Box>
      )}
      <Box
        sx={{
          color: surfaces.seal,
          fontFamily: songFace,
          fontWeight: 700,
          fontSize: { xs: '1.125rem', sm: '1.375rem' },
          letterSpacing: '0.08em',
          lineHeight: 1.5,
        }}
      >
        {issuer}
        <br />
        {kind === 'DAILY_FOLLOW_UP'
          ? t('document.title')
          : t('document.titleOfKind', { kind: label(orderKindLabels, kind) })}
      </Box>
      <Box sx={{ mt: 1, fontSize: '0.875rem', color: number ? 'text.primary' : 'text.secondary' }}>
        {number ?? t('document.noNumber')}
      </Box>
      <Box sx={{ mt: 0.75, borderTop: `2px solid ${surfaces.seal}` }} />
    </Box>
  );
}

function Paragraph({ children, faint = false }: { children: ReactNode; faint?: boolean }) {
  return (
    <Box component="p" sx={{ m: 0, textIndent: '2em', color: faint ? 'text.disabled' : undefined }}>
      {children}
    </Box>
  );
}

function Body({ requirement, assignments, dueOn }: Pick<OrderText, 'requirement' | 'assignments' | 'dueOn'>) {
  const t = useMessages(supervisionOrderMessages);
  const language = useLanguage();
  return (
    <>
      {requirement ? (
        requirement.split(/\n+/).map((line, index) => <Paragraph key={index}>{line}</Paragraph>)
      ) : (
        <Paragraph faint>{t('document.noRequirement')}</Paragraph>
      )}
      {assignments.length > 0 && (
        <>
          <Paragraph>{t('document.about')}</Paragraph>
          {assignments.map(({ id, text }) => (
            <Paragraph key={id}>{text}</Paragraph>
          ))}
        </>
      )}
      <Paragraph faint={!dueOn}>
        {dueOn ? t('document.due', { day: formatDay(dueOn, language) }) : t('document.noDue')}
      </Paragraph>
    </>
  );
}

/** The order as the addressee reads it: red head, number, addressees, text, signature. */
export function OrderDocument({ order }: { order: OrderText }) {
  const t = useMessages(supervisionOrderMessages);
  const language = useLanguage();
  const names = order.addressees.join(language === 'zh' ? '、' : ', ');
  return (
    <Box
      component="article"
      sx={{
        px: { xs: 2, sm: 5 },
        py: { xs: 2.5, sm: 4 },
        backgroundColor: surfaces.paper,
        border: `1px solid ${surfaces.line}`,
        boxShadow: '0 1px 6px rgba(16,38,60,.08)',
        fontFamily: fangFace,
        fontSize: '1rem',
        lineHeight: 1.9,
        overflowWrap: 'anywhere',
      }}
    >
      <RedHead issuer={order.issuer} number={order.number} kind={order.kind} urgency={order.urgency} />
      <Box component="p" sx={{ m: 0, mt: 2, color: names ? undefined : 'text.disabled' }}>
        {names ? t('document.to', { names }) : t('document.noAddressees')}
      </Box>
      <Body requirement={order.requirement} assignments={order.assignments} dueOn={order.dueOn} />
      <Box sx={{ mt: 3, textAlign: 'right', lineHeight: 1.8 }}>
        {order.issuer}
        <br />
        <Box component="span" sx={{ pr: { xs: 0, sm: '2em' } }}>
          {formatDay(order.issuedOn, language, true)}
        </Box>
      </Box>
    </Box>
  );
}
