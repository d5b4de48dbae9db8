import { type AnswerContext, answerRequest, authenticate, type Incoming } from './answer-request.js';
import type { Caller } from './contract/caller.js';
import type { WholeAnswer } from './contract/operation.js';
import { actsFirst, type Fault } from './faults/fault.js';
import { answerOfFault } from './http/answer-of-fault.js';
import { type Outgoing, outgoingOf, withEtag } from './http/outgoing.js';
import { refusedHeaders } from './http/request-headers.js';
import type { ServerLimits } from './limits/limits.js';

export interface Exchange {
  readonly outgoing: Outgoing;
  /** Undefined when GitHub does not know the token, or did not look. */
  readonly caller: Caller | undefined;
}

/**
 * One request and its answer: headers, token, fault, limits, the operation, ETag. A 304 to a known caller does not count
 * against the primary limit.
 *
 * @param headers what is in the head of every answer
 */
export async function exchange(
  context: AnswerContext & { readonly limits: ServerLimits },
  incoming: Incoming,
  headers: Readonly<Record<string, string>>,
  fault: Fault | undefined,
): Promise<Exchange> {
  const refused = refusedHeaders(incoming.headers);
  if (refused !== undefined) return { outgoing: outgoingOf(refused, headers), caller: undefined };
  const acts = fault === undefined || actsFirst(fault);
  if (context.storage.some(({ prefix }) => incoming.url.pathname.startsWith(prefix))) {
    const caller: Caller = { kind: 'anonymous' };
    const stored = acts ? await answerRequest(context, incoming, caller) : answerOfFault(fault);
    return { outgoing: outgoingOf(stored, headers), caller };
  }
  const authenticated = authenticate(context.world, incoming.headers);
  if ('refused' in authenticated) return { outgoing: outgoingOf(authenticated.refused, headers), caller: undefined };
  const { caller } = authenticated;
  const limit = context.limits.of(caller, incoming);
  const limited = limit.refused();
  const answer = limited ?? (acts ? await answered(context, incoming, caller, fault) : answerOfFault(fault));
  const outgoing = withEtag(outgoingOf(answer, headers), incoming);
  const isFree = outgoing.status === 304 && caller.kind !== 'anonymous';
  if (limited === undefined && !isFree) limit.count();
  return { outgoing: { ...outgoing, headers: { ...outgoing.headers, ...limit.headers() } }, caller };
}

async function answered(context: AnswerContext, incoming: Incoming, caller: Caller, fault: Fault | undefined): Promise<WholeAnswer> {
  const answer = await answerRequest(context, incoming, caller);
  return fault?.kind === 'status' ? answerOfFault(fault) : answer;
}
