import * as z from 'zod';
import { globSchema, repositoryPathSchema } from './value-schemas.js';
import { INTENT_SCOPES } from '../ports/variable-store.js';

/** GitHub's rule for names: https://docs.github.com/en/actions/reference/workflows-and-actions/variables#naming-conventions */
const nameSchema = z
  .string()
  .max(255)
  .regex(/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/);
const environmentSchema = z.string().min(1).max(255);
const maxAgeSchema = z.int().min(1).max(3650);

const entryShape = {
  required: z.optional(z.boolean().describe('Whether its absence is a finding; without it, true.')),
  category: z.optional(z.string().min(1).max(100).describe('A heading to group by in reports; without it, `general`.')),
  purpose: z.optional(z.string().min(1).max(1000).describe('What it is for, in a sentence.')),
  'human-governance': z.optional(z.boolean().describe('True where only people may write it: no intent and no command of SAR changes it.')),
};
const secretSchema = z.strictObject({
  ...entryShape,
  'max-age-days': z.optional(maxAgeSchema.describe('Days after which the secret is due for rotation, instead of `rotation.max-age-days`.')),
});
const variableSchema = z.strictObject({
  ...entryShape,
  value: z.optional(z.string().max(49_152).describe('The intended value: another one is drift, and a missing variable is queued with it.')),
});

const secrets = z.record(nameSchema, secretSchema);
const variables = z.record(nameSchema, variableSchema);

const registrySchema = z
  .strictObject({
    'org-secrets': z.optional(secrets.describe('Secrets of the organisation that the repository uses.')),
    'repo-secrets': z.optional(secrets.describe('Secrets of the repository.')),
    'env-secrets': z.optional(z.record(environmentSchema, secrets).describe('Secrets of environments, by environment.')),
    'repo-vars': z.optional(variables.describe('Variables of the repository.')),
    'env-vars': z.optional(z.record(environmentSchema, variables).describe('Variables of environments, by environment.')),
    codespace: z.optional(secrets.describe('Codespaces secrets of the repository.')),
    'org-vars': z.optional(variables.describe('Variables of the organisation that the repository uses.')),
    dependabot: z.optional(secrets.describe('Dependabot secrets of the repository.')),
  })
  .describe('The expected variables and secrets by storage layer; name → entry. `{}` is a required entry without more to say.');

const valuesSchema = z
  .strictObject({
    enum: z.optional(z.array(z.string().max(49_152)).min(1).max(1000).describe('The values that are allowed.')),
    pattern: z.optional(z.string().min(1).max(500).describe('RE2 expression that the whole value must match.')),
    minimum: z.optional(z.number().describe('The value must be a decimal number of at least this.')),
    maximum: z.optional(z.number().describe('The value must be a decimal number of at most this.')),
    'max-length': z.optional(z.int().min(0).max(49_152).describe('Longest value in characters.')),
    unsafe: z.optional(
      z
        .array(z.enum(['newline', 'backtick', 'command-substitution', 'expression']))
        .max(4)
        .describe('What values may contain although a script that uses them without quotes would run it; by default none of it.'),
    ),
  })
  .describe('What values are allowed; every key given must hold.');

const allowSchema = z.strictObject({
  names: z.array(globSchema).min(1).max(1000).describe('Globs over the name, such as `CODEX_*`.'),
  scopes: z.optional(z.array(z.enum(INTENT_SCOPES)).min(1).max(3).describe('`repo`, `org`, `environment`; without it, `repo` alone.')),
  environments: z.optional(z.array(globSchema).min(1).max(100).describe('Globs over the environment; needed for the scope `environment`.')),
  operations: z.optional(
    z
      .array(z.enum(['set', 'delete']))
      .min(1)
      .max(2)
      .describe('Without it, `set` alone.'),
  ),
  values: z.optional(valuesSchema),
  owners: z.optional(
    z
      .array(
        z
          .string()
          .max(140)
          .regex(/^[A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9._-]+)?$/),
      )
      .min(1)
      .max(100)
      .describe('Other repositories (`owner/repository`) or organisations (`owner`) that may be written; needed for the scope `org`.'),
  ),
});

/** Section `variables`: what variables and secrets there should be, and who may change them how. */
export const variablesSchema = z
  .strictObject({
    registry: registrySchema,
    rotation: z
      .strictObject({
        'max-age-days': maxAgeSchema.describe('Days after which a secret is due for rotation.'),
        'warn-days': z.int().min(0).max(365).describe('Days before that from which it is reported as due soon.'),
      })
      .describe('Rotation of secrets, by the day on which they were last written.'),
    guide: z.optional(repositoryPathSchema.describe("Markdown document that is stamped with the audit's date and counts.")),
    intents: z
      .strictObject({
        mailbox: z.optional(
          repositoryPathSchema.describe('Directory of the queued intents; without it, `pending_ops` in the state directory.'),
        ),
        allow: z.array(allowSchema).max(1000).describe('What intents may do; what no entry allows is refused.'),
      })
      .describe('Policy of the variable-intent processor.'),
  })
  .describe('Variables and secrets: the expected registry, rotation, and the policy for changes.');
