import { readFileSync } from 'node:fs';
import { readWorkflow } from '../read/read-workflow.js';
import type { Step, Workflow } from '../model/workflow-model.js';

/** One case of a `fixtures/*.txt` file: arguments as JSON, and the file before and after. `after` is undefined when the edit is refused. */
export interface EditCase {
  readonly title: string;
  readonly given: Readonly<Record<string, string | number>> & { readonly step: number };
  readonly before: string;
  readonly after: string | undefined;
}

/** Everything above the steps of the cases. */
const HEAD = 'name: CI\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n';
/** What stands below them: a step list must not swallow the next job's comment. */
const FOOT = '\n  # the next job\n  other:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';

/**
 * The cases of a fixture file. `=== title {json}` starts a case, `--->` separates before from after; an after of `refused` or `unchanged`
 * stands for no edit. Each case comes with LF, with CRLF behind a byte order mark, with a job below, and without a final line break.
 */
export function editCases(name: string): readonly EditCase[] {
  const text = readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url), 'utf8');
  return text
    .split(/^=== /m)
    .slice(1)
    .flatMap((block) => {
      const [header = '', ...body] = block.split('\n');
      const [title = '', json = '{}'] = header.split(/ (?=\{)/);
      const [before = '', after = ''] = body
        .join('\n')
        .replace(/\n+$/, '\n')
        .split(/^--->\n/m);
      const given = { step: 0, ...(JSON.parse(json) as Record<string, string | number>) };
      const wanted = after === 'refused\n' ? undefined : after === 'unchanged\n' ? before : after;
      const variant = (kind: string, change: (steps: string) => string): EditCase => ({
        title: `${title} (${kind})`,
        given,
        before: change(before),
        after: wanted === undefined ? undefined : change(wanted),
      });
      return [
        variant('LF', (steps) => HEAD + steps),
        variant('CRLF and BOM', (steps) => `\ufeff${HEAD}${steps}`.replaceAll('\n', '\r\n')),
        variant('a job below', (steps) => HEAD + steps + FOOT),
        variant('no final line break', (steps) => (HEAD + steps).replace(/\n+$/, '')),
      ];
    });
}

/** The workflow of a text, which must be one. */
export function workflowOf(text: string): Workflow {
  const workflow = readWorkflow('.github/workflows/ci.yml', text);
  if (workflow.kind === 'invalid') throw new Error(`no workflow: ${workflow.message}\n${text}`);
  return workflow;
}

/** A step of the first job. */
export function stepOf(workflow: Workflow, index: number | string | undefined): Step {
  const step = workflow.jobs[0]?.steps[Number(index)];
  if (step === undefined) throw new Error(`no step ${index}`);
  return step;
}
