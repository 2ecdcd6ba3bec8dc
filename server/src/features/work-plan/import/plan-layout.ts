import { holdsNoTasks } from './headings.ts';
import { ContainerRule, type Entry, type Outline } from './outline.ts';

export interface PlannedSection {
  /** null where the notice has a single layer, or names the section in a table's column */
  heading: Entry | null;
  entries: Entry[];
}

export interface PlanLayout {
  sections: PlannedSection[];
  /** Numbers of the lines that belong to no point by design */
  leadInLines: Set<number>;
}

/** Which entries are sections, which are points, which lead in. */
export function planLayout(outline: Outline): PlanLayout {
  return new LayoutReader(outline).read();
}

class LayoutReader {
  private readonly outline: Outline;
  private readonly rule: ContainerRule;
  private readonly layout: PlanLayout = { sections: [], leadInLines: new Set() };

  private looseName: string | undefined;

  constructor(outline: Outline) {
    this.outline = outline;
    this.rule = new ContainerRule(outline.roots);
  }

  read(): PlanLayout {
    for (const block of this.outline.front) this.layout.leadInLines.add(block.line.number);
    for (const block of this.outline.stray) {
      if (block.kind !== 'TEXT') this.layout.leadInLines.add(block.line.number);
    }
    const sectionLayers = new Set(
      this.outline.roots.filter((root) => this.isSection(root)).map((root) => root.marker?.layer),
    );
    for (const root of this.outline.roots) {
      if (holdsNoTasks(root.content)) this.leadIn(root, true);
      else if (this.isSection(root)) this.addSection(root);
      // A section of text alone beside sections of points is neither: its lines stay without a place and warn.
      else if (!sectionLayers.has(root.marker?.layer)) this.addLoose(root);
    }
    this.layout.sections = this.layout.sections.filter((section) => section.entries.length > 0);
    return this.layout;
  }

  private isSection(root: Entry): boolean {
    return !holdsNoTasks(root.content) && this.rule.isContainer(root);
  }

  private addSection(heading: Entry): void {
    const section: PlannedSection = { heading, entries: [] };
    this.layout.sections.push(section);
    this.leadIn(heading, false);
    for (const child of heading.children) this.collect(child, section);
  }

  private collect(entry: Entry, section: PlannedSection): void {
    if (entry.marker && holdsNoTasks(entry.content)) this.leadIn(entry, true);
    else if (this.rule.isContainer(entry)) {
      this.leadIn(entry, false);
      for (const child of entry.children) this.collect(child, section);
    } else if (hasContent(entry)) section.entries.push(entry);
  }

  /** Points without a heading: one section, or one for each name in a table's column. */
  private addLoose(entry: Entry): void {
    const name = entry.block.cells?.get('SECTION')?.folded ?? this.looseName;
    const last = this.layout.sections.at(-1);
    if (last && last.heading === null && name === this.looseName) {
      this.collect(entry, last);
      return;
    }
    this.looseName = name;
    const section: PlannedSection = { heading: null, entries: [] };
    this.layout.sections.push(section);
    this.collect(entry, section);
  }

  private leadIn(entry: Entry, withChildren: boolean): void {
    this.layout.leadInLines.add(entry.block.line.number);
    for (const block of entry.paragraphs) this.layout.leadInLines.add(block.line.number);
    if (withChildren) for (const child of entry.children) this.leadIn(child, true);
  }
}

/** A bare number is no point. */
function hasContent(entry: Entry): boolean {
  return entry.content !== '' || entry.paragraphs.length > 0 || entry.children.some(hasContent);
}
