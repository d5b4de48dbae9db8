import { compileGlob, type Looked, type Reading, type Signal, type Unjudged } from '@sar/baseline';
import { readingOf } from '../../reading/reading-draft.js';
import type { SensorInput } from '../../sensor.js';
import { parseDocument } from '../documents/parse-document.js';
import { MAX_DOCUMENT_BYTES } from '../documents/parsed-document.js';
import { whyUnread } from '../documents/why-unread.js';
import { dockerfileStatements, isDockerfile } from './dockerfile-statements.js';
import { documentStatements, formatOfStatements } from './document-statements.js';
import { judgeTool } from './judge-tool.js';
import { isLineFile, lineStatements } from './line-statements.js';
import { mismatchSignal, missingFileSignal } from './mismatch-signal.js';
import { fileWins, manifestsOf } from './tool-names.js';
import type { Statement } from './statement.js';
import { mergedStatements, workflowStatements, type VersionFile } from './workflow-statements.js';

/** Most files that are read. */
const MAX_FILES = 10_000;

/** See `versionMismatch`. */
export async function readVersionMismatch(input: SensorInput): Promise<Reading> {
  const { tree, repository, pace, onlyPaths } = input;
  const { authority, exclude } = input.baseline.sensors['version-mismatch'];
  const excluded = exclude.map((glob) => compileGlob(glob));
  const unjudged: Unjudged[] = [];
  const looked: Looked[] = [];
  const all: Statement[] = [];
  const versionFiles: VersionFile[] = [];
  const open = new Set<string>();
  const known = new Set<string>();

  const paths = tree.list().filter((path) => isOfInterest(path) && !excluded.some((glob) => glob.matches(path)));
  if (paths.length > MAX_FILES)
    unjudged.push({ path: '.', reason: `only the first ${MAX_FILES} of ${paths.length} files that say versions were read` });
  for (const path of paths.slice(0, MAX_FILES)) {
    await pace.step();
    const found = statementsOf(path);
    all.push(...found);
    if (found.length > 0) looked.push({ what: path, detail: [...new Set(found.map(({ tool }) => tool))].join(', ') });
  }
  for (const workflow of repository.workflows()) {
    await pace.step();
    // A file that is no workflow is told by workflow-syntax.
    if (workflow.kind === 'invalid') continue;
    const found = workflowStatements(repository, workflow);
    all.push(...found.statements);
    versionFiles.push(...found.versionFiles);
    unjudged.push(...found.unjudged.filter((each) => isNew(each)));
    for (const tool of found.open) open.add(tool);
    if (found.statements.length > 0)
      looked.push({ what: workflow.path, detail: [...new Set(found.statements.map(({ tool }) => tool))].join(', ') });
  }

  const statements = mergedStatements(all);
  const signals: Signal[] = [];
  for (const tool of [...new Set(statements.map((each) => each.tool))].toSorted()) {
    await pace.step();
    const mismatches = judgeTool({
      tool,
      statements: saidOf(tool, statements),
      isOpen: open.has(tool),
      isProject: (folder) => manifestsOf(tool).some((name) => tree.has(`${folder}/${name}`)),
      authority: Object.hasOwn(authority, tool) ? authority[tool] : undefined,
    });
    const judged = mismatches.filter(
      ({ right, wrong }) => onlyPaths === undefined || [...right, ...wrong].some(({ path }) => onlyPaths.has(path)),
    );
    signals.push(...judged.map(mismatchSignal));
  }
  for (const each of versionFiles.filter((file) => isNew(file)))
    if ((onlyPaths?.has(each.path) ?? true) && !isThere(each.file)) signals.push(missingFileSignal(each));
  for (const [tool, path] of Object.entries(authority))
    if (!statements.some((each) => each.tool === tool && each.path === path))
      unjudged.push({ path, reason: `sensors.version-mismatch.authority.${tool} names it, and it says no version of that tool` });
  return readingOf({ sensor: 'version-mismatch', layer: 'L3', unit: 'statements', judged: statements.length, signals, unjudged, looked });

  /** Called workflows and composite actions are read once for each call. */
  function isNew(each: object): boolean {
    const name = JSON.stringify(each);
    if (known.has(name)) return false;
    known.add(name);
    return true;
  }

  function statementsOf(path: string): readonly Statement[] {
    const content = tree.read(path, MAX_DOCUMENT_BYTES);
    if (content.kind !== 'text') {
      unjudged.push({ path, reason: whyUnread(content) });
      return [];
    }
    if (isDockerfile(path)) return dockerfileStatements(path, content.text);
    const format = formatOfStatements(path);
    const lines =
      isLineFile(basenameOf(path)) && !(path.endsWith('rust-toolchain') && content.text.includes('['))
        ? lineStatements(path, content.text)
        : [];
    if (format === undefined || lines.length > 0) return lines;
    const parsed = parseDocument(content.text, format);
    if (!parsed.ok) {
      // schema-drift and codespace-blockers tell what does not parse.
      unjudged.push({ path, ...(parsed.place !== undefined && { line: parsed.place.line }), reason: parsed.message });
      return [];
    }
    return parsed.documents.flatMap((document) => documentStatements(path, document));
  }

  function isThere(file: string): boolean {
    const path = file.replace(/^(?:\.\/)+/, '');
    return /[*?\\]|^\/|(?:^|\/)\.\.(?:\/|$)/.test(path) || tree.has(path) || input.files.facts(path).kind !== 'absent';
  }
}

function saidOf(tool: string, statements: readonly Statement[]): readonly Statement[] {
  const said = statements.filter((each) => each.tool === tool);
  return fileWins(tool) && said.some(({ claim }) => claim === 'used') ? said.filter(({ claim }) => claim !== 'ci') : said;
}

function isOfInterest(path: string): boolean {
  return isLineFile(basenameOf(path)) || isDockerfile(path) || formatOfStatements(path) !== undefined;
}

function basenameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
