import type { SensorInput } from '../../sensor.js';
import type { Verdict } from './broken-target.js';
import type { DocumentSite } from './document-site.js';
import { fragmentJudge } from './fragment-judge.js';
import { judgeTarget, type PathVerdict } from './judge-target.js';
import { linkedPlaces } from './linked-places.js';
import { madePaths } from './made-paths.js';
import type { JudgedLink, ParsedDocument } from './parsed-document.js';
import type { PathIndex } from './path-index.js';
import { relativePath } from './relative-path.js';
import { remembered } from '../remembered.js';
import { suggester } from './suggester.js';

export interface JudgeContext {
  readonly documents: ReadonlyMap<string, ParsedDocument>;
  /** Documents that are not judged in this run. */
  readonly others: readonly string[];
  readonly paths: PathIndex;
  /** Who renders a document besides GitHub. */
  readonly siteOf: (document: string) => DocumentSite | undefined;
  /** Anchors of a document that is not among them; undefined when it cannot be read. */
  readonly readAnchors: (path: string) => ReadonlySet<string> | undefined;
}

/** Judges one link of a document; undefined when it is fine, or nobody can tell. */
export type LinkJudge = (document: string, link: JudgedLink) => Verdict | undefined;

export function linkJudge(input: SensorInput, { documents, others, paths, siteOf, readAnchors }: JudgeContext): LinkJudge {
  const { tree, branch } = input;
  const isMade = madePaths(input);
  const isLinkedFrom = linkedPlaces(documents, others, tree);
  const suggest = suggester(paths);
  const anchorsOf = remembered((path) => documents.get(path)?.anchors ?? readAnchors(path));
  const fragments = fragmentJudge(tree, anchorsOf, suggest);

  return (document, { href, kind, target }) => {
    if (target.kind === 'elsewhere') return undefined;
    const site = siteOf(document);
    const looksLikeSite = documents.get(document)?.looksLikeSite === true;
    const source = { document, isRendered: site !== undefined || looksLikeSite };
    if (target.kind === 'anchor') return fragments.inPage(source, document, target.fragment, anchorsOf(document) ?? new Set());
    if (target.kind === 'outside') {
      if (source.isRendered) return undefined;
      return { rule: 'broken-link', target: target.path, actual: 'it leads out of the repository', doubtful: true };
    }
    const verdict = judgeTarget(target, { paths, site, looksLikeSite, isMade, branch, kind });
    const isAddress = target.branch !== undefined;
    const written = (to: string): string => (target.isRooted ? `/${to}` : relativePath(document, to));
    if (verdict.kind === 'fine') {
      if (target.fragment === undefined || target.fragment === '') return undefined;
      const found = fragments.atPlace(source, verdict, target.fragment);
      return found === undefined ? undefined : { ...found, doubtful: found.doubtful || (isAddress && target.branch !== branch) };
    }
    if (verdict.kind === 'other-case') return otherCase(target.path, verdict, written(verdict.actual), isAddress);
    if (verdict.kind === 'open' || isLinkedFrom(document, href, paths)) return undefined;
    const near = suggest.path(verdict.path);
    return {
      rule: 'broken-link',
      target: target.path,
      actual: `there is no ${verdict.path} in the repository`,
      doubtful: verdict.doubtful,
      ...(near !== undefined && { suggestion: written(near.path) }),
      ...(near?.isMoved === true && !isAddress && { replacement: written(near.path) }),
    };
  };
}

function otherCase(
  target: string,
  { actual, doubtful }: Extract<PathVerdict, { kind: 'other-case' }>,
  suggestion: string,
  isAddress: boolean,
): Verdict {
  return {
    rule: 'wrong-case',
    target,
    actual: `the repository has ${actual}`,
    suggestion,
    doubtful,
    ...(!isAddress && { replacement: suggestion }),
  };
}
