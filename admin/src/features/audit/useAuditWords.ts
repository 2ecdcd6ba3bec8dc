import { labelOfCode } from '@duban/schema/vocabulary/audit-codes';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay, formatMoment } from '../../ui/dates.ts';
import { auditMessages } from './audit.messages.ts';

type Words = typeof auditMessages.zh;
export type ActionName = keyof Words['actions'] & string;
export type EntityName = keyof Words['entities'] & string;
type FieldName = keyof Words['fields'] & string;

export const actionNames = Object.keys(auditMessages.zh.actions) as ActionName[];
export const entityNames = Object.keys(auditMessages.zh.entities) as EntityName[];
const fieldNames = Object.keys(auditMessages.zh.fields) as FieldName[];

const find = <Name extends string>(names: readonly Name[], text: string) =>
  names.find((name) => name === text);

/** What the trail calls by identifiers, in the reader's words; what has no word yet is shown as it is. */
export function useAuditWords() {
  const t = useMessages(auditMessages);
  const actionName = (action: string) => {
    const name = find(actionNames, action);
    return name ? t(`actions.${name}`) : action;
  };
  const entityName = (entityType: string) => {
    const name = find(entityNames, entityType);
    return name ? t(`entities.${name}`) : entityType;
  };
  const fieldName = (path: readonly string[]) =>
    path
      .map((part) => {
        const name = find(fieldNames, part);
        return name ? t(`fields.${name}`) : part;
      })
      .join(' › ');
  return { actionName, entityName, fieldName };
}

const shownOfList = 5;
const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** A recorded value as text: codes by their labels, days and moments as everywhere in the console. */
export function useAuditValue(entityType: string): (field: string, value: unknown) => string {
  const t = useMessages(auditMessages);
  const language = useLanguage();
  const text = (field: string, value: string) => {
    if (day.test(value)) return formatDay(value, language, true);
    if (moment.test(value)) return formatMoment(value, language);
    return labelOfCode(entityType, field, value)?.[language] ?? value;
  };
  const valueText = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '—';
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'string') return text(field, value);
    if (!Array.isArray(value)) return String(value);
    const shown = value.slice(0, shownOfList).map((each) => valueText(field, each));
    if (value.length > shownOfList) shown.push(t('more', { count: value.length }));
    return shown.join(language === 'zh' ? '、' : ', ') || '—';
  };
  return valueText;
}
