/** Shorter values stand in any sentence by chance, and a sentence without them would say nothing. */
const MIN_LENGTH = 3;

/** A message of another system without the value that it may quote, as it is or as JSON writes it. */
export function redactValue(message: string, value: string | null): string {
  if (value === null || value.length < MIN_LENGTH) return message;
  return message.replaceAll(value, '[value]').replaceAll(JSON.stringify(value).slice(1, -1), '[value]');
}
