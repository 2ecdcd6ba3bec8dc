import { afterAll, beforeAll, describe, test } from 'vitest';
import { startServer, type TestServer } from '../harness/server.ts';
import { cityHonoursStory } from './city-honours.story.ts';
import { coverageStory } from './coverage.story.ts';
import { extension } from './extension.story.ts';
import { lateCounty } from './late-county.story.ts';
import { oneItem } from './one-item.story.ts';
import { Stage } from './play.ts';
import { pressStory } from './press.story.ts';
import { publicConcernStory } from './public-concern.story.ts';
import { qualityMonthStory } from './quality-month.story.ts';
import { revisedNoticeStory } from './revised-notice.story.ts';
import { scoredYearStory } from './scored-year.story.ts';
import type { Story } from './story.ts';
import { urgentIncident } from './urgent-incident.story.ts';

describe.each<Story>([
  oneItem,
  extension,
  lateCounty,
  revisedNoticeStory,
  coverageStory,
  pressStory,
  scoredYearStory,
  cityHonoursStory,
  urgentIncident,
  publicConcernStory,
  qualityMonthStory,
])('$title', (story) => {
  const { actors, steps } = story;
  let server: TestServer;
  let stage: Stage;

  beforeAll(async () => {
    server = await startServer();
    stage = await Stage.open(server, story);
  });
  afterAll(() => server.stop());

  let broken = false;
  // Each step builds on those before it: what follows a broken one would only repeat its failure.
  for (const [index, step] of steps.entries()) {
    test(`${index + 1}. ${actors[step.actor]?.title}：${step.says}`, async ({ skip }) => {
      if (broken) skip('an earlier step failed');
      broken = true;
      await stage.play(step);
      broken = false;
    });
  }
});
