import { coverageMedia, coverageMediaLabels } from '@duban/schema/vocabulary/coverage-request';
import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { ChoiceInput, DateInput, MomentInput, TextInput } from '../../ui/form/inputs.tsx';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { OrganizationInput } from '../organization/OrganizationInputs.tsx';
import { WorkItemsInput } from '../work-item/WorkItemInputs.tsx';
import { IssueAssistanceNotice, NoticeBeginning, type NoticeSource } from './assistance-notice.graphql.ts';
import { assistanceNoticeMessages } from './assistance-notice.messages.ts';
import { beginWith, noticeInput, placeOfNotice } from './noticeValues.ts';

function MediaFields() {
  const t = useMessages(assistanceNoticeMessages);
  const label = useLabel();
  return (
    <FieldPair>
      <TextInput name="mediaName" label={t('fields.media')} maxLength={textLimits.line} required />
      <ChoiceInput
        name="mediaKind"
        label={t('fields.mediaKind')}
        choices={coverageMedia.map((value) => ({ value, label: label(coverageMediaLabels, value) }))}
        required
      />
      <TextInput name="journalist" label={t('fields.journalist')} maxLength={textLimits.line} required />
      <TextInput
        name="journalistPhone"
        label={t('fields.journalistPhone')}
        hint={t('form.phoneHint')}
        type="tel"
        required
      />
      <MomentInput name="startsAt" label={t('fields.startsAt')} required />
      <DateInput
        name="feedbackDueOn"
        label={t('fields.feedbackDueOn')}
        hint={t('form.feedbackHint')}
        required
      />
    </FieldPair>
  );
}

function Fields() {
  const t = useMessages(assistanceNoticeMessages);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <OrganizationInput
        name="organization"
        label={t('fields.organization')}
        hint={t('form.unitHint')}
        required
      />
      <TextInput name="title" label={t('fields.title')} maxLength={textLimits.line} required />
      <MediaFields />
      <TextInput name="content" label={t('fields.content')} rows={4} maxLength={textLimits.body} required />
      <TextInput
        name="assistance"
        label={t('fields.assistance')}
        rows={3}
        maxLength={textLimits.comment}
        required
      />
      <TextInput
        name="opinion"
        label={t('fields.opinion')}
        rows={2}
        maxLength={textLimits.comment}
        required
      />
      <WorkItemsInput
        name="workItems"
        label={t('fields.workItems')}
        hint={t('form.workItemsHint')}
        required={false}
      />
    </Box>
  );
}

function IssueForm({ source }: { source: NoticeSource | null }) {
  const t = useMessages(assistanceNoticeMessages);
  const navigate = useNavigate();
  return (
    <Box sx={{ maxWidth: 900 }}>
      <Panel>
        <CommandForm
          document={IssueAssistanceNotice}
          defaultValues={beginWith(source)}
          toVariables={(values) => ({ input: noticeInput(values, source) })}
          success={t('form.done')}
          placeOf={placeOfNotice}
          onDone={({ issueAssistanceNotice: { assistanceNotice } }) =>
            navigate(showPath('assistance-notice', assistanceNotice.id))
          }
          submitLabel={t('form.submit')}
        >
          <Fields />
        </CommandForm>
      </Panel>
    </Box>
  );
}

/** Begun from `?coverageRequestId=`, where it follows a request. */
export function AssistanceNoticeIssue() {
  const t = useMessages(assistanceNoticeMessages);
  const [search] = useSearchParams();
  const id = search.get('coverageRequestId') ?? '';
  const { data, isError } = useDocument(NoticeBeginning, { id }, { enabled: id !== '' });
  const ready = id === '' || isError || data !== undefined;
  return (
    <>
      <PageHeader title={t('form.title')} back={{ to: '/assistance-notice', text: t('name') }} />
      {ready ? <IssueForm source={data?.coverageRequest ?? null} /> : <WaitingPage />}
    </>
  );
}
export default AssistanceNoticeIssue;
