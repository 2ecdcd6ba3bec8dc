import { appMessages } from '../app/app.messages.ts';
import type { Messages } from '../app/i18n/messages.ts';
import { uiMessages } from '../ui/ui.messages.ts';
import { accountabilityFlowMessages } from './accountability/accountability-flow.messages.ts';
import { figureMessages } from './assignment/figure.messages.ts';
import { togetherMessages } from './assignment/together.messages.ts';
import { sealMessages } from './audit/seal.messages.ts';
import { burdenMessages } from './burden/burden.messages.ts';
import { honourOfficeMessages } from './honour-office/honour-office.messages.ts';
import { features } from './index.ts';
import { measureMessages } from './measure/measure.messages.ts';
import { organizationPickerMessages } from './organization/organizationPicker.messages.ts';
import { overviewMessages } from './overview/overview.messages.ts';
import { concernAnalysisMessages } from './public-concern/concern-analysis.messages.ts';
import { concernStepMessages } from './public-concern/concern-step.messages.ts';
import { sessionMessages } from './session/session.messages.ts';
import { draftMessages } from './submission/draft.messages.ts';
import { pieceWayMessages } from './submission/piece-way.messages.ts';
import { addresseeMessages } from './supervision-order/addressee.messages.ts';

export const allMessages: readonly Messages[] = [
  appMessages,
  uiMessages,
  sessionMessages,
  overviewMessages,
  honourOfficeMessages,
  organizationPickerMessages,
  accountabilityFlowMessages,
  addresseeMessages,
  burdenMessages,
  togetherMessages,
  figureMessages,
  concernAnalysisMessages,
  concernStepMessages,
  pieceWayMessages,
  measureMessages,
  sealMessages,
  draftMessages,
  ...features.map((feature) => feature.messages),
];
