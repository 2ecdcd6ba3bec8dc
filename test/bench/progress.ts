/** One line that fills up on a terminal; in a log, one line a step. */
export interface Progress {
  /** Begins a step. */
  begin(label: string): void;
  at(done: number, of: number, note?: string): void;
  /** Ends the step with what there is to say of it. */
  end(note?: string): void;
}

const width = 30;

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let label = '';
  let began = 0;
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  const rewrite = (text: string) => stream.isTTY && stream.write(`\r\x1b[2K${text}`);
  return {
    begin(next) {
      label = next;
      began = performance.now();
      rewrite(`${label} …`);
    },
    at(done, of, note = '') {
      const filled = Math.round((width * done) / of);
      rewrite(`${label} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${seconds()} ${note}`);
    },
    end(note = '') {
      rewrite('');
      stream.write(`${label}: ${[note, seconds()].filter(Boolean).join(', ')}\n`);
    },
  };
}
