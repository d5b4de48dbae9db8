import { compileGlob, type Baseline, type EvidenceResult, type Tree } from '@sar/baseline';

/** Files that are opened for one check, and bytes for all checks together: a look for evidence must not become a search of everything. */
const MAX_FILES = 10_000;
const MAX_BYTES = 67_108_864;

type EvidenceCheck = { readonly evidence: string; readonly contains?: string | undefined };

/**
 * Looks for the evidence that dimensions name: whether a tracked file matches, and where `contains` is given, whether one of them holds that
 * text. What only speaks of that text proves nothing: the baseline that asks for it, the documents that SAR renders, and the gap registry.
 * Files that cannot be read as text prove nothing either; where too many had to be read, the answer is `unknown`. Results are in the order
 * of the dimensions and their checks.
 */
export function readEvidence(
  tree: Pick<Tree, 'list' | 'read'>,
  { dimensions, gaps, sources }: Pick<Baseline, 'dimensions' | 'gaps' | 'sources'>,
): readonly EvidenceResult[] {
  const paths = tree.list();
  const registry = `${gaps.directory.replace(/\/+$/, '')}/`;
  const speaking = new Set([...sources, ...gaps.documents]);
  const holders = paths.filter((path) => !speaking.has(path) && !path.startsWith(registry));
  const budget = { bytes: MAX_BYTES };
  return Object.entries(dimensions).flatMap(([dimension, { checks = [] }]) =>
    checks.flatMap((check, index) =>
      'evidence' in check
        ? [{ dimension, check: index, ...look(tree, check.contains === undefined ? paths : holders, check, budget) }]
        : [],
    ),
  );
}

type Look = Pick<EvidenceResult, 'outcome' | 'path' | 'detail'>;

function look(tree: Pick<Tree, 'read'>, paths: readonly string[], check: EvidenceCheck, budget: { bytes: number }): Look {
  const glob = compileGlob(check.evidence);
  const { contains } = check;
  if (contains === undefined) {
    const path = paths.find((each) => glob.matches(each));
    return path === undefined ? absent(check) : { outcome: 'present', path };
  }
  const matching = paths.filter((each) => glob.matches(each));
  let unread = Math.max(0, matching.length - MAX_FILES);
  for (const path of matching.slice(0, MAX_FILES)) {
    if (budget.bytes <= 0) {
      unread += 1;
      continue;
    }
    const content = tree.read(path);
    if (content.kind === 'text') {
      budget.bytes -= content.sizeBytes;
      if (content.text.includes(contains)) return { outcome: 'present', path };
    } else if (content.kind === 'too-large') unread += 1;
  }
  if (unread === 0) return absent(check);
  return {
    outcome: 'unknown',
    detail: `${unread} of ${matching.length} files that match ${check.evidence} are too large or too many to read`,
  };
}

function absent({ evidence, contains }: EvidenceCheck): Look {
  return { outcome: 'absent', detail: `no file matches ${evidence}${contains === undefined ? '' : ` and holds "${contains}"`}` };
}
