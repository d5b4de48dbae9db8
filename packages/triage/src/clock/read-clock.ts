import { clockSchemas, UserError, type StateStore } from '@sar/baseline';
import { CLOCK_FILE, CLOCK_SCHEMA, type Clock } from './clock.js';

/** Longest record that is read, in UTF-16 units. */
const MAX_LENGTH = 32_000_000;

/**
 * Reads the clock of a state; an empty one when there is no record yet.
 *
 * @throws UserError when there is a record that cannot be read: an empty clock in its place would restart every deadline
 */
export async function readClock(store: StateStore): Promise<Clock> {
  return clockOf(await store.read(CLOCK_FILE), store.place);
}

/** The clock that a text holds; see {@link readClock}. `place` is what people call the state. */
export async function clockOf(text: string | undefined, place: string): Promise<Clock> {
  if (text === undefined) return new Map();
  const where = `${place}/${CLOCK_FILE}`;
  const value = parsed(text, where);
  const { schema } = (value ?? {}) as { readonly schema?: unknown };
  if (schema !== CLOCK_SCHEMA) {
    const found = typeof schema === 'string' ? JSON.stringify(schema.slice(0, 80)) : 'none';
    throw new UserError(`${where} has the schema ${found}, and this version of SAR reads ${CLOCK_SCHEMA}; update SAR, or ${REMEDY}`);
  }
  const { clockDocumentSchema } = await clockSchemas();
  const read = clockDocumentSchema.safeParse(value);
  if (read.success) return new Map(Object.entries(read.data.findings));
  const [issue] = read.error.issues;
  throw new UserError(`${where}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not readable'}; ${REMEDY}`);
}

const REMEDY = 'restore it from its history. Without it every deadline starts anew: to accept that, delete it';

function parsed(text: string, where: string): unknown {
  if (text.length > MAX_LENGTH) throw new UserError(`${where} is longer than ${MAX_LENGTH} characters; ${REMEDY}`);
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${where} is not readable as JSON; ${REMEDY}`);
  }
}
