import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, conflict, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { inScope } from '../../../kernel/scope.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { notifyOfRows } from '../../notification/notify.queries.ts';
import { LiaisonCall } from '../liaison-call.entity.ts';
import { owingRows } from '../liaison-call.queries.ts';
import type { CallForLiaisonsInput, CloseLiaisonCallInput } from '../liaison-registration.inputs.ts';
import { canCall, canClose } from '../liaison-registration.policy.ts';
import { liaisonCallStates } from '../liaison-registration.state.ts';

/**
 * 通知填报: those who owe it hear of it now, and by the job's reminders until they have filed.
 * @throws DomainError FORBIDDEN, CONFLICT where one is open, BAD_INPUT naming `fileBy`
 */
export function callForLiaisons(context: Context, input: CallForLiaisonsInput): Promise<LiaisonCall> {
  return runCommand(context, 'callForLiaisons', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canCall(viewer)) throw forbidden();
    if (input.fileBy < clock.today()) throw badInput('fileBy', 'inPast');
    const { organizationId } = viewer;
    if (await work.em.count(LiaisonCall, { organizationId, status: 'OPEN' })) throw conflict('callOpen');
    const call = Object.assign(new LiaisonCall(), {
      id: newId(),
      ...scopeOf({ ...viewer, id: organizationId }),
      fileBy: input.fileBy,
      renewal: input.renewal ?? false,
      note: input.note?.trim() || null,
      calledAt: clock.now().toISOString(),
      callerId: viewer.userId,
    });
    work.em.persist(call);
    await work.em.flush();
    work.audit('LiaisonCall', call.id, { fileBy: call.fileBy, renewal: call.renewal, note: call.note });
    await notifyOfRows(work.reader, {
      kind: 'LIAISON_CALLED',
      actorId: viewer.userId,
      at: clock.now(),
      rows: owingRows(call, viewer.organizationName, clock.today(), `LIAISON_CALLED ${call.id}`),
    });
    return call;
  });
}

/** Nobody is reminded any more. */
export function closeLiaisonCall(context: Context, input: CloseLiaisonCallInput): Promise<LiaisonCall> {
  return runCommand(context, 'closeLiaisonCall', input, async (work) => {
    const { viewer, clock } = work.context;
    const call = isId(input.id)
      ? await work.em.findOne(LiaisonCall, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (!call || !inScope(viewer.scope, call)) throw notFound();
    if (!canClose(viewer, call)) throw forbidden();
    atVersion(call, input.version);
    const status = liaisonCallStates.next(call.status, 'CLOSE');
    if (!status) throw wrongState();
    work.audit('LiaisonCall', call.id, { from: call.status, to: status });
    return Object.assign(call, { status, closedAt: clock.now().toISOString() });
  });
}
