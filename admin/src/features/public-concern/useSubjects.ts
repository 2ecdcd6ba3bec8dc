import { useDocument } from '../../app/useDocument.ts';
import { ConcernSubjectChoices } from './public-concern.graphql.ts';

/** Subjects in their order, those that are no longer used too: old concerns stand under them. */
export function useSubjects() {
  const { data } = useDocument(ConcernSubjectChoices, {}, { staleTime: 60_000 });
  return data?.concernSubjects.nodes ?? [];
}
