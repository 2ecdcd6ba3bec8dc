import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { AwardRoundForm } from './AwardRoundForm.tsx';
import { type AwardRoundPage, UpdateAwardRound } from './award.graphql.ts';
import { awardMessages } from './award.messages.ts';
import { contestInput, contestValues, placeOfContest, type RoundValues } from './contestValues.ts';

function EditForm({ round }: { round: AwardRoundPage }) {
  const t = useMessages(awardMessages);
  const navigate = useNavigate();
  const { id, version, year } = round;
  const standing: RoundValues = { title: round.title, contests: round.contests.map(contestValues) };
  const command = useCommandForm({
    document: UpdateAwardRound,
    defaultValues: standing,
    toVariables: ({ title, contests }) => ({
      input: { id, version, title, contests: contests.map(contestInput) },
    }),
    success: t('form.done'),
    placeOf: placeOfContest,
    onDone: () => navigate(showPath('award', id)),
  });
  return <AwardRoundForm year={year} {...command} />;
}

export function AwardRoundEdit() {
  const t = useMessages(awardMessages);
  return (
    <RecordPage<AwardRoundPage> resource="award">
      {(round) => (
        <>
          <PageHeader title={t('form.edit')} back={{ to: showPath('award', round.id), text: round.title }} />
          <EditForm round={round} />
        </>
      )}
    </RecordPage>
  );
}
export default AwardRoundEdit;
