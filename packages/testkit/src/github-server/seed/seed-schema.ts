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

const hours = { type: 'number', minimum: 0 } as const;
const severity = { enum: ['low', 'medium', 'high', 'critical'] } as const;
const some = { type: 'string', minLength: 1 } as const;
const list = (items: unknown): Readonly<Record<string, unknown>> => ({ type: 'array', items });

const runners = list(
  strict(
    {
      name: some,
      status: { enum: ['online', 'offline'] },
      busy: { type: 'boolean' },
      labels: list(some),
      version: some,
      ephemeral: { type: 'boolean' },
    },
    ['name'],
  ),
);
const caches = list(
  strict(
    {
      key: some,
      ref: { type: 'string', pattern: '^refs/' },
      version: some,
      megabytes: { type: 'number', minimum: 0 },
      'hours-ago': hours,
      'accessed-hours-ago': hours,
    },
    ['key'],
  ),
);
const alerts = strict({
  dependabot: list(
    strict({ package: some, ecosystem: some, manifest: some, severity, vulnerable: some, patched: some, ghsa: some }, ['package']),
  ),
  'code-scanning': list(
    strict({ rule: some, path: some, line: { type: 'integer', minimum: 1 }, message: text, tool: some, security: severity }, [
      'rule',
      'path',
    ]),
  ),
});

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
      runners,
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
      runners,
      caches,
      alerts,
      variables,
      secrets,
      'codespaces-secrets': secrets,
      'dependabot-secrets': secrets,
      environments: map({ type: 'string', minLength: 1, maxLength: 255 }, strict({ variables, secrets })),
    }),
  ),
});
