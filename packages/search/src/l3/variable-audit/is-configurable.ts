import type { Reference } from '@sar/workflows';

/** Whether somebody has to configure what the reference reads: nobody has to where GitHub sets it, or where it reads nothing. */
export function isConfigurable({ builtin, effect }: Reference): boolean {
  return builtin === undefined && effect === 'live';
}
