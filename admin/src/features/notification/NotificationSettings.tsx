import { languages } from '@duban/schema/vocabulary/label';
import { longestMailAddress, mailPaceLabels, mailPaces } from '@duban/schema/vocabulary/notification';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { FormProvider } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { Failure } from '../../ui/Failure.tsx';
import { FormFailure } from '../../ui/form/FormFailure.tsx';
import { ChoiceInput, TextInput } from '../../ui/form/inputs.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ChoicesTable } from './ChoicesTable.tsx';
import { MailAddressPanel } from './MailAddressPanel.tsx';
import {
  type NotificationChoices,
  NotificationChoicesQuery,
  SetNotificationChoices,
} from './notification.graphql.ts';
import { notificationMessages } from './notification.messages.ts';

function MailFields({ available }: { available: boolean }) {
  const t = useMessages(notificationMessages);
  const label = useLabel();
  if (!available) return <Alert severity="info">{t('mailUnavailable')}</Alert>;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '2fr 1fr 1fr' } }}>
      <TextInput
        name="mailAddress"
        type="email"
        label={t('mailAddress')}
        hint={t('mailAddressHint')}
        maxLength={longestMailAddress}
      />
      <ChoiceInput
        name="mailPace"
        label={t('mailPace')}
        choices={mailPaces.map((value) => ({ value, label: label(mailPaceLabels, value) }))}
      />
      <ChoiceInput
        name="language"
        label={t('language')}
        choices={languages.map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
    </Box>
  );
}

/** An address is told only where mails can be sent: otherwise there is none to keep. */
function inputOf({ version, mailAvailable, mailAddress, mailPace, language, choices }: NotificationChoices) {
  const mails = mailAvailable && Boolean(mailAddress?.trim());
  return {
    version,
    mailAddress: mails ? (mailAddress?.trim() ?? null) : null,
    mailPace,
    language,
    choices: choices.map(({ kind, inbox, mail }) => ({ kind, inbox, mail: mails && mail })),
  };
}

function SettingsForm({ known }: { known: NotificationChoices }) {
  const t = useMessages(notificationMessages);
  const { form, submit, pending, stray } = useCommandForm({
    document: SetNotificationChoices,
    defaultValues: { ...known, mailAddress: known.mailAddress ?? '' },
    toVariables: (values: NotificationChoices) => ({ input: inputOf({ ...values, version: known.version }) }),
    success: t('saved'),
  });
  return (
    <FormProvider {...form}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        sx={{ maxWidth: 820 }}
      >
        <FormFailure form={form} stray={stray} />
        <Panel title={t('mailSection')}>
          <MailFields available={known.mailAvailable} />
        </Panel>
        <Panel title={t('kinds')} padded={false}>
          <ChoicesTable name="choices" mailAvailable={known.mailAvailable} />
          <Typography variant="body2" sx={{ px: 2, py: 1.25, color: 'text.secondary' }}>
            {t('mandatoryHint')}
          </Typography>
        </Panel>
        <Button type="submit" variant="contained" disabled={pending}>
          {t('save')}
        </Button>
      </Box>
    </FormProvider>
  );
}

export function NotificationSettings() {
  const t = useMessages(notificationMessages);
  const { data, error, refetch } = useDocument(NotificationChoicesQuery, {});
  const known = data?.notificationChoices;
  return (
    <>
      <PageHeader title={t('settings')} back={{ to: '/notification', text: t('name') }}>
        <Button component={Link} to="/notification-delivery">
          {t('deliveries')}
        </Button>
      </PageHeader>
      {error && !known && <Failure error={error} onRetry={() => void refetch()} />}
      {known?.mailAvailable && <MailAddressPanel known={known} />}
      {known && <SettingsForm key={known.version} known={known} />}
    </>
  );
}
export default NotificationSettings;
