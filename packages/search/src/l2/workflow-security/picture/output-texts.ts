import type { Workflow } from '@sar/workflows';
import { printedOutputs } from './printed-outputs.js';
import { rawValue } from './raw-file.js';
import type { SecurityPicture } from './security-picture.js';
import { emptyStep, type SiteText } from './site-texts.js';
import { stepSites, type StepSite } from './step-site.js';

/** Most outputs that one object, such as `needs`, is looked through for. */
const MAX_TEXTS = 200;
const START = { start: 0, end: 0, line: 1, column: 1 };

/**
 * The texts that outputs of jobs or steps are made of, as far as the repository's files tell them.
 *
 * @param keys what stands behind `needs`, `jobs` (told as `needs`) or `steps`, in lower case: `build.outputs.name`; fewer keys, or `*`, for all of them
 */
export function outputTexts(
  context: 'needs' | 'steps',
  [id, what, output]: readonly string[],
  site: StepSite,
  picture: SecurityPicture,
): readonly SiteText[] {
  const isOutput = what === undefined || what === '*' || what === 'outputs';
  if (!isOutput) return [];
  const name = output === undefined || output === '*' ? undefined : output;
  const asked = id === undefined || id === '*' ? undefined : id;
  const found = context === 'steps' ? ofSteps(asked, name, site, picture) : ofJobs(asked, name, site, picture);
  return found.slice(0, MAX_TEXTS);
}

function ofJobs(id: string | undefined, output: string | undefined, site: StepSite, picture: SecurityPicture): readonly SiteText[] {
  const { document } = site;
  if (document.kind === 'action') return [];
  const needed = id === undefined ? new Set(site.job?.needs.map(({ value }) => value.toLowerCase())) : new Set([id]);
  return document.jobs
    .filter((job) => needed.has(job.id.toLowerCase()))
    .flatMap((job) => {
      const called = picture.calledWorkflow(document, job);
      if (called !== undefined) return ofCalled(called, output);
      const texts = valuesAt(rawValue(document, ['jobs', job.id, 'outputs']), output);
      return texts.map((text) => ({ text, site: { document, job, step: emptyStep(job.range) } }));
    });
}

function ofCalled(called: Workflow, output: string | undefined): readonly SiteText[] {
  const declared = valuesAt(rawValue(called, ['on', 'workflow_call', 'outputs']), output, 'value');
  return declared.map((text) => ({ text, site: { document: called, job: undefined, step: emptyStep(START) } }));
}

function ofSteps(id: string | undefined, output: string | undefined, site: StepSite, picture: SecurityPicture): readonly SiteText[] {
  const named = stepSites(site.document).filter(
    ({ job, step }) => job === site.job && step.id !== undefined && (id === undefined || step.id.value.toLowerCase() === id),
  );
  return named.flatMap((one) => {
    const action = picture.calledAction(one);
    if (action === undefined) return printedOutputs(one, output).map((text) => ({ text, site: one }));
    const texts = valuesAt(rawValue(action, ['outputs']), output, 'value');
    return texts.map((text) => ({ text, site: { document: action, job: undefined, step: emptyStep(START) } }));
  });
}

/** The texts in a map of outputs, of one name or of all. */
function valuesAt(map: unknown, name: string | undefined, key?: string): readonly string[] {
  if (typeof map !== 'object' || map === null) return [];
  return Object.entries(map).flatMap(([own, value]: [string, unknown]) => {
    if (name !== undefined && own.toLowerCase() !== name) return [];
    const text =
      key === undefined || typeof value !== 'object' || value === null ? value : (value as Readonly<Record<string, unknown>>)[key];
    return typeof text === 'string' ? [text] : [];
  });
}
