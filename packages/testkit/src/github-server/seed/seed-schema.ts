const name = { type: 'string', pattern: '^(?!GITHUB_)[A-Z_][A-Z0-9_]*$' } as const;
const fullName = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$' } as const;
const time = { type: 'string', format: 'date-time' } as const;
const dates = { 'created-at': time, 'updated-at': time } as const;
const shared = { visibility: { enum: ['all', 'private', 'selected'] }, selected: { type: 'array', items: fullName } } as const;
const text = { type: 'string' } as const;

function strict(properties: Readonly<Record<string, unknown>>, required: readonly string[] = []): Readonly<Record<string, unknown>> {
  return { type: 'object', additionalProperties: false, properties, required };
}

function map(propertyNames: unknown, values: unknown): Readonly<Record<string, unknown>> {
  return { type: 'object', propertyNames, additionalProperties: values };
}

/** A text, or an object with these keys. `format` says something about texts alone, the keys about objects alone. */
function textOr(properties: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...strict(properties), type: ['string', 'object'], ...more };
}

const ofVariable = { required: ['value'] } as const;
const ofSecret = { format: 'date-time' } as const;
const variables = map(name, textOr({ value: text, ...dates }, ofVariable));
const secrets = map(name, textOr(dates, ofSecret));
const sharedVariables = map(name, textOr({ value: text, ...dates, ...shared }, ofVariable));
const sharedSecrets = map(name, textOr({ ...dates, ...shared }, ofSecret));

/** JSON Schema of a seed; see loadSeed. */
export const SEED_SCHEMA = strict({
  tokens: map(
    { type: 'string', minLength: 1 },
    strict(
      {
        kind: { enum: ['workflow', 'installation', 'person'] },
        login: { type: 'string', minLength: 1 },
        permissions: map({ type: 'string', pattern: '^[a-z_]+$' }, { enum: ['read', 'write', 'admin'] }),
        repositories: { type: 'array', items: fullName },
      },
      ['kind', 'login', 'permissions', 'repositories'],
    ),
  ),
  organizations: map(
    { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9-]*$' },
    strict({
      variables: sharedVariables,
      secrets: sharedSecrets,
      'codespaces-secrets': sharedSecrets,
      'dependabot-secrets': sharedSecrets,
    }),
  ),
  repositories: map(
    fullName,
    strict({
      private: { type: 'boolean' },
      'default-branch': { type: 'string', minLength: 1 },
      'created-at': time,
      files: map({ type: 'string', minLength: 1 }, text),
      runs: {
        type: 'array',
        items: strict(
          {
            workflow: { type: 'string', pattern: '^\\.github/workflows/[^/]+\\.ya?ml$' },
            'hours-ago': { type: 'number', minimum: 0 },
            conclusion: {
              enum: ['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required', 'stale', 'startup_failure'],
            },
            event: text,
            branch: text,
            job: text,
            step: text,
            log: text,
          },
          ['workflow', 'hours-ago'],
        ),
      },
      variables,
      secrets,
      'codespaces-secrets': secrets,
      'dependabot-secrets': secrets,
      environments: map({ type: 'string', minLength: 1, maxLength: 255 }, strict({ variables, secrets })),
    }),
  ),
});
