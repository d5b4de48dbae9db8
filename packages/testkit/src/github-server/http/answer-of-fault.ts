import type { WholeAnswer } from '../contract/operation.js';
import type { Fault } from '../faults/fault.js';
import { errorBody } from './answer-of-error.js';

/** What GitHub says in place of the answer. A reset connection says nothing; its answer is never sent. */
export function answerOfFault(fault: Fault): WholeAnswer {
  if (fault.kind === 'limited') {
    return {
      status: fault.status,
      headers: { 'Retry-After': String(fault.retryAfterSeconds) },
      body: errorBody(fault.status, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'),
    };
  }
  const status = fault.kind === 'status' ? fault.status : 500;
  const wait = fault.kind === 'status' ? fault.retryAfterSeconds : undefined;
  return {
    status,
    ...(wait === undefined ? {} : { headers: { 'Retry-After': String(wait) } }),
    body: errorBody(status, 'Server Error'),
  };
}
