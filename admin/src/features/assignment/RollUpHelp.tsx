import { rollUpRules } from '@duban/schema/vocabulary/roll-up';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { FlowHelp } from '../../ui/FlowHelp.tsx';
import { figureMessages } from './figure.messages.ts';

/** The rule by which a whole follows from its parts, as the server applies it. */
export function RollUpHelp() {
  const t = useMessages(figureMessages);
  const language = useLanguage();
  return (
    <FlowHelp
      texts={{
        open: t('help.open'),
        title: t('help.title'),
        intro: t('help.intro'),
        closing: t('help.closing'),
        close: t('help.close'),
      }}
      columns={[t('help.fact'), t('help.rule')]}
      rows={rollUpRules.map(({ key, fact, rule }) => ({ key, cells: [fact[language], rule[language]] }))}
    />
  );
}
