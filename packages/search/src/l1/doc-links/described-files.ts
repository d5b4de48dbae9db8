import { compileGlob, globProblem, quoteUntrusted, type Revisions, type Signal, type Tree, type Unjudged } from '@sar/baseline';
import type { Pace } from '../../pace.js';
import { signalOf } from '../../reading/signal-of.js';
import { ruleOf } from './link-signal.js';

/** A document, and globs over the files that it says it describes. */
export interface Description {
  readonly document: string;
  readonly globs: readonly string[];
  /** Where that is said. */
  readonly line: number | undefined;
  /** In the document, or the baseline's key. */
  readonly saidBy: string;
}

export interface Freshness {
  readonly signals: readonly Signal[];
  readonly unjudged: readonly Unjudged[];
  readonly judged: number;
}

/** Most described files of one document that are asked for, and that are named as evidence. */
const MAX_FILES = 20_000;
const MAX_NAMED = 20;
/** Most globs of one document, as many as the baseline takes: each is held against every path. */
const MAX_GLOBS = 100;

/** Judges whether documents are older than the files that they describe, by the newest commits that changed them. */
export async function judgeDescriptions(
  descriptions: readonly Description[],
  { tree, revisions, pace }: { readonly tree: Tree; readonly revisions?: Revisions | undefined; readonly pace: Pace },
): Promise<Freshness> {
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [];
  const described: { readonly description: Description; readonly files: readonly string[] }[] = [];
  for (const description of descriptions) {
    const { document, line } = description;
    const all = new Set(description.globs);
    const globs = [...all].slice(0, MAX_GLOBS);
    if (all.size > globs.length)
      unjudged.push({
        path: document,
        ...(line !== undefined && { line }),
        reason: `it describes ${all.size} paths and globs; ${MAX_GLOBS} are the most that are judged: name folders`,
      });
    const faulty = globs.find((glob) => globProblem(glob) !== undefined);
    if (faulty !== undefined) {
      unjudged.push({
        path: document,
        ...(line !== undefined && { line }),
        reason: `it describes ${quoteUntrusted(faulty)}: ${globProblem(faulty)}`,
      });
      continue;
    }
    const files = new Set<string>();
    for (const glob of globs) {
      await pace.step();
      const found = filesOf(glob, tree);
      if (found.length === 0) signals.push(describesNothing(description, glob));
      for (const file of found) if (file !== document) files.add(file);
    }
    if (files.size > MAX_FILES)
      unjudged.push({ path: document, reason: `it describes ${files.size} files; ${MAX_FILES} are the most that are compared` });
    else if (files.size > 0) described.push({ description, files: [...files] });
  }
  if (described.length === 0) return { signals, unjudged, judged: 0 };
  const changes = revisions?.lastChanges([...new Set(described.flatMap(({ description, files }) => [description.document, ...files]))]);
  if (changes === undefined || !changes.known) {
    const reason =
      changes?.known === false
        ? changes.detail
        : 'there is no history of git to tell when it was changed; check out with history (fetch-depth: 0)';
    return { signals, unjudged: [...unjudged, ...described.map(({ description }) => ({ path: description.document, reason }))], judged: 0 };
  }
  let judged = 0;
  for (const { description, files } of described) {
    const own = changes.value.get(description.document);
    if (own === undefined) {
      unjudged.push({
        path: description.document,
        reason: 'no commit of it is known: it is new, or the history is shallow (check out with fetch-depth: 0)',
      });
      continue;
    }
    judged += 1;
    const newer = files.flatMap((path) => {
      const change = changes.value.get(path);
      return change !== undefined && change.commit !== own.commit && change.at > own.at ? [{ path, ...change }] : [];
    });
    if (newer.length > 0) signals.push(stale(description, own.at, newer));
  }
  return { signals, unjudged, judged };
}

function filesOf(glob: string, tree: Tree): readonly string[] {
  const plain = glob.replace(/^\.\//, '').replace(/\/$/, '');
  const compiled = compileGlob(plain);
  return tree.list().filter((path) => compiled.matches(path) || path.startsWith(`${plain}/`));
}

function describesNothing({ document, line, saidBy }: Description, glob: string): Signal {
  return signalOf(ruleOf('describes-nothing'), 'L1', {
    artefact: { kind: 'file', path: document, ...(line !== undefined && { line }), name: glob },
    identity: [document, glob],
    message: `${saidBy} says that it describes ${quoteUntrusted(glob, 200)}, and there is no such file`,
    expected: 'a path or glob that names files of the repository',
    actual: `nothing matches ${quoteUntrusted(glob, 200)}`,
  });
}

function stale(
  { document, line }: Description,
  at: string,
  newer: readonly { readonly path: string; readonly commit: string; readonly at: string }[],
): Signal {
  const sorted = newer.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.path < b.path ? -1 : 1));
  const [newest] = sorted;
  const count = newer.length === 1 ? 'a file that it describes was' : `${newer.length} files that it describes were`;
  return signalOf(ruleOf('stale-document'), 'L1', {
    artefact: { kind: 'file', path: document, ...(line !== undefined && { line }) },
    identity: [document],
    message: `${document} was last changed on ${at.slice(0, 10)}; ${count} changed since, ${newest?.path ?? ''} on ${newest?.at.slice(0, 10) ?? ''}`,
    expected: 'a document that is at least as new as what it describes',
    actual: `document ${at}, newest described file ${newest?.at ?? ''}`,
    evidence: sorted
      .slice(0, MAX_NAMED)
      .map(({ path, commit, at: changed }) => ({ path, text: `changed ${changed} by ${commit.slice(0, 12)}` })),
  });
}
