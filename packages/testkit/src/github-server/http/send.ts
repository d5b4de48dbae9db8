import type { ServerResponse } from 'node:http';
import type { Fault } from '../faults/fault.js';
import type { Outgoing } from './outgoing.js';

/** The status that the client sees; 0 for none. */
export function sentStatus(outgoing: Outgoing, fault: Fault | undefined): number {
  return isReset(outgoing, fault) ? 0 : outgoing.status;
}

/** Sends an answer, as badly as the fault says. Resolves when it is out of hand. */
export async function send(response: ServerResponse, outgoing: Outgoing, fault: Fault | undefined): Promise<void> {
  if (isReset(outgoing, fault)) {
    response.socket?.resetAndDestroy();
    return;
  }
  const { status, headers, bytes } = outgoing;
  const half = Math.floor(bytes.length / 2);
  response.sendDate = false;
  response.writeHead(status, status === 204 || status === 304 ? headers : { ...headers, 'Content-Length': String(bytes.length) });
  if (fault?.kind === 'cut-off') {
    response.write(bytes.subarray(0, half), () => response.socket?.destroy());
    return;
  }
  if (fault?.kind === 'slow') {
    response.write(bytes.subarray(0, half));
    await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    response.end(bytes.subarray(half));
    return;
  }
  response.end(bytes);
}

/** What has no body to cut off breaks off before its head. */
function isReset(outgoing: Outgoing, fault: Fault | undefined): boolean {
  return fault?.kind === 'reset' || (fault?.kind === 'cut-off' && outgoing.bytes.length < 2);
}
