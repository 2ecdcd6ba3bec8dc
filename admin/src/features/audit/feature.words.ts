import { activityWords } from './activity.words.ts';
import { concernWords } from './concern.words.ts';
import { decisionWords } from './decision.words.ts';
import { evaluationWords } from './evaluation.words.ts';
import { honourWords } from './honour.words.ts';
import { notificationWords } from './notification.words.ts';
import { officeWords } from './office.words.ts';
import { periodWords } from './period.words.ts';
import { pressWords } from './press.words.ts';
import { publicityWords } from './publicity.words.ts';
import { reportWords } from './report.words.ts';
import { revisionWords } from './revision.words.ts';
import { supervisionWords } from './supervision.words.ts';

/** What features call their commands, objects and fields in the trail. */
export const featureWords = {
  zh: {
    actions: {
      ...activityWords.zh.actions,
      ...supervisionWords.zh.actions,
      ...decisionWords.zh.actions,
      ...evaluationWords.zh.actions,
      ...honourWords.zh.actions,
      ...notificationWords.zh.actions,
      ...officeWords.zh.actions,
      ...concernWords.zh.actions,
      ...periodWords.zh.actions,
      ...pressWords.zh.actions,
      ...publicityWords.zh.actions,
      ...reportWords.zh.actions,
      ...revisionWords.zh.actions,
    },
    entities: {
      ...activityWords.zh.entities,
      ...supervisionWords.zh.entities,
      ...decisionWords.zh.entities,
      ...evaluationWords.zh.entities,
      ...honourWords.zh.entities,
      ...notificationWords.zh.entities,
      ...officeWords.zh.entities,
      ...concernWords.zh.entities,
      ...periodWords.zh.entities,
      ...pressWords.zh.entities,
      ...publicityWords.zh.entities,
      ...reportWords.zh.entities,
      ...revisionWords.zh.entities,
    },
    fields: {
      ...activityWords.zh.fields,
      ...supervisionWords.zh.fields,
      ...decisionWords.zh.fields,
      ...evaluationWords.zh.fields,
      ...honourWords.zh.fields,
      ...notificationWords.zh.fields,
      ...officeWords.zh.fields,
      ...concernWords.zh.fields,
      ...periodWords.zh.fields,
      ...pressWords.zh.fields,
      ...publicityWords.zh.fields,
      ...reportWords.zh.fields,
      ...revisionWords.zh.fields,
    },
  },
  en: {
    actions: {
      ...activityWords.en.actions,
      ...supervisionWords.en.actions,
      ...decisionWords.en.actions,
      ...evaluationWords.en.actions,
      ...honourWords.en.actions,
      ...notificationWords.en.actions,
      ...officeWords.en.actions,
      ...concernWords.en.actions,
      ...periodWords.en.actions,
      ...pressWords.en.actions,
      ...publicityWords.en.actions,
      ...reportWords.en.actions,
      ...revisionWords.en.actions,
    },
    entities: {
      ...activityWords.en.entities,
      ...supervisionWords.en.entities,
      ...decisionWords.en.entities,
      ...evaluationWords.en.entities,
      ...honourWords.en.entities,
      ...notificationWords.en.entities,
      ...officeWords.en.entities,
      ...concernWords.en.entities,
      ...periodWords.en.entities,
      ...pressWords.en.entities,
      ...publicityWords.en.entities,
      ...reportWords.en.entities,
      ...revisionWords.en.entities,
    },
    fields: {
      ...activityWords.en.fields,
      ...supervisionWords.en.fields,
      ...decisionWords.en.fields,
      ...evaluationWords.en.fields,
      ...honourWords.en.fields,
      ...notificationWords.en.fields,
      ...officeWords.en.fields,
      ...concernWords.en.fields,
      ...periodWords.en.fields,
      ...pressWords.en.fields,
      ...publicityWords.en.fields,
      ...reportWords.en.fields,
      ...revisionWords.en.fields,
    },
  },
} as const;
