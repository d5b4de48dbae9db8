import { compileGlob, type GateCheckSettings } from '@sar/baseline';
import type { CheckRun } from '../run/check-run.js';
import { unknownPart, type PartResult } from '../run/part-result.js';
import { counted } from './bounded-text.js';

/** Files that are told one by one. */
const MOST_TOLD = 20;

/** Whether a change that touches some files touches those, too, that go with them. To take a file away is not to keep it. */
export function judgeChanged({ when, expect }: NonNullable<GateCheckSettings['changed']>, { ports }: CheckRun): PartResult {
  const changed = ports.changedFiles();
  if (!changed.known)
    return unknownPart(
      `what the change touches is not known: ${changed.detail}`,
      'Run the gate on a pull request, or name the base; check out its history, too (`fetch-depth: 0`).',
    );
  const paths = [...changed.value].toSorted();
  const touched = matching(paths, when);
  const expected = expect.map((glob) => `\`${glob}\``).join(' or ');
  if (touched.length === 0) return { outcome: 'pass', detail: `the change touches none of ${when.join(', ')}`, evidence: [] };
  const isHere = (path: string) => ports.files.facts(path).kind === 'file';
  if (matching(paths, expect).some(isHere))
    return { outcome: 'pass', detail: `the change touches ${expect.join(' or ')}, too`, evidence: [] };
  return {
    outcome: 'fail',
    detail: `the change touches ${counted(touched.length, 'file')} of ${when.join(', ')}, and nothing of ${expect.join(' or ')}`,
    evidence: touched.slice(0, MOST_TOLD).map((path) => ({ text: `${path} is changed`, path })),
    remedy: `Change ${expected}, too.`,
  };
}

function matching(paths: readonly string[], globs: readonly string[]): readonly string[] {
  const compiled = globs.map(compileGlob);
  return paths.filter((path) => compiled.some((glob) => glob.matches(path)));
}
