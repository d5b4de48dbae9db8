import { agentSchemas, UserError, type AgentDocument } from '@sar/baseline';

/** The breaker's memory in the state. */
export const AGENT_FILE = 'agent.json';
const SCHEMA = 'sar.agent/1';

/** Longest record that is read, in UTF-16 units: some 300,000 hand-overs. */
const MAX_LENGTH = 32_000_000;
const MOST_ISSUES = 1000;
const DAY = 86_400_000;
/** How long a hand-over counts for its issue: what comes back after a quarter is another matter. */
const HANDED_DAYS = 90;
const WAIVER_DAYS = 7;

export type AgentMemory = Omit<AgentDocument, 'schema'>;
export type IssueMemory = AgentMemory['issues'][string];

/**
 * The memory that a text holds; empty where there is none yet.
 *
 * @param place what people call the state
 * @param at time of the run: what is over by then is left out
 * @throws UserError when there is a record that cannot be read: an empty one in its place would let everything start again
 */
export async function agentMemoryOf(text: string | undefined, place: string, at: string): Promise<AgentMemory> {
  if (text === undefined) return { issues: {}, runs: {}, waivers: {} };
  const where = `${place}/${AGENT_FILE}`;
  const remedy = 'restore it from its history, or delete it to let everything start anew';
  let value: unknown;
  try {
    value = text.length > MAX_LENGTH ? undefined : JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (value === undefined) throw new UserError(`${where} is not readable as JSON; ${remedy}`);
  const { agentDocumentSchema } = await agentSchemas();
  const read = agentDocumentSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new UserError(
      `${where}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not readable'}; ${remedy}, or update SAR if a newer one wrote it`,
    );
  }
  const { schema: _schema, ...memory } = read.data;
  return withoutOld(memory, at);
}

/** The text of a memory; the same text for the same memory. */
export function agentMemoryText({ issues, runs, waivers }: AgentMemory): string {
  return `${JSON.stringify({ schema: SCHEMA, issues: byKey(issues), runs: byKey(runs), waivers: byKey(waivers) }, undefined, 2)}\n`;
}

function byKey<T>(entries: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The memory without what is over by then, and bounded: of too many issues the newest stay. */
function withoutOld(memory: AgentMemory, at: string): AgentMemory {
  const isWithin = (time: string, days: number): boolean => Date.parse(time) > Date.parse(at) - days * DAY;
  const issues = Object.entries(memory.issues)
    .map(([number, { handed, told }]): readonly [string, IssueMemory] => {
      const kept = handed.filter((entry) => isWithin(entry.at, HANDED_DAYS));
      return [number, { handed: kept, ...(told !== undefined && { told }) }];
    })
    .filter(([, { handed }]) => handed.length > 0)
    .toSorted(([a], [b]) => Number(b) - Number(a))
    .slice(0, MOST_ISSUES);
  const runs = Object.entries(memory.runs)
    .map(([id, times]) => [id, times.filter((time) => isWithin(time, 1))] as const)
    .filter(([, times]) => times.length > 0);
  const waivers = Object.entries(memory.waivers).filter(([, { at: time }]) => isWithin(time, WAIVER_DAYS));
  return { issues: Object.fromEntries(issues), runs: Object.fromEntries(runs), waivers: Object.fromEntries(waivers) };
}
