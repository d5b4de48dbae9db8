import type { Job } from '@sar/workflows';

/** What a calling job hands on. */
export interface PassedSecrets {
  /** `secrets: inherit`: every secret of the repository goes along. */
  readonly all: boolean;
  /** Id of the secret of the called workflow, upper case → names of the secrets that its value takes, upper case; none for another value. */
  readonly named: ReadonlyMap<string, readonly string[]>;
}

const SECRET = /\bsecrets\s*(?:\.\s*([A-Za-z_]\w*)|\[\s*'([A-Za-z_]\w*)'\s*\])/gi;

/** Reads what a calling job hands on under `secrets:`. */
export function passedSecrets({ secrets = new Map() }: Job): PassedSecrets {
  const named = [...secrets].filter(([id]) => id !== '*');
  return {
    all: secrets.get('*')?.value === 'inherit',
    named: new Map(named.map(([id, { value }]) => [id.toUpperCase(), value.includes('${{') ? namesIn(value) : []])),
  };
}

function namesIn(expression: string): readonly string[] {
  return [...new Set([...expression.matchAll(SECRET)].map(([, dotted, quoted]) => (dotted ?? quoted ?? '').toUpperCase()))];
}

/** The variable of the repository behind an input, upper case: `${{ vars.SAR_APP_CLIENT_ID }}`; undefined for anything else. */
export function variableOf(job: Job, input: string): string | undefined {
  return /^\s*\$\{\{\s*vars\.([A-Za-z_]\w*)\s*\}\}\s*$/.exec(job.with.get(input)?.value ?? '')?.[1]?.toUpperCase();
}
