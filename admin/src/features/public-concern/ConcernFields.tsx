import {
  concernSeverities,
  concernSeverityLabels,
  concernSourceLabels,
  concernSources,
} from '@duban/schema/vocabulary/public-concern';
import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { today } from '../../ui/dates.ts';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { OrganizationInput } from '../organization/OrganizationInputs.tsx';
import { WorkItemsInput } from '../work-item/WorkItemInputs.tsx';
import { publicConcernMessages } from './public-concern.messages.ts';
import { useSubjects } from './useSubjects.ts';

function Sorting() {
  const t = useMessages(publicConcernMessages);
  const label = useLabel();
  const subjects = useSubjects().filter(({ active }) => active);
  return (
    <FieldPair>
      <ChoiceInput
        name="subjectId"
        label={t('fields.subject')}
        choices={subjects.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <ChoiceInput
        name="severity"
        label={t('fields.severity')}
        choices={concernSeverities.map((value) => ({ value, label: label(concernSeverityLabels, value) }))}
        required
      />
    </FieldPair>
  );
}

function Origin() {
  const t = useMessages(publicConcernMessages);
  const label = useLabel();
  return (
    <FieldPair>
      <ChoiceInput
        name="source"
        label={t('fields.source')}
        choices={concernSources.map((value) => ({ value, label: label(concernSourceLabels, value) }))}
        required
      />
      <DateInput name="raisedOn" label={t('fields.raisedOn')} max={today()} required />
      <TextInput
        name="channel"
        label={t('fields.channel')}
        hint={t('form.channelHint')}
        maxLength={textLimits.line}
        required={false}
      />
      <TextInput name="url" label={t('fields.url')} type="url" maxLength={textLimits.url} required={false} />
      <OrganizationInput name="place" label={t('fields.place')} hint={t('form.placeHint')} required />
      <TextInput
        name="placeNote"
        label={t('fields.placeNote')}
        maxLength={textLimits.line}
        required={false}
      />
    </FieldPair>
  );
}

/** What was raised, where and about what: all but the person. */
export function MatterFields() {
  const t = useMessages(publicConcernMessages);
  return (
    <Panel title={t('facts')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <TextInput name="title" label={t('fields.title')} maxLength={textLimits.line} required />
        <TextInput
          name="text"
          label={t('fields.text')}
          hint={t('form.textHint')}
          rows={6}
          maxLength={textLimits.body}
          required
        />
        <Sorting />
        <Origin />
        <WorkItemsInput
          name="workItems"
          label={t('fields.workItems')}
          hint={t('form.workItemsHint')}
          required={false}
        />
      </Box>
    </Panel>
  );
}

export function PersonFields() {
  const t = useMessages(publicConcernMessages);
  return (
    <Panel title={t('person')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t('form.personHint')}</Box>
        <FieldPair>
          <TextInput
            name="person.name"
            label={t('fields.personName')}
            maxLength={textLimits.line}
            required={false}
          />
          <TextInput name="person.phone" label={t('fields.phone')} type="tel" required={false} />
        </FieldPair>
        <TextInput
          name="person.address"
          label={t('fields.address')}
          maxLength={textLimits.line}
          required={false}
        />
      </Box>
    </Panel>
  );
}
