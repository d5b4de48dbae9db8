import { UserError } from '@sar/baseline';

/** What is told of an error that ended a sensor: what a user can act on stands for itself, everything else is a bug. */
export function crashWords(error: unknown): string {
  if (error instanceof UserError) return error.message;
  return `this is a bug of SAR: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
}
