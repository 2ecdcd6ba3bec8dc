import type { Figure } from './figures.ts';

/** A stretch of the searched text; names are put together from such stretches of the text itself. */
type Stretch = [number, number];

const adverbs =
  /^(?:\s|全年|全省|全系统|今年|本年|年内|当年|年底前|计划|预计|力争|争取|确保|努力|要|应|须|需|再|至少|最少|不少于|共|累计|并|分别|其中|鼓励|引导|推动|组织|使|将|把|全面|大力|积极)+/;
const danglingEnd = /(?:\s|[、,:]|为|是|的|在|对|向|约|近|共|比|较|达|各|每|到)+$/;
const verb =
  '新增|新建|新批准筹建|筹建|建成|建立|建设|完成|制定|制订|修订|制修订|创建|培育|培训|组织|开展|实施|批准发布|发布|立项|确认|验收|抽查|检查|检验|举办|召开|编制|推广|引进|扶持|帮扶|评定|评选|认定|查处|办结|实现|参与|主导';
const verbsOnly = new RegExp(`^(?:${verb}|咨询|批准|审核|申报|以?及|[、和与])+$`);
const verbsAhead = new RegExp(`^(?:${verb}|[、和与并])+`);
const objectStart =
  /.*(?:等?领域|等?方面|大力推进|推进|推行|推广|建立|开展|实施|加强|加大|完善|强化|抓好|做好|创建|培育|发展|组织)/;
const objectEnd = /(?:制修订|建设|工作|力度|活动|推广|培育|水平|能力|体系)+$/;
const clauseBound = /[,;。:?!\n]/;
const longest = 36;
const lookBack = 120;

/** Names what a figure counts, from the clause it stands in and, where that holds only verbs, the clause before. */
export class TargetNaming {
  private readonly folded: string;
  private lastVerb: Stretch | null = null;

  constructor(folded: string) {
    this.folded = folded;
  }

  name(figure: Figure, previousEnd: number, nextStart: number): Stretch[] {
    const clauseStart = this.clauseStart(figure.start, previousEnd);
    const joined =
      clauseStart === previousEnd && previousEnd > 0 && /[、和及]/.test(this.folded[previousEnd] ?? '');
    const pre = this.trim([joined ? clauseStart + 1 : clauseStart, figure.start]);
    const post = this.after(figure, nextStart);
    const preText = this.read(pre);
    if (this.isEmpty(post)) return this.nameBefore(pre, preText, joined, clauseStart);
    this.lastVerb = this.leadingVerb(pre);
    return /(?:^|要|,)在$/.test(this.folded.slice(clauseStart, figure.start)) || preText.length > longest
      ? [post]
      : [pre, post];
  }

  private nameBefore(pre: Stretch, preText: string, joined: boolean, clauseStart: number): Stretch[] {
    if (preText === '' || verbsOnly.test(preText)) {
      const object = this.objectBefore(clauseStart);
      if (!object) return preText === '' ? [] : [pre];
      return /^新|^建|^筹|^创|^培育$/.test(preText) ? [pre, object] : [object, pre];
    }
    const ownVerb = this.leadingVerb(pre);
    if (joined && !ownVerb && this.lastVerb) return [this.lastVerb, pre];
    this.lastVerb = ownVerb;
    return [this.shorten(pre)];
  }

  /** 高于国际标准、国家标准的企业标准 → 企业标准 */
  private shorten(pre: Stretch): Stretch {
    const text = this.read(pre);
    if (text.length <= 24) return pre;
    const last = text.replace(/\([^()]*\)$/, (inner) => '\u0001'.repeat(inner.length)).lastIndexOf('的');
    return last > 0 && text.length - last > 3
      ? [pre[0] + last + 1, pre[1]]
      : [Math.max(pre[0], pre[1] - longest), pre[1]];
  }

  private leadingVerb(pre: Stretch): Stretch | null {
    const match = verbsAhead.exec(this.read(pre));
    return match ? [pre[0], pre[0] + match[0].length] : null;
  }

  private objectBefore(clauseStart: number): Stretch | null {
    const bound = this.folded[clauseStart - 1] ?? '';
    if (/[。;\n]/.test(bound)) return null;
    const end = clauseBound.test(bound) ? clauseStart - 1 : clauseStart;
    for (const [from, to] of this.clausesBefore(end)) {
      const clause = this.folded.slice(from, to);
      const quoted = /“[^“”]{2,20}”/.exec(clause);
      if (quoted) return [from + quoted.index, from + quoted.index + quoted[0].length];
      if (/\d/.test(clause) && !/(?:建立|推进|开展)[^\d]*$/.test(clause)) continue;
      const skipped = objectStart.exec(clause)?.[0].length ?? 0;
      const kept = to - (objectEnd.exec(clause.slice(skipped))?.[0].length ?? 0);
      if (kept - from - skipped >= 2 && kept - from - skipped <= 20) return [from + skipped, kept];
    }
    return null;
  }

  /** Clauses of the same sentence, nearest first; at most six, so that no text makes this slow. */
  private *clausesBefore(end: number): Generator<Stretch> {
    let to = end;
    for (let i = 0; i < 6 && to > 0; i += 1) {
      const from = this.boundBefore(to);
      yield [from, to];
      if (from === 0 || /[。;\n]/.test(this.folded[from - 1] ?? '')) return;
      to = from - 1;
    }
  }

  private clauseStart(position: number, floor: number): number {
    return Math.max(floor, this.boundBefore(position));
  }

  private boundBefore(position: number): number {
    for (let i = position - 1; i >= Math.max(0, position - lookBack); i -= 1) {
      if (clauseBound.test(this.folded[i] ?? '')) return i + 1;
    }
    return Math.max(0, position - lookBack);
  }

  private after(figure: Figure, nextStart: number): Stretch {
    const limit = Math.min(nextStart, figure.end + 60, this.folded.length);
    const text = this.folded.slice(figure.end, limit);
    const cut = text.search(/[,;。:?!\n()《]|分配|落实到|交由|、(?=$)/);
    let end = figure.end + (cut < 0 ? text.length : cut);
    if (end === nextStart)
      end = this.folded.slice(figure.end, end).search(/[、和及][^、和及]{0,20}$/) < 0 ? end : figure.end;
    return this.trim([figure.end, end]);
  }

  private trim([start, end]: Stretch): Stretch {
    const text = this.folded.slice(start, end);
    const from = start + (adverbs.exec(text)?.[0].length ?? 0);
    const rest = this.folded.slice(from, Math.max(from, end));
    return [from, Math.max(from, end) - (danglingEnd.exec(rest)?.[0].length ?? 0)];
  }

  private read([start, end]: Stretch): string {
    return this.folded.slice(start, end);
  }

  private isEmpty([start, end]: Stretch): boolean {
    return end <= start;
  }
}
