import { literalGlob, STORAGE_LAYERS, type PresetName } from '@sar/baseline';
import { registryYaml, type ReferencedEntry, type RepositoryFacts } from '@sar/report';
import type { GatePreset } from './gate-presets.js';
import type { StoreDeclarations } from './declare-stores.js';
import { schemaComment, type SarSource } from './sar-source.js';
import { yamlComment, yamlText } from './yaml-words.js';

/** What the baseline is written from. */
export interface BaselineContent {
  readonly facts: RepositoryFacts;
  readonly source: SarSource;
  /** Presets that were asked for; undefined where nobody asked. */
  readonly presets: readonly PresetName[] | undefined;
  readonly gate: GatePreset | undefined;
  readonly declarations: StoreDeclarations;
  /** Entries of the registry: those that workflows refer to, and those of the callers. */
  readonly entries: readonly ReferencedEntry[];
  /** Path of the workflow that heals, where there is or will be one. */
  readonly healer: string | undefined;
}

/** The text of a new baseline. */
export function renderBaseline(content: BaselineContent): string {
  return `${[
    schemaComment(content.source),
    ...yamlComment('The baseline of SAR: the intended state of this repository. What is not said here, the presets say.'),
    'version: 1',
    ...presetLines(content),
    ...ownerLines(content.facts),
    ...registryLines(content.entries),
    ...sensorLines(content.declarations),
    ...healerLines(content.healer),
    ...(content.presets === undefined ? gateLines(content) : []),
  ].join('\n')}\n`;
}

function presetLines({ presets, gate }: BaselineContent): readonly string[] {
  if (presets !== undefined) return [`extends: [${presets.map(presetText).join(', ')}]`];
  if (gate === undefined) return ["extends: ['sar:recommended']"];
  return [
    '',
    ...yamlComment(`${gate.preset} holds the commands of the gate: ${gate.because}.`),
    `extends: ['sar:recommended', '${gate.preset}']`,
  ];
}

function presetText(preset: PresetName): string {
  return `'${preset}'`;
}

function ownerLines({ owner }: RepositoryFacts): readonly string[] {
  if (owner === undefined)
    return ['', ...yamlComment("Who is tagged when nothing else names an owner: '@user' or '@organisation/team'."), "# owner: '@octocat'"];
  return ['', ...yamlComment(`Who is tagged when nothing else names an owner; from ${owner.from}.`), `owner: '${owner.name}'`];
}

function registryLines(entries: readonly ReferencedEntry[]): readonly string[] {
  if (entries.length === 0) return [];
  const rows = STORAGE_LAYERS.flatMap((layer) => entries.filter((entry) => entry.layer === layer)).map((entry) => ({
    ...entry,
    category: '',
    humanGovernance: false,
  }));
  return [
    '',
    ...yamlComment(
      'Variables and secrets that workflows refer to, by the nearest layer that they can be in. What the organisation has belongs under org-secrets and org-vars, what an environment has under env-secrets and env-vars: `sar variables check` compares.',
    ),
    ...registryYaml(rows).trimEnd().split('\n'),
  ];
}

function sensorLines({ indexes, databases, mlflow }: StoreDeclarations): readonly string[] {
  if (indexes.length + databases.length + mlflow.length === 0) return [];
  const list = (key: string, items: readonly string[]) => [`    ${key}:`, ...items.map((item) => `      - ${item}`)];
  return [
    '',
    'sensors:',
    ...(indexes.length === 0
      ? []
      : [
          '  embedding-index:',
          ...yamlComment('`sources` names what an index is built from, `max-age-days` how old it may be.', '    '),
          ...list(
            'indexes',
            indexes.map((path) => `metadata: ${yamlText(path)}`),
          ),
        ]),
    ...(databases.length === 0
      ? []
      : [
          '  ltm-capacity:',
          ...yamlComment('`max-rows` and `max-bytes` are the budget of a memory.', '    '),
          '    databases:',
          ...databases.flatMap(({ path, table, created }) => [
            `      - path: ${yamlText(path)}`,
            `        table: ${yamlText(table)}`,
            '        columns:',
            `          created: ${yamlText(created)}`,
          ]),
        ]),
    ...(mlflow.length === 0 ? [] : ['  experiment-lineage:', ...list('stores', mlflow.map(yamlText))]),
  ];
}

function healerLines(healer: string | undefined): readonly string[] {
  const glob = healer === undefined ? undefined : literalGlob(healer);
  if (glob === undefined) return [];
  return [
    '',
    'ci:',
    ...yamlComment('Its failures are told apart from those that it is there to heal.', '  '),
    '  self-healing:',
    `    - ${yamlText(glob)}`,
  ];
}

/** The four checks that cannot pass before somebody did something outside of the baseline. */
function gateLines({ gate, source }: BaselineContent): readonly string[] {
  const own =
    gate === undefined
      ? `Name the commands that check the code, then make the checks required: https://github.com/${source.repository}/blob/${source.ref}/docs/guides/gate.md`
      : 'Required once the pre-flight installs what the commands need: give it node-version or python-version.';
  return [
    '',
    'gate:',
    '  checks:',
    ...yamlComment(own, '    '),
    '    code-quality: { required: false }',
    '    tests: { required: false }',
    ...yamlComment('Required once a token reads variables and secrets, and the registry above is true.', '    '),
    '    variable-audit: { required: false }',
    ...yamlComment('Required once the CI health watchdog has published the failure rate.', '    '),
    '    ci-failure-rate: { required: false }',
  ];
}
