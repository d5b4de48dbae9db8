import type { CheckAnnotation, GateLine, GateVerdict } from '@sar/baseline';
import { cutText } from '../issues/cut-text.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { visibleText } from '../safety/visible-text.js';

/** GitHub takes fifty a request; nobody reads more than these. */
const MOST = 200;
/** The runner cuts a longer message, and GitHub a longer title. In UTF-16 units. */
const MAX_MESSAGE = 4096;
const MAX_TITLE = 255;

/**
 * Annotations of what has not passed, where evidence names a line of a file: those of required lines that failed first. Each place and
 * message once, at most 200.
 */
export function gateAnnotations({ lines }: GateVerdict): readonly CheckAnnotation[] {
  const made = new Map<string, CheckAnnotation>();
  const open = lines.filter(({ outcome }) => outcome !== 'pass');
  for (const line of [...open.filter((each) => levelOf(each) === 'failure'), ...open.filter((each) => levelOf(each) !== 'failure')])
    for (const annotation of ofLine(line)) {
      if (made.size >= MOST) return [...made.values()];
      const key = JSON.stringify([annotation.path, annotation.line, annotation.message]);
      if (!made.has(key)) made.set(key, annotation);
    }
  return [...made.values()];
}

function ofLine(line: GateLine): readonly CheckAnnotation[] {
  return line.evidence.flatMap(({ path, line: at, text }) => {
    if (path === undefined || at === undefined || !isInside(path) || !Number.isSafeInteger(at) || at < 1) return [];
    return [
      {
        path,
        line: at,
        level: levelOf(line),
        title: cutText(visibleText(line.title), MAX_TITLE),
        message: cutText(terminalSafe(text === '' ? line.detail : text), MAX_MESSAGE),
      },
    ];
  });
}

/** GitHub refuses all annotations of a request for one path that is none of the repository. */
function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.split('/').includes('..') && path === visibleText(path);
}

function levelOf({ required, outcome }: Pick<GateLine, 'required' | 'outcome'>): CheckAnnotation['level'] {
  if (!required) return 'notice';
  return outcome === 'fail' ? 'failure' : 'warning';
}
