import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { today } from '../../ui/dates.ts';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { YearToggle } from '../../ui/YearToggle.tsx';
import { AwardRoundForm } from './AwardRoundForm.tsx';
import { CreateAwardRound } from './award.graphql.ts';
import { awardMessages } from './award.messages.ts';
import { contestInput, placeOfContest, type RoundValues, usualContests } from './contestValues.ts';

function Form({ year }: { year: number }) {
  const t = useMessages(awardMessages);
  const navigate = useNavigate();
  const usual: RoundValues = {
    title: t('form.titleValue', { year }),
    contests: usualContests([t('form.cities'), t('form.counties'), t('form.officers'), t('form.writers')]),
  };
  const command = useCommandForm({
    document: CreateAwardRound,
    defaultValues: usual,
    toVariables: ({ title, contests }) => ({
      input: { year, title, contests: contests.map(contestInput) },
    }),
    success: t('form.done'),
    placeOf: placeOfContest,
    onDone: ({ createAwardRound }) => navigate(showPath('award', createAwardRound.awardRound.id)),
  });
  return <AwardRoundForm year={year} {...command} />;
}

export function AwardRoundCreate() {
  const t = useMessages(awardMessages);
  const [year, setYear] = useState(Number(today().slice(0, 4)));
  return (
    <>
      <PageHeader title={t('form.create')} back={{ to: '/award', text: t('name') }}>
        <YearToggle label={t('fields.year')} value={year} onChange={setYear} to={0} />
      </PageHeader>
      <Form key={year} year={year} />
    </>
  );
}
export default AwardRoundCreate;
