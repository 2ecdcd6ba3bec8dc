import { bulletinKindLabels } from '@duban/schema/vocabulary/bulletin';
import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { dayOfMoment, formatDay, formatMoment } from '../../ui/dates.ts';
import { surfaces } from '../../ui/tones.ts';
import { BulletinTables } from './BulletinTables.tsx';
import type { BulletinPage } from './bulletin.graphql.ts';
import { bulletinMessages } from './bulletin.messages.ts';
import { AdoptionTables, RankingTables } from './PublicityTables.tsx';

/** Faces of GB/T 9704-2012 where the machine has them. */
const songFace = '"FZXiaoBiaoSong-B05S", "STZhongsong", "Songti SC", SimSun, "Noto Serif CJK SC", serif';
const fangFace = 'FangSong_GB2312, FangSong, STFangsong, "Noto Serif CJK SC", serif';
const heiFace = 'SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif';

/** On paper there is the document and nothing around it: A4, margins of GB/T 9704-2012. */
const onPaper = (
  <GlobalStyles
    styles={{
      '@page': { size: 'A4', margin: '37mm 26mm 35mm 28mm' },
      '@media print': {
        'body *': { visibility: 'hidden' },
        '#bulletin-document, #bulletin-document *': { visibility: 'visible' },
        '#bulletin-document': {
          position: 'absolute',
          inset: '0 0 auto 0',
          border: 0,
          boxShadow: 'none',
          padding: 0,
        },
      },
    }}
  />
);

function Body({ body }: Pick<BulletinPage, 'body'>) {
  const heading = /^[一二三四五六七八九十]+、/;
  return (
    <>
      {body.split(/\n+/).map((line, index) => (
        <Box
          component="p"
          key={index}
          sx={{ m: 0, textIndent: '2em', ...(heading.test(line) && { fontFamily: heiFace }) }}
        >
          {line}
        </Box>
      ))}
    </>
  );
}

/** The bulletin as its readers get it: red head, number, addressees, text, signature, tables. */
export function BulletinDocument({ bulletin }: { bulletin: BulletinPage }) {
  const t = useMessages(bulletinMessages);
  const label = useLabel();
  const language = useLanguage();
  const { kind, organization, number, title, receipts, publishedAt, figuresAt } = bulletin;
  const names = receipts.map((row) => row.organization.shortName).join(language === 'zh' ? '、' : ', ');
  return (
    <Box
      component="article"
      id="bulletin-document"
      sx={{
        px: { xs: 2, sm: 6 },
        py: { xs: 2.5, sm: 5 },
        mb: 2,
        backgroundColor: surfaces.paper,
        border: `1px solid ${surfaces.line}`,
        boxShadow: '0 1px 6px rgba(16,38,60,.08)',
        fontFamily: fangFace,
        fontSize: '1rem',
        lineHeight: 1.9,
        overflowWrap: 'anywhere',
      }}
    >
      {onPaper}
      <Box component="header" sx={{ textAlign: 'center' }}>
        <Box
          sx={{
            color: surfaces.seal,
            fontFamily: songFace,
            fontWeight: 700,
            fontSize: { xs: '1.125rem', sm: '1.5rem' },
            letterSpacing: '0.08em',
            lineHeight: 1.5,
          }}
        >
          {organization.name}
          <br />
          {label(bulletinKindLabels, kind)}
        </Box>
        <Box sx={{ mt: 1, fontSize: '0.875rem', color: number ? 'text.primary' : 'text.secondary' }}>
          {number ?? t('noNumber')}
        </Box>
        <Box sx={{ mt: 0.75, borderTop: `2px solid ${surfaces.seal}` }} />
        <Box
          component="h2"
          sx={{ m: 0, mt: 2.5, fontFamily: songFace, fontSize: { xs: '1.0625rem', sm: '1.25rem' } }}
        >
          {title}
        </Box>
      </Box>
      <Box component="p" sx={{ m: 0, mt: 2 }}>
        {t('document.to', { names })}
      </Box>
      <Body body={bulletin.body} />
      <Box sx={{ mt: 3, textAlign: 'right', lineHeight: 1.8 }}>
        {organization.name}
        {publishedAt && (
          <>
            <br />
            <Box component="span" sx={{ pr: { xs: 0, sm: '2em' } }}>
              {formatDay(dayOfMoment(publishedAt), language, true)}
            </Box>
          </>
        )}
      </Box>
      {bulletin.figures && <BulletinTables figures={bulletin.figures} />}
      {bulletin.adoptionFigures && <AdoptionTables figures={bulletin.adoptionFigures} />}
      {bulletin.rankingFigures && <RankingTables figures={bulletin.rankingFigures} />}
      <Box sx={{ mt: 1.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
        {t('document.asOf', { moment: formatMoment(figuresAt, language) })}
      </Box>
    </Box>
  );
}
