import { planYearRange } from '@duban/schema/vocabulary/work-plan';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { useMessages } from '../../../app/i18n/messages.ts';
import { FieldFrame } from '../../../ui/form/FieldFrame.tsx';
import { FileUpload } from '../../../ui/form/FileUpload.tsx';
import { FormBody } from '../../../ui/form/FormBody.tsx';
import { NumberInput, TextInput } from '../../../ui/form/inputs.tsx';
import { useCommandForm } from '../../../ui/form/useCommandForm.ts';
import { useField } from '../../../ui/form/useField.ts';
import type { UploadedFile } from '../../../ui/form/useUpload.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { type ImportPreview, PreviewWorkPlanImport } from '../work-plan.graphql.ts';
import { workPlanMessages } from '../work-plan.messages.ts';

/** Named as the API names them, so that its errors find their inputs. */
export interface Notice {
  text: string;
  attachmentId: UploadedFile[];
  year: number | null;
}
export const emptyNotice: Notice = { text: '', attachmentId: [], year: null };
export type Way = 'text' | 'attachmentId';

export function noticeInput({ text, attachmentId, year }: Notice) {
  const [file] = attachmentId;
  return { ...(file ? { attachmentId: file.id } : { text }), ...(year !== null && { year }) };
}

export function NoticeFile() {
  const t = useMessages(workPlanMessages);
  const { field, error } = useField('attachmentId', { required: true });
  return (
    <FieldFrame id="notice-file" label={t('preview.upload')} error={error}>
      <FileUpload
        files={field.value}
        onChange={field.onChange}
        endings={['txt', 'docx', 'xlsx']}
        count={1}
        label={t('preview.uploadFile')}
      />
    </FieldFrame>
  );
}

export function WayTabs({ way, onChange }: { way: Way; onChange: (way: Way) => void }) {
  const t = useMessages(workPlanMessages);
  return (
    <Tabs value={way} onChange={(_event, next: Way) => onChange(next)}>
      <Tab value="text" label={t('preview.paste')} />
      <Tab value="attachmentId" label={t('preview.upload')} />
    </Tabs>
  );
}

interface NoticeFormProps {
  notice: Notice;
  onPreview: (notice: Notice, preview: ImportPreview) => void;
}

export function NoticeForm({ notice, onPreview }: NoticeFormProps) {
  const t = useMessages(workPlanMessages);
  const [way, setWay] = useState<Way>(notice.attachmentId.length > 0 ? 'attachmentId' : 'text');
  const { form, submit, pending, stray } = useCommandForm({
    document: PreviewWorkPlanImport,
    defaultValues: notice,
    toVariables: (values: Notice) => ({ input: noticeInput(values) }),
    refreshes: false,
    onDone: ({ previewWorkPlanImport }) => onPreview(form.getValues(), previewWorkPlanImport),
  });
  const choose = (next: Way) => {
    setWay(next);
    if (next === 'text') form.setValue('attachmentId', []);
    form.clearErrors();
  };
  return (
    <Panel>
      <FormBody form={form} submit={submit} stray={stray}>
        <WayTabs way={way} onChange={choose} />
        {way === 'text' ? (
          <TextInput name="text" label={t('preview.text')} hint={t('preview.textHint')} rows={14} required />
        ) : (
          <NoticeFile />
        )}
        <Box sx={{ maxWidth: 240 }}>
          <NumberInput
            name="year"
            label={t('preview.year')}
            hint={t('preview.yearHint')}
            required={false}
            {...planYearRange}
          />
        </Box>
        <div>
          <Button type="submit" variant="contained" loading={pending}>
            {t('preview.submit')}
          </Button>
        </div>
      </FormBody>
    </Panel>
  );
}
