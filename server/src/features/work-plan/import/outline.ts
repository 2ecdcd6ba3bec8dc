import type { Block } from './blocks.ts';
import { holdsNoTasks, isHeadingLine } from './headings.ts';
import { type Layer, layers, type Marker } from './numbering.ts';

/** A numbered heading or a table's row with what stands below it. */
export interface Entry {
  block: Block;
  marker: Marker | null;
  /** Content of the heading line behind its number, folded */
  content: string;
  paragraphs: Block[];
  children: Entry[];
  parent: Entry | null;
}

export interface Outline {
  roots: Entry[];
  /** Before the first numbered point */
  front: Block[];
  /** Lines that belong to no point: behind a closing or a table */
  stray: Block[];
}

export function buildOutline(blocks: Block[]): Outline {
  const outline: Outline = { roots: [], front: [], stray: [] };
  let open: Entry | null = null;
  let begun = false;
  for (const block of blocks) {
    if (block.kind === 'NOISE') continue;
    if (block.kind === 'HEADING' || block.kind === 'ROW') {
      begun = true;
      open = place(outline, block, open);
      if (block.kind === 'ROW') open = open.parent;
    } else if (block.kind === 'TEXT' && open && !followsRow(open)) open.paragraphs.push(block);
    else {
      (begun ? outline.stray : outline.front).push(block);
      if (block.kind === 'CLOSING' && begun) open = null;
    }
  }
  return outline;
}

function followsRow(open: Entry): boolean {
  return open.children.at(-1)?.block.kind === 'ROW';
}

function place(outline: Outline, block: Block, open: Entry | null): Entry {
  const depth = depthOf(block);
  let parent = open;
  while (parent && depthOf(parent.block) >= depth) parent = parent.parent;
  const marker = block.marker ?? null;
  const content = block.line.folded.slice(marker?.length ?? 0).trim();
  const entry: Entry = { block, marker, content, paragraphs: [], children: [], parent };
  (parent ? parent.children : outline.roots).push(entry);
  return entry;
}

/** A table's rows hang below the headings of sections. */
function depthOf(block: Block): number {
  return block.marker ? layers.indexOf(block.marker.layer) : layers.indexOf('ARABIC');
}

const headingLayers: Layer[] = ['PART', 'CHINESE', 'CHINESE_PAREN'];

/** Tells headings that hold points from points that hold sub-points. */
export class ContainerRule {
  private readonly majority: Set<Layer>;

  constructor(roots: Entry[]) {
    this.majority = majorityLayers(roots);
  }

  isContainer(entry: Entry): boolean {
    const first = entry.children[0];
    const layer = entry.marker?.layer;
    if (!first || !layer) return false;
    const headingOnly = entry.paragraphs.length === 0 && isHeadingLine(entry.content);
    if (first.block.kind === 'ROW') return true;
    if (!headingLayers.includes(layer)) return headingOnly && entry.parent === null;
    if (headingOnly) return true;
    if (first.marker?.layer === 'ARABIC_PAREN' || first.marker?.layer === 'CIRCLED') return false;
    return this.majority.has(layer) || runsOn(entry);
  }
}

/** Numbers that go on from the heading before belong to points, not to sub-points. */
function runsOn(entry: Entry): boolean {
  return (entry.children[0]?.marker?.number ?? 1) > 1;
}

function majorityLayers(roots: Entry[]): Set<Layer> {
  const counts = new Map<Layer, { all: number; parents: number }>();
  const pending = [...roots];
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    if (!entry.marker || holdsNoTasks(entry.content)) continue;
    const count = counts.get(entry.marker.layer) ?? { all: 0, parents: 0 };
    count.all += 1;
    if (entry.children.length > 0) count.parents += 1;
    counts.set(entry.marker.layer, count);
    for (const child of entry.children) pending.push(child);
  }
  return new Set([...counts].filter(([, { all, parents }]) => parents * 2 >= all).map(([layer]) => layer));
}
