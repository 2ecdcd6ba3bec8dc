import { type DemonstrationAction, demonstrationActionLabels } from '@duban/schema/vocabulary/demonstration';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { formatDay } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { Timeline, type TimelineEvent } from '../../ui/Timeline.tsx';
import { UnitLinks } from '../coverage-map/UnitLinks.tsx';
import { OfficeName } from '../honour-office/OfficeFilter.tsx';
import { DemonstrationFlowHelp } from './DemonstrationFlowHelp.tsx';
import { StandingChip } from './DemonstrationUnitList.tsx';
import type { DemonstrationUnitPage } from './demonstration-unit.graphql.ts';
import { demonstrationUnitMessages } from './demonstration-unit.messages.ts';
import { EditTitleDialog, HandOverDialog, RecordDialog, WithdrawDialog } from './TitleDialogs.tsx';

function Actions({ title }: { title: DemonstrationUnitPage }) {
  const label = useLabel();
  const [open, setOpen] = useState<DemonstrationAction | null>(null);
  const props = (action: DemonstrationAction) => ({
    ...{ title, open: open === action, onClose: () => setOpen(null) },
    label: label(demonstrationActionLabels, action),
  });
  return (
    <>
      <ActionBar
        available={title.availableActions}
        labels={demonstrationActionLabels}
        order={['HAND_OVER', 'RECORD', 'UPDATE', 'WITHDRAW']}
        grave={['WITHDRAW']}
        onAction={setOpen}
      />
      <HandOverDialog {...props('HAND_OVER')} />
      <RecordDialog {...props('RECORD')} />
      <WithdrawDialog {...props('WITHDRAW')} />
      <EditTitleDialog {...props('UPDATE')} />
    </>
  );
}

/** Who held it from which day to which, the newest first. */
function History({ title }: { title: DemonstrationUnitPage }) {
  const t = useMessages(demonstrationUnitMessages);
  const language = useLanguage();
  const day = (value: string) => formatDay(value, language, true);
  const events = title.tenures.map(
    ({ id, organization, startsOn, endsOn, grounds, endReason, recorder, award, score }): TimelineEvent => ({
      key: id,
      tone: id === title.holder?.id ? 'success' : endReason ? 'danger' : 'neutral',
      text: <strong>{organization.shortName}</strong>,
      when: endsOn
        ? t('tenure', { from: day(startsOn), to: day(endsOn) })
        : t('tenureOpen', { from: day(startsOn) }),
      detail: (
        <>
          {grounds}
          {award?.round && (
            <div>
              {t('restsOn')}
              <RowLink to={showPath('award', award.round.id)}>{award.round.title}</RowLink>
            </div>
          )}
          {endReason && <div>{t('withdrawn', { reason: endReason })}</div>}
          <div>{t('recordedBy', { name: recorder.name })}</div>
          {score && <UnitLinks organizationId={organization.id} year={score.year} score={score} />}
        </>
      ),
    }),
  );
  return (
    <Panel title={t('history')}>
      {events.length === 0 ? <EmptyState compact title={t('noHistory')} /> : <Timeline events={events} />}
    </Panel>
  );
}

function Below({ title }: { title: DemonstrationUnitPage }) {
  const t = useMessages(demonstrationUnitMessages);
  const language = useLanguage();
  const { holder } = title;
  return (
    <>
      <StandingChip standing={title.standing} />
      <OfficeName office={title.office} />
      {holder && (
        <span>
          {t('holds', { name: holder.organization.name, day: formatDay(holder.startsOn, language, true) })}
        </span>
      )}
    </>
  );
}

export function DemonstrationUnitShow() {
  const t = useMessages(demonstrationUnitMessages);
  return (
    <RecordPage<DemonstrationUnitPage>>
      {(title) => (
        <>
          <PageHeader
            title={title.name}
            back={{ to: '/demonstration-unit', text: t('name') }}
            below={<Below title={title} />}
          >
            <DemonstrationFlowHelp />
            <Actions title={title} />
          </PageHeader>
          {title.purpose && <Panel title={t('fields.purpose')}>{title.purpose}</Panel>}
          <History title={title} />
        </>
      )}
    </RecordPage>
  );
}
export default DemonstrationUnitShow;
