import { publishedJsonSchemas, type Baseline } from '@sar/baseline';
import { beforeAll, describe, expect, it } from 'vitest';
import { baselineWith } from './baseline.fixture.js';
import { isMap, sameValue } from './same-value.js';
import { settingRule, JUDGED_SECTIONS } from './setting-rule.js';
import rules from './setting-rules.json' with { type: 'json' };
import { weakenings } from './weakenings.js';

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly anyOf?: readonly Node[];
  readonly type?: string;
}

/** The part of the published schema at a path; `*` is a key of the user's or any key. */
function nodeAt(node: Node, [part, ...rest]: readonly string[]): Node | undefined {
  const { properties, additionalProperties } = node.anyOf?.find(({ type }) => type !== 'null') ?? node;
  if (part === undefined) return node;
  const below = part === '*' ? Object.values(properties ?? {}) : properties?.[part] === undefined ? [] : [properties[part]];
  const entries = typeof additionalProperties === 'object' ? [...below, additionalProperties] : below;
  for (const entry of entries) {
    const found = nodeAt(entry, rest);
    if (found !== undefined) return found;
  }
  return undefined;
}

let schema: Node;
let rich: Baseline;
beforeAll(async () => {
  schema = (await publishedJsonSchemas()).get('baseline.schema.json') as Node;
  rich = await baselineWith({
    owner: '@ann',
    gate: {
      approvers: ['@ann', '@org/team'],
      guarded: ['package.json', '.github/workflows/**'],
      checks: {
        // What is so without a word, too, cannot be told from it.
        schema: { 'fail-on': 'P1' },
        'secrets-baseline': { 'fail-on': 'P1' },
        own: {
          title: 'Own',
          required: true,
          commands: [{ run: ['a', 'b'], directory: 'c', 'time-limit': 5 }, { shell: 'x' }],
          reports: ['*.xml'],
          sensors: ['doc-links'],
          'fail-on': 'P1',
          'failure-rate': { 'max-percent': 5, 'max-age-hours': 2 },
          changed: { when: ['a'], expect: ['b'] },
          'new-alerts': 'medium',
          'new-findings': 'P1',
        },
      },
    },
    sensors: { 'doc-links': { severity: 'P1', rules: { 'broken-link': 'P1' } }, coverage: { paths: { 'src/**': 90 } } },
    'custom-sensors': { own: { layer: 'L1', command: ['x'], format: 'sarif', severity: 'P1', impact: 'blocks', rules: { R1: 'P2' } } },
    halt: { variable: { name: 'STOP', value: '1' } },
    cache: { exempt: [{ path: 'a.yml', reason: 'small' }], action: { uses: './x', ecosystems: ['pip'] }, rules: { 'missing-cache': 'P1' } },
    ci: { exclude: { workflows: ['x'] }, 'self-healing': ['y'], 'halt-at-critical': true },
    triage: [
      { match: { rule: 'a' }, set: { severity: 'P1' } },
      { match: { rule: 'b' }, set: { severity: 'P2', owner: '@x' } },
    ],
    waivers: [{ rule: 'a', path: 'b', job: 'c', reason: 'why', owner: '@me', expires: '2026-12-31' }],
    variables: {
      registry: { 'repo-vars': { A: { value: 'x', 'human-governance': true } }, 'env-secrets': { prod: { B: { 'max-age-days': 9 } } } },
    },
  });
});

describe('the table of settings', () => {
  it.each(rules.rules.map(({ setting }) => setting))('%s is a setting', (setting) => {
    expect(nodeAt(schema, setting.split('.'))).toBeDefined();
  });

  it('says each setting once, why it matters, and what it takes to judge it', () => {
    expect(new Set(rules.rules.map(({ setting }) => setting)).size).toBe(rules.rules.length);
    for (const rule of rules.rules) {
      expect(rule.why.length, rule.setting).toBeGreaterThan(10);
      expect(rule.weaker === 'later', rule.setting).toBe('order' in rule);
      expect(JUDGED_SECTIONS, rule.setting).toContain(rule.setting.split('.')[0]);
    }
  });
});

type Path = readonly (string | number)[];

/** Paths to every value of a part of the settings, lists and maps too. */
function pathsOf(value: unknown, path: Path): Path[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((entry: unknown, index) => pathsOf(entry, [...path, index]))];
  if (isMap(value)) return [path, ...Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, [...path, key]))];
  return [path];
}

/** The settings with another value at a path; undefined takes it away. */
function edited(value: unknown, [part, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (part === undefined) return change(value);
  if (Array.isArray(value)) {
    const entries = value.map((entry: unknown, index) => (index === part ? edited(entry, rest, change) : entry));
    return entries.filter((entry) => entry !== undefined);
  }
  const map = isMap(value) ? { ...value } : {};
  const changed = edited(map[part], rest, change);
  if (changed === undefined) delete map[part];
  else map[part] = changed;
  return map;
}

function otherValue(old: unknown, seed: number): unknown {
  // A map whose entries say what is so anyway, and a list without entries, say no more than none.
  const isSaying = !isMap(old) && !(Array.isArray(old) && old.length === 0);
  if (seed === 0 && isSaying) return undefined;
  if (typeof old === 'number') return seed === 2 ? old + 1 : old - 1;
  if (typeof old === 'boolean') return !old;
  if (old === 'P1') return seed === 2 ? 'P2' : 'P0';
  if (typeof old === 'string') return `${old}x`;
  if (Array.isArray(old)) return seed === 2 ? [...old, 'new'] : old.slice(1);
  return { ...(old as object), added: 'new' };
}

/** Entries of lists without their keys never come through the schema. */
function isWhole({ waivers, triage }: Pick<Baseline, 'waivers' | 'triage'>): boolean {
  const hasAll = (entry: unknown, keys: readonly string[]) => isMap(entry) && keys.every((key) => key in entry);
  return waivers.every((each) => hasAll(each, ['rule', 'reason', 'expires'])) && triage.every((each) => hasAll(each, ['match', 'set']));
}

/** Parts of the settings whose words say nothing about what passes. */
const WORDS = /^(?:waivers\.\d\.(?:reason|owner)|triage\.\d\.(?:set\.owner|reason))$/;

describe('any edit of a setting', () => {
  it('is told in one direction at least, unless the table says that it does not matter', () => {
    const paths = [...JUDGED_SECTIONS, 'triage', 'waivers'].flatMap((section) => pathsOf(rich[section as keyof Baseline], [section]));
    let judged = 0;
    for (const path of paths)
      for (const seed of [0, 1, 2]) {
        const after = edited(rich, path, (old) => otherValue(old, seed)) as Baseline;
        const whole = { ...after, waivers: after.waivers ?? [], triage: after.triage ?? [] };
        const text = path.join('.');
        const keys = path.map(String);
        const isNeutral = keys.some((_, index) => settingRule(keys.slice(0, index + 1))?.weaker === 'never');
        const section = keys[0] as keyof Baseline;
        if (sameValue(rich[section], whole[section]) || !isWhole(whole) || isNeutral || WORDS.test(text)) continue;
        judged += 1;
        expect(weakenings(rich, whole).length > 0 || weakenings(whole, rich).length > 0, `${text}, ${seed}`).toBe(true);
      }
    expect(judged).toBeGreaterThan(800);
  });

  it('that changes nothing is not told', () => {
    expect(weakenings(rich, structuredClone({ ...rich, origins: new Map() }))).toEqual([]);
  });
});
