import { readFigures } from './figures.ts';
import type { ParsedTarget } from './notice.ts';
import { TargetNaming } from './target-names.ts';

/** The densest real point sets ten; beyond this a text is no notice, and naming each would take seconds. */
const maxFigures = 200;

export interface FoundTargets {
  targets: ParsedTarget[];
  /** Offsets of bounded numbers whose unit is not known */
  unread: number[];
}

/** The figures that a requirement sets. `text` and `folded` are the same stretch, which begins at `offset`. */
export function findTargets(
  text: string,
  folded: string,
  offset: number,
  title: string | null,
): FoundTargets {
  const found: FoundTargets = { targets: [], unread: [] };
  if (!/[\d以至不]/.test(folded)) return found;
  const naming = new TargetNaming(folded);
  const all = readFigures(folded);
  const figures = all.slice(0, maxFigures);
  const [beyond] = all.slice(maxFigures);
  if (beyond) found.unread.push(offset + beyond.start);
  figures.forEach((figure, index) => {
    if (figure.unit === '') {
      found.unread.push(offset + figure.start);
      return;
    }
    const stretches = naming.name(
      figure,
      figures[index - 1]?.end ?? 0,
      figures[index + 1]?.start ?? folded.length,
    );
    const name =
      stretches.map(([start, end]) => text.slice(start, end).trim()).join('') ||
      title ||
      text.slice(figure.start, figure.end);
    const { comparator, value, unit, start, end } = figure;
    found.targets.push({
      name,
      comparator,
      value,
      unit,
      startOffset: offset + start,
      endOffset: offset + end,
    });
  });
  return found;
}
