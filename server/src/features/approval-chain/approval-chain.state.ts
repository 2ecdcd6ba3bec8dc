import type { ApprovalStepRule } from '@duban/schema/vocabulary/approval-chain';
import type { MessageKey } from '@duban/schema/vocabulary/messages';

/** A step as it is handed in: its place in the order is said, not taken from the list. */
export interface OrderedStep extends ApprovalStepRule {
  position: number;
}

export interface ChainFault {
  /** Below `steps`, by the list as it was handed in; empty for the chain itself. */
  path: string;
  key: MessageKey;
  params?: Record<string, number>;
}

type Found = Omit<ChainFault, 'path'> & { field: keyof OrderedStep };

/** What a step of its kind says, and nothing that it does not. */
function stepFault({ kind, place, role, body }: ApprovalStepRule, province: boolean): Found | null {
  const wants = { place: kind === 'REVIEW', role: kind === 'REVIEW', body: kind === 'OUTSIDE' };
  const given = { place, role, body: body?.trim() || null };
  for (const field of ['place', 'role', 'body'] as const) {
    if (wants[field] && given[field] === null) return { field, key: 'required' };
    if (!wants[field] && given[field] !== null) return { field, key: 'notForThisStep' };
  }
  return place === 'SUPERIOR' && province ? { field: 'place', key: 'noSuperior' } : null;
}

function twice<Value>(list: readonly Value[], index: number): number | null {
  const other = list.indexOf(list[index] as Value);
  return other < index ? other + 1 : null;
}

/** The first contradiction of a chain; null where it can be followed. */
export function chainFault(steps: readonly OrderedStep[], province: boolean): ChainFault | null {
  if (steps.length === 0) return { path: '', key: 'required' };
  const positions = steps.map((step) => step.position);
  const names = steps.map((step) => step.name.trim());
  const first = positions.indexOf(Math.min(...positions));
  for (const [index, step] of steps.entries()) {
    const samePlace = twice(positions, index);
    if (samePlace) return { path: `${index}.position`, key: 'stepTwice', params: { other: samePlace } };
    const sameName = twice(names, index);
    if (sameName) return { path: `${index}.name`, key: 'stepNamedTwice', params: { other: sameName } };
    if ((step.kind === 'DRAFT') !== (index === first)) return { path: `${index}.kind`, key: 'chainBegins' };
    const fault = stepFault(step, province);
    if (fault) return { path: `${index}.${fault.field}`, key: fault.key };
  }
  return steps.length < 2 ? { path: '', key: 'chainOnlyDrafts' } : null;
}

/** As they follow each other. */
export function inOrder(steps: readonly OrderedStep[]): ApprovalStepRule[] {
  return [...steps]
    .sort((one, other) => one.position - other.position)
    .map(({ name, kind, place, role, body }) => ({
      name: name.trim(),
      kind,
      place,
      role,
      body: body?.trim() || null,
    }));
}
