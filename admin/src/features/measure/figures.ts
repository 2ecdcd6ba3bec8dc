import { type Measure, measureLabels, measureRules } from '@duban/schema/vocabulary/measure';
import { useLanguage } from '../../app/i18n/useLabel.ts';

export interface FigureOf {
  value?: number | null;
  counted: number;
  rows: number;
}

/** 12 项; 66.7 %; null where a share has nothing to share. */
export function useFigureText(): (measure: Measure, figure: FigureOf) => string | null {
  const language = useLanguage();
  return (measure, { value }) => {
    if (value == null) return null;
    const unit = measureRules[measure].unit[language];
    const number = value.toLocaleString('en-US');
    return unit === '%' || unit === '' ? `${number}${unit}` : `${number} ${unit}`;
  };
}

/** Name and figure in one breath, as a report says them. */
export function useFigureSentence(): (measure: Measure, figure: FigureOf) => string | null {
  const language = useLanguage();
  const text = useFigureText();
  return (measure, figure) => {
    const said = text(measure, figure);
    if (said === null) return null;
    const share = measureRules[measure].kind === 'SHARE' ? ` (${figure.counted}/${figure.rows})` : '';
    return `${measureLabels[measure][language]} ${said}${share}`;
  };
}
