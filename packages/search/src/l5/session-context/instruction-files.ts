import { compileGlob, type Looked, type Unjudged } from '@sar/baseline';
import { matchingPaths } from '../../records/matching-paths.js';
import { whatIsThere } from '../../records/what-is-there.js';
import type { SensorInput } from '../../sensor.js';

/** Largest instruction file that is read, in bytes: more than any agent takes in. */
const MAX_BYTES = 262_144;
/** Most instruction files that are read. */
const MAX_FILES = 1000;

/** Instruction files by path, each text once: CLAUDE.md is often a link to, or a copy of, AGENTS.md beside it. */
export interface InstructionFiles {
  readonly texts: ReadonlyMap<string, string>;
  readonly unjudged: readonly Unjudged[];
  readonly looked: readonly Looked[];
}

/** Where they are: tracked files that `sensors.session-context` means by `instructions` and `exclude`. */
export async function instructionPaths(input: SensorInput): Promise<readonly string[]> {
  const { instructions, exclude } = input.baseline.sensors['session-context'];
  const excluded = exclude.map((glob) => compileGlob(glob));
  return (await matchingPaths(input, instructions)).filter(
    (path) => (input.onlyPaths?.has(path) ?? true) && !excluded.some((glob) => glob.matches(path)),
  );
}

export async function instructionFiles(input: SensorInput): Promise<InstructionFiles> {
  const { tree } = input;
  const found = await instructionPaths(input);
  const texts = new Map<string, string>();
  const unjudged: Unjudged[] =
    found.length > MAX_FILES ? [{ path: '.', reason: `only the first ${MAX_FILES} instruction files are read` }] : [];
  const looked: Looked[] = [];
  const seen = new Map<string, string>();
  for (const path of found.slice(0, MAX_FILES)) {
    await input.pace.step();
    const content = tree.read(path, MAX_BYTES);
    if (content.kind !== 'text') {
      unjudged.push({ path, reason: whatIsThere(content) });
      continue;
    }
    const key = `${path.slice(0, path.lastIndexOf('/') + 1)}\0${content.text}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, path);
      texts.set(path, content.text);
    }
    looked.push({ what: path, detail: first === undefined ? `instructions, ${content.sizeBytes} bytes` : `the same text as ${first}` });
  }
  return { texts, unjudged, looked };
}
