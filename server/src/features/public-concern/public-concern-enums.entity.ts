import {
  concernActions,
  concernDimensions,
  concernSatisfactions,
  concernSeverities,
  concernSources,
  concernStatuses,
  concernUnits,
} from '@duban/schema/vocabulary/public-concern';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../kernel/enums.ts';

export const ConcernSourceEnum = enumOf(concernSources);
export const ConcernSeverityEnum = enumOf(concernSeverities);
export const ConcernStatusEnum = enumOf(concernStatuses);
export const ConcernActionEnum = enumOf(concernActions);
export const ConcernSatisfactionEnum = enumOf(concernSatisfactions);
export const ConcernDimensionEnum = enumOf(concernDimensions);
export const ConcernUnitEnum = enumOf(concernUnits);
registerEnumType(ConcernSourceEnum, { name: 'ConcernSource' });
registerEnumType(ConcernSeverityEnum, { name: 'ConcernSeverity', description: '一般、较重、重大' });
registerEnumType(ConcernStatusEnum, { name: 'ConcernStatus' });
registerEnumType(ConcernActionEnum, { name: 'ConcernAction' });
registerEnumType(ConcernSatisfactionEnum, { name: 'ConcernSatisfaction' });
registerEnumType(ConcernDimensionEnum, { name: 'ConcernDimension' });
registerEnumType(ConcernUnitEnum, { name: 'ConcernUnit' });
