import type { Unjudged } from '@sar/baseline';
import { factsOfWorkflow, matrixValues, type Job, type JobFacts, type RepositoryWorkflows, type Workflow } from '@sar/workflows';
import { imageVersion } from './image-version.js';
import { checksOutThis, foldersOf, intoFolder } from './job-folders.js';
import { stepOf } from './setup-step.js';
import { statement, type Saying, type Statement } from './statement.js';
import { toolName, versionInputs } from './tool-names.js';
import type { Notation } from './version-spec.js';

/** A file that a step reads a version from. */
export interface VersionFile {
  readonly tool: string;
  readonly path: string;
  readonly line: number;
  readonly job: string;
  readonly by: string;
  readonly file: string;
}

/** What the workflows of a repository say. */
export interface WorkflowStatements {
  readonly statements: readonly Statement[];
  readonly versionFiles: readonly VersionFile[];
  readonly unjudged: readonly Unjudged[];
  /** Tools that some job sets up in a version which is not told, such as `latest`. */
  readonly open: readonly string[];
}

/** Reads the steps that set tools up, also in composite actions and called workflows. Only jobs that check out this repository speak for it. */
export function workflowStatements(repository: RepositoryWorkflows, workflow: Workflow): WorkflowStatements {
  const statements: Statement[] = [];
  const versionFiles: VersionFile[] = [];
  const unjudged: Unjudged[] = [];
  const open = new Set<string>();
  for (const facts of factsOfWorkflow(repository, workflow).jobs) {
    if (!checksOutThis(facts)) continue;
    const { effectiveJob: job } = facts;
    const say = (place: Omit<Saying, 'claim' | 'folder' | 'job'>, version: string, from: number): readonly Statement[] =>
      foldersOf(place.tool, facts, from).flatMap((where) => statement({ ...place, ...where, claim: 'ci', job: job.id }, [version]));
    if (job.container !== undefined) {
      const brought = imageVersion(job.container.value);
      const by = `container of the job`;
      if (brought !== undefined)
        statements.push(
          ...say(
            { tool: brought.tool, path: facts.effectiveWorkflow.path, line: job.container.range.line, by, notation: 'version' },
            brought.version,
            -1,
          ),
        );
    }
    for (const [index, happening] of facts.happenings.entries()) {
      const step = stepOf(happening);
      if (step === undefined) continue;
      for (const { tool, input, file } of versionInputs(step.action)) {
        const path = happening.site.path;
        const line = step.lineOf(input) ?? happening.site.range.line;
        const by = `${input} of ${step.action}`;
        const written = step.inputs.get(input);
        const values = written === undefined ? undefined : valuesOf(written, job);
        if (values === 'open') {
          open.add(tool);
          unjudged.push({ path, line, job: job.id, reason: `only a run knows the ${toolName(tool)} version in ${by}` });
        } else {
          for (const each of values ?? []) {
            const said = say({ tool, path, line, by, notation: notationOf(each) }, each, index);
            if (said.length === 0) open.add(tool);
            statements.push(...said);
          }
        }
        const named = file === undefined ? undefined : step.inputs.get(file);
        if (named !== undefined) open.add(tool);
        if (
          file !== undefined &&
          named !== undefined &&
          written === undefined &&
          !named.includes('${{') &&
          !intoFolder(facts) &&
          !isWritten(facts, index, named)
        )
          versionFiles.push({ tool, path, line: step.lineOf(file) ?? line, job: job.id, by: `${file} of ${step.action}`, file: named });
      }
    }
  }
  return { statements, versionFiles, unjudged, open: [...open] };
}

/** True when a command of an earlier step names the file: it may write it. */
function isWritten({ happenings }: JobFacts, before: number, file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return happenings.slice(0, before).some(({ site }) => site.step.run?.value.includes(name) ?? false);
}

/** The values that an input can have: those of the matrix, the lines of a list; `open` when a run decides. */
function valuesOf(written: string, job: Job): readonly string[] | 'open' | undefined {
  const dimension = /^\$\{\{\s*matrix\.([\w.-]+)\s*\}\}$/.exec(written.trim())?.[1];
  if (dimension !== undefined) {
    if (job.matrix === undefined || job.matrix.dynamic) return 'open';
    const values = matrixValues(job.matrix, dimension);
    return values.some((value) => value.includes('${{')) ? 'open' : values;
  }
  if (written.includes('${{')) return 'open';
  const lines = written.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

function notationOf(text: string): Notation {
  return /[<>=^~|*]|\.x\b|\s-\s/.test(text) ? 'semver' : 'version';
}

/** The values of one place are one statement, however many jobs lead there. */
export function mergedStatements(statements: readonly Statement[]): readonly Statement[] {
  const places = new Map<string, Statement>();
  for (const each of statements) {
    const name = JSON.stringify([each.tool, each.path, each.line, each.by, each.job, each.folder, each.isSure]);
    const known = places.get(name);
    const fresh = each.values.filter(({ written }) => known?.values.every((value) => value.written !== written) ?? true);
    places.set(name, known === undefined ? each : { ...known, values: [...known.values, ...fresh] });
  }
  return [...places.values()];
}
