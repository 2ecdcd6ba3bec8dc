import { jobs } from '@duban/server/jobs.ts';
import { addDays } from '@duban/server/kernel/days.ts';
import { type Job, runJob } from '@duban/server/kernel/jobs.ts';
import type { TestServer } from '../harness/server.ts';

const ladder = jobs.find(({ name }) => name === 'escalate') as Job;

/** Eight o'clock of every day from the story's first on. */
export class Mornings {
  private readonly server: TestServer;
  private day: string | null = null;

  constructor(server: TestServer) {
    this.server = server;
  }

  /** Up to the moment, YYYY-MM-DD HH:MM in China. */
  async until(moment: string): Promise<void> {
    const [last = '', time = ''] = moment.split(' ');
    let day = this.day ?? last;
    for (; day < last || (day === last && time >= '08:00'); day = addDays(day, 1))
      await runJob(this.server.database, ladder, `morning ${day}`, new Date(`${day}T08:00:00+08:00`));
    this.day = day;
  }
}
