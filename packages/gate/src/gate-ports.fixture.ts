import {
  compileGlob,
  known,
  unknown,
  type Answer,
  type CommandOutput,
  type CommandRunner,
  type Finding,
  type Severity,
  type WorkFiles,
} from '@sar/baseline';
import type { GatePorts, Sensed } from './gate-ports.js';

export const COMMIT = 'c'.repeat(40);
export const COMMITTED_AT = '2026-11-22T12:00:00Z';
export const NOW = new Date('2026-11-22T13:00:00Z');

/** A file of the work tree; without a time it was written after the commit. */
export interface MemoryFile {
  readonly text: string;
  readonly modifiedAt?: string;
}

/** Work files in memory. */
export function memoryFiles(files: Readonly<Record<string, string | MemoryFile>>): WorkFiles {
  const fileAt = (path: string): MemoryFile | undefined => {
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    return typeof file === 'string' ? { text: file } : file;
  };
  const bytesAt = (path: string) => new TextEncoder().encode(fileAt(path)?.text ?? '');
  return {
    facts: (path) => {
      const file = fileAt(path);
      if (file === undefined) return { kind: 'absent' };
      return { kind: 'file', sizeBytes: bytesAt(path).length, modifiedAt: file.modifiedAt ?? '2026-11-22T12:30:00.000Z' };
    },
    find: (globs, limit = 1000) => {
      const compiled = globs.map(compileGlob);
      const paths = Object.keys(files).filter((path) => compiled.some((glob) => glob.matches(path)));
      return { paths: paths.toSorted().slice(0, limit), cut: paths.length > limit };
    },
    read: (path, maxBytes) => {
      const bytes = bytesAt(path);
      if (bytes.length > maxBytes) return { kind: 'too-large', sizeBytes: bytes.length };
      return { kind: 'text', text: fileAt(path)?.text ?? '', sizeBytes: bytes.length };
    },
    *pieces(path) {
      const bytes = bytesAt(path);
      for (let start = 0; start < bytes.length; start += 65_536) yield bytes.subarray(start, start + 65_536);
    },
    slice: (path, start, length) => known(bytesAt(path).subarray(start, start + length)),
    digest: async () => unknown('unsupported', 'not here'),
    query: async () => unknown('unsupported', 'not here'),
  };
}

/** A finding of a sensor. */
export function finding({
  id = '0123456789abcdef',
  sensor = 'variable-audit',
  severity = 'P1',
  path = 'a.yml',
  message = 'TOKEN is missing',
  waived = false,
}: {
  readonly id?: string;
  readonly sensor?: string;
  readonly severity?: Severity;
  readonly path?: string;
  readonly message?: string;
  readonly waived?: boolean;
} = {}): Finding {
  return {
    signal: {
      id,
      sensor,
      rule: 'missing-variable',
      layer: 'L3',
      condition: 'missing',
      impact: 'blocks',
      artefact: { kind: 'variable', path, line: 3 },
      message,
      expected: 'a value',
      actual: 'none',
      evidence: [],
      help: 'Set it.',
    },
    severity,
    decision: { by: 'impact:blocks', why: 'it blocks' },
    route: 'dispatch',
    firstSeen: '2026-11-01T00:00:00.000Z',
    sla: { hours: 4, dueAt: '2026-11-01T04:00:00.000Z', leftHours: -1, breached: true },
    ...(waived && { waived: { by: 'waiver', reason: 'known', until: '2026-12-31' } }),
  };
}

/** What sensors said: nothing, with the given changes. */
export function sensed(changes: Partial<Sensed> = {}): Sensed {
  return { findings: [], unknown: [], unjudged: [], ...changes };
}

/** What a command printed. */
export function printed(exitCode: number, output = ''): Answer<CommandOutput> {
  return known({ exitCode, stdout: output, stderr: '', cut: false, output });
}

/** A runner that answers by the first word of a command. */
export function commandsOf(
  answers: Readonly<Record<string, Answer<CommandOutput> | ((signal: AbortSignal) => Promise<Answer<CommandOutput>>)>>,
  log: { words: readonly string[]; directory: string | undefined }[] = [],
): CommandRunner {
  return {
    run: async (words, { signal, directory }) => {
      log.push({ words, directory });
      const answer = answers[words[0] ?? ''] ?? unknown('not-configured', `${words[0]} is not installed here`);
      return typeof answer === 'function' ? answer(signal) : answer;
    },
  };
}

/** Ports of a gate on which everything is well, with the given changes. A timer never fires, and the clock goes on by 1 ms a look. */
export function gatePorts(changes: Partial<GatePorts> = {}): GatePorts {
  let clock = 0;
  return {
    files: memoryFiles({}),
    isCommitted: () => false,
    committedAt: COMMITTED_AT,
    commit: COMMIT,
    sense: async () => sensed(),
    newFindings: async () => known([]),
    changedFiles: () => known(new Set<string>()),
    failureRate: async () => known({ text: '2.5:ok', measuredAt: '2026-11-22T12:00:00Z' }),
    newAlerts: async () => known([]),
    monotonic: () => (clock += 1),
    now: NOW,
    timer: () => ({ signal: new AbortController().signal, stop: () => {} }),
    ...changes,
  };
}
