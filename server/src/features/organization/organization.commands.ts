import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/id.ts';
import { tellOfAbolished } from '../assignment/assignment-notify.queries.ts';
import { Organization } from './organization.entity.ts';
import type {
  AbolishOrganizationInput,
  CreateOrganizationInput,
  UpdateOrganizationInput,
} from './organization.inputs.ts';
import { availableActions } from './organization.policy.ts';

async function findForChange({ em, context }: Work, id: string): Promise<Organization> {
  const row = isId(id) ? await em.findOne(Organization, { id, provinceId: context.viewer.provinceId }) : null;
  if (!row) throw notFound();
  return row;
}

/** A county below the province is its own branch, as Shunde is. */
function branchOf(parent: Organization, input: CreateOrganizationInput, id: string): string | null {
  if (parent.cityId) return parent.cityId;
  return input.kind === 'BUREAU' && input.level !== 'PROVINCE' ? id : null;
}

const rank = { PROVINCE: 0, CITY: 1, COUNTY: 2 } as const;

/** A department stands at its bureau's level, a bureau below its superior's. */
function checkLevel(parent: Organization, input: CreateOrganizationInput): void {
  const fits =
    input.kind === 'BUREAU' ? rank[input.level] > rank[parent.level] : input.level === parent.level;
  if (!fits) throw badInput('level', 'invalid');
}

export function createOrganization(context: Context, input: CreateOrganizationInput): Promise<Organization> {
  return runCommand(context, 'createOrganization', input, async (work) => {
    const parent = await findForChange(work, input.parentId).catch(() => {
      throw badInput('parentId', 'notFound');
    });
    if (!availableActions(work.context.viewer, parent).includes('ADD_CHILD')) throw forbidden();
    checkLevel(parent, input);
    const id = newId();
    const row = Object.assign(new Organization(), {
      id,
      parentId: parent.id,
      name: input.name.trim(),
      shortName: input.shortName.trim(),
      level: input.level,
      kind: input.kind,
      divisionCode: input.divisionCode ?? null,
      documentPrefix: input.documentPrefix ?? null,
      bureauId: input.kind === 'BUREAU' ? id : parent.bureauId,
      cityId: branchOf(parent, input, id),
      provinceId: parent.provinceId,
      validFrom: context.clock.today(),
      sortOrder: 10_000,
    });
    work.em.persist(row);
    work.forget('organization');
    work.audit('Organization', id, { ...input });
    return row;
  });
}

export function updateOrganization(context: Context, input: UpdateOrganizationInput): Promise<Organization> {
  return runCommand(context, 'updateOrganization', input, async (work) => {
    const row = await findForChange(work, input.id);
    if (!availableActions(work.context.viewer, row).includes('UPDATE')) throw forbidden();
    atVersion(row, input.version);
    const before = {
      name: row.name,
      shortName: row.shortName,
      divisionCode: row.divisionCode,
      documentPrefix: row.documentPrefix,
    };
    row.name = input.name.trim();
    row.shortName = input.shortName.trim();
    row.divisionCode = input.divisionCode ?? null;
    row.documentPrefix = input.documentPrefix ?? null;
    work.forget('organization');
    work.audit('Organization', row.id, { before, after: { ...input } });
    return row;
  });
}

export function abolishOrganization(
  context: Context,
  input: AbolishOrganizationInput,
): Promise<Organization> {
  return runCommand(context, 'abolishOrganization', input, async (work) => {
    const row = await findForChange(work, input.id);
    if (!availableActions(work.context.viewer, row).includes('ABOLISH')) throw forbidden();
    atVersion(row, input.version);
    if (input.validTo < context.clock.today()) throw badInput('validTo', 'inPast');
    const open = await work.reader.rows(sql`
      select 1 from organization where parent_id = ${row.id}::uuid and (valid_to is null or valid_to > ${input.validTo}::date) limit 1`);
    if (open.length > 0) throw wrongState('hasSubordinates');
    row.validTo = input.validTo;
    work.forget('organization');
    work.audit('Organization', row.id, { validTo: input.validTo });
    await tellOfAbolished(work, row.id, input.validTo);
    return row;
  });
}
