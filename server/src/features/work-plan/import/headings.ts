const aim =
  /^(?:\d{4}年|全年|今年|年度|质监|全省|我省|我局)?(?:工作)?的?(?:指导思想|指导方针|总体要求|总要求|总体思路|工作思路|基本思路|基本原则|工作原则|总体原则|原则|总体目标|工作目标|主要目标|基本目标|奋斗目标|目标|重要意义|必要性|重要性|形势分析|总体部署)$/;

/** Sections of aims, principles and general requirements hold no tasks, even where they are numbered. */
export function holdsNoTasks(heading: string): boolean {
  if (!/方针|指导|要求|思路|原则|目标|意义|性|形势|部署/.test(heading)) return false;
  const title = headingOf(heading).replace(/\s+/g, '');
  if (/^(?:充分|深刻|切实|进一步)?(?:认识|提高认识|统一思想).{0,40}(?:性|意义)$/.test(title)) return true;
  return title.length <= 24 && title.split(/[、,]|和|与|及(?:其)?/).every((part) => aim.test(part));
}

/** What a heading line says before its first sentence or colon ends. */
export function headingOf(content: string): string {
  const end = content.search(/[。:;]/);
  return (end < 0 ? content : content.slice(0, end)).trim();
}

const longestTitle = 40;

/** Where the leading title sentence ends (its 。 not included), or -1. */
export function titleEnd(content: string): number {
  let depth = 0;
  for (let i = 0; i < Math.min(content.length, longestTitle + 1); i += 1) {
    const character = content[i] ?? '';
    if ('《“(〔'.includes(character)) depth += 1;
    else if ('》”)〕'.includes(character)) depth = Math.max(0, depth - 1);
    else if (/[;:\n]/.test(character)) return -1;
    else if (character === '。' && depth === 0) return i >= 2 ? i : -1;
  }
  return -1;
}

/** A first paragraph that is a heading: short, one phrase, with the body in the paragraphs below. */
export function isHeadingLine(content: string): boolean {
  const bare = content.replace(/[。:;.\s]+$/, '');
  return bare.length >= 2 && bare.length <= 50 && !/[。;:]/.test(bare);
}
