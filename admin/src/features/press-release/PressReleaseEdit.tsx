import Alert from '@mui/material/Alert';
import { useMessages } from '../../app/i18n/messages.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { type ReleasePage, UpdatePressRelease } from './press-release.graphql.ts';
import { pressReleaseMessages } from './press-release.messages.ts';
import { ReleaseForm } from './ReleaseForm.tsx';
import { releaseInput, valuesOf } from './releaseValues.ts';

/** A draft, or what was returned with the reason above it. */
export function PressReleaseEdit() {
  const t = useMessages(pressReleaseMessages);
  return (
    <RecordPage<ReleasePage> resource="press-release">
      {(row) => {
        const returned = row.approvals.findLast(({ decision }) => decision === 'RETURN');
        return (
          <>
            <PageHeader
              title={t('form.edit')}
              back={{ to: showPath('press-release', row.id), text: row.title }}
            />
            {row.status === 'RETURNED' && returned && (
              <Alert severity="info" sx={{ mb: 2, maxWidth: 900 }}>
                {t('form.returned', { step: returned.step, comment: returned.comment ?? '' })}
              </Alert>
            )}
            <ReleaseForm
              document={UpdatePressRelease}
              values={valuesOf(row)}
              toVariables={(values) => ({
                input: { id: row.id, version: row.version, ...releaseInput(values) },
              })}
              idOf={({ updatePressRelease }) => updatePressRelease.pressRelease.id}
            />
          </>
        );
      }}
    </RecordPage>
  );
}
export default PressReleaseEdit;
