import type { AssignmentRole } from '@duban/schema/vocabulary/assignment';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import type { Cadence, Comparator } from '@duban/schema/vocabulary/work-plan';

/** A half-open range of UTF-16 units in the normalised text of a notice. */
export interface TextSpan {
  startOffset: number;
  endOffset: number;
}

/** What a notice says, before it is stored: the preview shows it, the import stores it. */
export interface ParsedNotice {
  /** The normalised text that every offset counts in. */
  text: string;
  title: string | null;
  /** 文号, with 〔year〕, e.g. 粤质监〔2026〕1号 */
  documentNumber: string | null;
  /** YYYY-MM-DD */
  issuedOn: string | null;
  /** The plan's year as its title says it. */
  year: number | null;
  sections: ParsedSection[];
  /** Text that belongs to no item by design: addressees, preamble, section headings, sections without tasks. */
  leadIns: TextSpan[];
  warnings: ImportWarning[];
}

export interface ParsedSection extends TextSpan {
  /** 1, 2, … in the order of the notice */
  ordinal: number;
  title: string;
  items: ParsedItem[];
}

export interface ParsedItem extends TextSpan {
  /** Unique in the plan: the printed number where numbers run on, else the position. */
  number: number;
  /** As printed, headings below the section's first, e.g. 1. or （一）1. */
  label: string;
  /** The leading title sentence; null where the point has none. */
  title: string | null;
  requirement: string;
  targets: ParsedTarget[];
  /** 试点: places named as pilots */
  pilotPlaces: string[];
  responsible: ParsedResponsible[];
  /** The deadline's own wording, e.g. 争取年内 */
  dueText: string | null;
  /** YYYY-MM-DD; the last day of what dueText names */
  dueOn: string | null;
  cadences: { level: OrganizationLevel; cadence: Cadence }[];
}

export interface ParsedTarget extends TextSpan {
  name: string;
  comparator: Comparator;
  value: number;
  unit: string;
}

export interface ParsedResponsible {
  role: AssignmentRole;
  /** As the notice names it */
  name: string;
}

/** Something that was read but not understood, or understood with doubt. */
export interface ImportWarning {
  code: ImportWarningCode;
  /** 1-based line of the normalised text */
  line: number;
  /** The text in question, shortened; goes into the message. */
  excerpt: string;
}

export type ImportWarningCode =
  | 'NOISE_LINE'
  | 'UNPLACED_TEXT'
  | 'NUMBER_GAP'
  | 'NUMBER_REPEATED'
  | 'NUMBER_RESTARTED'
  | 'NO_TITLE'
  | 'NO_DOCUMENT_NUMBER'
  | 'NO_ISSUE_DATE'
  | 'YEAR_DIFFERS'
  | 'UNKNOWN_ORGANIZATION'
  | 'UNREAD_FIGURE'
  | 'UNREAD_DEADLINE'
  /** Several units answer for a point and nothing says who leads: the first was taken to. */
  | 'LEAD_ASSUMED';
