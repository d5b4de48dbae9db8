import type { DispatchTarget } from '@sar/baseline';

// GitHub's limits: https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event
const MOST_INPUTS = 25;
// https://docs.github.com/en/rest/repos/repos#create-a-repository-dispatch-event
const MOST_KEYS = 10;
const MOST_BYTES = 65_535;
const MOST_TYPE = 100;

/** What GitHub would refuse about a payload, said with what to do; undefined when it takes it. */
export function payloadProblem(target: DispatchTarget, payload: Readonly<Record<string, string>>): string | undefined {
  const keys = Object.keys(payload).length;
  const bytes = Buffer.byteLength(JSON.stringify(payload));
  if (bytes > MOST_BYTES) return `the payload has ${bytes} bytes, and GitHub takes ${MOST_BYTES}: shorten its values`;
  if (target.kind === 'workflow') return keys > MOST_INPUTS ? `GitHub takes ${MOST_INPUTS} inputs, not ${keys}` : undefined;
  if (target.type === '' || target.type.length > MOST_TYPE) return `the type of an event has 1 to ${MOST_TYPE} characters`;
  return keys > MOST_KEYS ? `GitHub takes ${MOST_KEYS} keys in the payload of an event, not ${keys}` : undefined;
}
