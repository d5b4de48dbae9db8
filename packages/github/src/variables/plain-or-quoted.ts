import { quoteUntrusted } from '@sar/baseline';

/** A name for a message: as it is where it is an ordinary one, else in quotes with what is invisible made visible. */
export function plainOrQuoted(name: string): string {
  return /^[\w.-]{1,255}$/.test(name) ? name : quoteUntrusted(name);
}
