import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { today } from '../../ui/dates.ts';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { YearToggle } from '../../ui/YearToggle.tsx';
import type { Office } from '../honour-office/honour-office.graphql.ts';
import { useOwnOffice } from '../honour-office/offices.ts';
import { AwardRoundForm } from './AwardRoundForm.tsx';
import { CreateAwardRound } from './award.graphql.ts';
import { awardMessages } from './award.messages.ts';
import { contestInput, placeOfContest, type RoundValues, usualContests } from './contestValues.ts';

function Form({ year, office }: { year: number; office: Office }) {
  const t = useMessages(awardMessages);
  const navigate = useNavigate();
  const names = [t('form.cities'), t('form.counties'), t('form.officers'), t('form.writers')] as const;
  const usual: RoundValues = {
    title: t('form.titleValue', { year }),
    contests: usualContests(names, office.level),
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
  const office = useOwnOffice();
  return (
    <>
      <PageHeader title={t('form.create')} back={{ to: '/award', text: t('name') }}>
        <YearToggle label={t('fields.year')} value={year} onChange={setYear} to={0} />
      </PageHeader>
      {office && <Form key={year} year={year} office={office} />}
    </>
  );
}
export default AwardRoundCreate;
