import { compileGlob, quoteUntrusted, type Fix, type Reading, type Signal, type Unjudged } from '@sar/baseline';
import { readingOf } from '../../reading/reading-draft.js';
import type { SensorInput } from '../../sensor.js';
import type { BrokenTarget } from './broken-target.js';
import { judgeDescriptions, type Description } from './described-files.js';
import { documentSites } from './document-site.js';
import { judgeDocuments } from './judge-documents.js';
import { groupedTargets } from './grouped-targets.js';
import { linkFix } from './link-fix.js';
import { linkSignal } from './link-signal.js';
import { linkTarget } from './link-target.js';
import type { ParsedDocument } from './parsed-document.js';
import { pathIndex } from './path-index.js';
import { readMarkdown } from './read-markdown.js';
import { renderedFolders } from './rendered-folders.js';

/** Largest Markdown file that is read, in bytes: GitHub itself renders none that is larger. */
const MAX_BYTES = 524_288;
/** Most Markdown files that are read. */
const MAX_DOCUMENTS = 50_000;
/** Most links of one file that are judged. */
const MAX_LINKS = 20_000;
const MARKDOWN = /\.(?:md|markdown|mdx)$/i;

/** See `docLinks`. */
export async function readDocLinks(input: SensorInput): Promise<Reading> {
  const { tree, baseline, pace, onlyPaths } = input;
  const options = baseline.sensors['doc-links'];
  const excluded = options.exclude.map((glob) => compileGlob(glob));
  const all = tree.list().filter((path) => MARKDOWN.test(path));
  const chosen = all.filter((path) => !excluded.some((glob) => glob.matches(path)));
  const unjudged: Unjudged[] = [];
  if (chosen.length > MAX_DOCUMENTS)
    unjudged.push({ path: '.', reason: `there are ${chosen.length} Markdown files; ${MAX_DOCUMENTS} are the most that are read` });

  const documents = new Map<string, ParsedDocument>();
  const descriptions: Description[] = [];
  const paths = pathIndex(tree);
  const repository = input.github?.repository ?? input.live?.repository ?? input.history?.repository;
  for (const path of chosen.slice(0, MAX_DOCUMENTS)) {
    if (onlyPaths !== undefined && !onlyPaths.has(path)) continue;
    await pace.step();
    const content = tree.read(path, MAX_BYTES);
    if (content.kind !== 'text') {
      unjudged.push({ path, reason: unreadable(content) });
      continue;
    }
    const { links, anchors, describes, hasFrontMatter } = readMarkdown(content.text);
    if (links.length > MAX_LINKS)
      unjudged.push({ path, reason: `it has ${links.length} links; ${MAX_LINKS} are the most that are judged` });
    documents.set(path, {
      links: links.slice(0, MAX_LINKS).map((link) => ({ ...link, target: linkTarget(link.href, path, repository) })),
      anchors,
      length: content.text.length,
      looksLikeSite: hasFrontMatter || /\.mdx$/i.test(path),
    });
    if (describes.length > 0)
      descriptions.push({ document: path, globs: describes.map(({ glob }) => glob), line: describes[0]?.line, saidBy: path });
  }
  for (const [document, globs] of Object.entries(options.describes)) {
    if (onlyPaths !== undefined && !onlyPaths.has(document)) continue;
    if (tree.has(document)) descriptions.push({ document, globs, line: undefined, saidBy: 'sensors.doc-links.describes' });
    else unjudged.push({ path: document, reason: 'sensors.doc-links.describes names it, and there is no such document' });
  }

  const others = onlyPaths === undefined ? [] : chosen.filter((path) => !documents.has(path));
  const targets = [...documents].map(([path, { links }]) => [path, links.map(({ target }) => target)] as const);
  const siteOf = documentSites(tree, renderedFolders(targets, paths));
  const broken = await judgeDocuments(input, { documents, others, paths, siteOf, readAnchors });
  const freshness = await judgeDescriptions(descriptions, input);
  const signals: Signal[] = [];
  for (const group of groupedTargets(broken)) signals.push(linkSignal(group, fixOf(group[0])));
  return readingOf({
    sensor: 'doc-links',
    layer: 'L1',
    unit: 'documents',
    judged: documents.size,
    signals: [
      ...signals.filter(({ pedantic }) => pedantic !== true),
      ...freshness.signals,
      ...signals.filter(({ pedantic }) => pedantic === true),
    ],
    unjudged: [...unjudged, ...freshness.unjudged],
    looked: [
      {
        what: 'Markdown files',
        detail: `${documents.size} of ${all.length} read, ${all.length - chosen.length} excluded by sensors.doc-links.exclude`,
      },
      ...(descriptions.length > 0 ? [{ what: 'descriptions', detail: `${descriptions.length} documents say what they describe` }] : []),
    ],
  });

  /** The anchors of a document, also of one that is not judged; undefined when it cannot be read. */
  function readAnchors(path: string): ReadonlySet<string> | undefined {
    const content = tree.read(path, MAX_BYTES);
    return content.kind === 'text' ? readMarkdown(content.text).anchors : undefined;
  }

  function fixOf({ document, places, replacement }: BrokenTarget): Fix | undefined {
    if (replacement === undefined) return undefined;
    const content = tree.read(document, MAX_BYTES);
    return content.kind === 'text' ? linkFix(document, content.text, places, replacement) : undefined;
  }
}

function unreadable(content: { readonly kind: string; readonly sizeBytes?: number; readonly reason?: string }): string {
  if (content.kind === 'too-large') return `it has ${content.sizeBytes ?? 0} bytes; ${MAX_BYTES} are the most that is read`;
  if (content.kind === 'binary') return 'it is no text';
  return content.reason === undefined ? `it is ${content.kind}` : `it cannot be read: ${quoteUntrusted(content.reason)}`;
}
