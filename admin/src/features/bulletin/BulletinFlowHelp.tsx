import {
  bulletinActionLabels,
  bulletinStatusLabels,
  bulletinTransitions,
} from '@duban/schema/vocabulary/bulletin';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { FlowHelp } from '../../ui/FlowHelp.tsx';
import { bulletinMessages } from './bulletin.messages.ts';

export function BulletinFlowHelp() {
  const t = useMessages(bulletinMessages);
  const label = useLabel();
  const rows = bulletinTransitions.map(({ from, action, to }) => ({
    key: `${from} ${action}`,
    cells: [
      label(bulletinStatusLabels, from),
      label(bulletinActionLabels, action),
      label(bulletinStatusLabels, to),
    ],
  }));
  const texts = {
    open: t('flow.open'),
    title: t('flow.title'),
    intro: t('flow.intro'),
    closing: t('flow.closing'),
    close: t('flow.close'),
  };
  return <FlowHelp texts={texts} columns={[t('flow.from'), t('flow.action'), t('flow.to')]} rows={rows} />;
}
