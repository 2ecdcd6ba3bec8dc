import { sectionName } from '@duban/schema/vocabulary/ordinals';
import { useLanguage } from '../app/i18n/useLabel.ts';

/** A section with its ordinal, as the reader's language writes it. */
export function useSectionName(): (section: { ordinal: number; title: string }) => string {
  const language = useLanguage();
  return (section) => sectionName(section, language);
}
