import { scoringTemplates } from '@duban/schema/vocabulary/scoring-templates';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SchemeForm } from './SchemeForm.tsx';
import { newScheme, schemeInput, templateValues } from './schemeValues.ts';
import { CreateScoringScheme } from './scoring-scheme.graphql.ts';
import { scoringSchemeMessages } from './scoring-scheme.messages.ts';

export function ScoringSchemeCreate() {
  const t = useMessages(scoringSchemeMessages);
  const language = useLanguage();
  const navigate = useNavigate();
  const [code, setCode] = useState(scoringTemplates[0]?.code ?? '');
  const command = useCommandForm({
    document: CreateScoringScheme,
    defaultValues: newScheme(),
    toVariables: (values) => ({ input: schemeInput(values) }),
    success: t('form.done'),
    onDone: ({ createScoringScheme }) =>
      navigate(showPath('scoring-scheme', createScoringScheme.scoringScheme.id)),
  });
  const begin = (template: string) => {
    setCode(template);
    command.form.setValue('rules', templateValues(template));
  };
  return (
    <>
      <PageHeader title={t('form.title')} back={{ to: '/scoring-scheme', text: t('name') }} />
      <TextField
        select
        label={t('fields.template')}
        helperText={t('form.templateHint')}
        value={code}
        onChange={(event) => begin(event.target.value)}
        sx={{ mb: 2, mt: 1, maxWidth: 860 }}
      >
        {scoringTemplates.map((template) => (
          <MenuItem key={template.code} value={template.code}>
            {template.title[language]}
          </MenuItem>
        ))}
      </TextField>
      <SchemeForm {...command} />
    </>
  );
}
export default ScoringSchemeCreate;
