/** What arrives in each second. */
export interface Load {
  writes: number;
  reads: number;
}

export interface Phase {
  name: 'warmUp' | 'burst' | 'after';
  seconds: number;
  load: Load;
}

export interface Arrival {
  /** Milliseconds from the beginning of the first phase. */
  at: number;
  kind: 'write' | 'read';
  phase: Phase['name'];
}

/** A second's reports all come within its first milliseconds, as where everybody waits for the same hour; reads come evenly. */
export const burstMilliseconds = 200;
export const reportingDay: Load = { writes: 280, reads: 100 };
/** A quarter of it goes on for as long as memory is watched. */
export const dayAfter: Load = { writes: 70, reads: 25 };

/** The first minute is reporting day; what it does not fill of the whole goes on with less. */
export function phasesOf(minutes: number): Phase[] {
  const phases: Phase[] = [
    { name: 'warmUp', seconds: 5, load: dayAfter },
    { name: 'burst', seconds: 60, load: reportingDay },
  ];
  if (minutes > 1) phases.push({ name: 'after', seconds: minutes * 60 - 60, load: dayAfter });
  return phases;
}

function secondOf({ writes, reads }: Load): Pick<Arrival, 'at' | 'kind'>[] {
  const evenly = (count: number, within: number, kind: Arrival['kind']) =>
    Array.from({ length: count }, (_, place) => ({ at: (place * within) / count, kind }));
  return [...evenly(writes, burstMilliseconds, 'write'), ...evenly(reads, 1000, 'read')].sort(
    (one, other) => one.at - other.at,
  );
}

/** In order of time, whatever becomes of those before: who waits for an answer keeps nobody else from asking. */
export function* arrivalsOf(phases: readonly Phase[]): Generator<Arrival> {
  let began = 0;
  for (const { name, seconds, load } of phases) {
    const each = secondOf(load);
    for (let second = 0; second < seconds; second += 1) {
      for (const { at, kind } of each) yield { at: began + second * 1000 + at, kind, phase: name };
    }
    began += seconds * 1000;
  }
}
