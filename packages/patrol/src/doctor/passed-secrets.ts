import { referencesOf, type Job, type Workflow } from '@sar/workflows';

/** What a calling job hands on. */
export interface PassedSecrets {
  /** `secrets: inherit`: every secret of the repository goes along. */
  readonly all: boolean;
  /** Id of the secret of the called workflow → name of the secret of the repository, upper case. */
  readonly named: ReadonlyMap<string, string>;
}

/** Reads what a calling job hands on under `secrets:`. Values that are no secret of the repository are left out. */
export function passedSecrets(workflow: Workflow, job: Job): PassedSecrets {
  const text = workflow.text.slice(job.range.start, job.range.end);
  const lines = workflow.text.split('\n');
  const named = new Map<string, string>();
  for (const { context, name, place, job: id, line } of referencesOf(workflow).references) {
    if (context !== 'secrets' || id !== job.id || place !== 'secrets') continue;
    const key = /^\s*["']?([A-Za-z_]\w*)["']?\s*:/.exec(lines[line - 1] ?? '')?.[1]?.toUpperCase();
    named.set(key === undefined || key === 'SECRETS' ? name : key, name);
  }
  return { all: /^\s*secrets:\s*["']?inherit\b/m.test(text), named };
}

/** The variable of the repository behind an input, upper case: `${{ vars.SAR_APP_CLIENT_ID }}`; undefined for anything else. */
export function variableOf(job: Job, input: string): string | undefined {
  return /^\s*\$\{\{\s*vars\.([A-Za-z_]\w*)\s*\}\}\s*$/.exec(job.with.get(input)?.value ?? '')?.[1]?.toUpperCase();
}
