import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { publishedSchemas } from '../schema/published-schemas.js';
import type { Gap } from '../vocabulary/gap.js';
import type { UserError } from '../vocabulary/user-error.js';
import { editGap } from './edit-gap.js';
import { anyGap } from './gap.fixture.js';
import { MAX_GAP_BYTES, readGap } from './read-gap.js';
import { writeGap } from './write-gap.js';

const PATH = '.sar/gaps/SAR-G01.yml';
const TEXT = `id: SAR-G01
gap: 7 Codespace secrets missing
layer: L3
severity: P1
status: open
`;
const GAP: Gap = { id: 'SAR-G01', gap: '7 Codespace secrets missing', layer: 'L3', severity: 'P1', status: 'open' };
const pathOf = ({ id }: Gap): string => `gaps/${id}.yml`;

describe('the file of a gap', () => {
  it('with every key', async () => {
    const text = `${TEXT.replace('open', 'resolved')}owner: "@mbaetiong"
playbook: SAR-001
note: |-
  one
  two
resolved:
  at: 2026-03-07
  by: W-142
area: Codespace Secrets
impact-score: 7
findings:
  - id: "0123456789012345"
    sensor: variable-audit
    rule: missing
    path: .github/sar.yml
schedule:
  name: Codespace Secrets (human)
  from: 2026-03-06
  to: 2026-03-07
`;
    const gap = await readGap(text, PATH);
    expect(gap).toEqual({
      ...GAP,
      status: 'resolved',
      owner: '@mbaetiong',
      playbook: 'SAR-001',
      note: 'one\ntwo',
      resolved: { at: '2026-03-07', by: 'W-142' },
      area: 'Codespace Secrets',
      impactScore: 7,
      findings: [{ id: '0123456789012345', sensor: 'variable-audit', rule: 'missing', path: '.github/sar.yml' }],
      schedule: { name: 'Codespace Secrets (human)', from: '2026-03-06', to: '2026-03-07' },
    });
    expect(writeGap(gap)).toBe(text);
  });

  it('is read as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyGap, async (gap) => {
        expect(await readGap(writeGap(gap), pathOf(gap))).toEqual(gap);
      }),
    );
  });

  it('fits the published schema', () => {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    const validate = ajv.compile(publishedSchemas().get('gap.schema.json') as object);
    fc.assert(
      fc.property(anyGap, (gap) => {
        expect(validate(parse(writeGap(gap))), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });
});

describe('what is wrong with it', () => {
  it.each([
    ['another id', TEXT.replace('G01', 'G02'), 1, 'the gap is SAR-G02, and its file must be SAR-G02.yml'],
    ['a slip', `${TEXT}sevrity: P1\n`, 6, 'sevrity: unknown key; did you mean `severity`?'],
    ['a slip in place of the key', TEXT.replace('layer', 'leyer'), 3, 'leyer: unknown key; did you mean `layer`?'],
    ['a slip in a map', TEXT.replace('open', 'resolved') + 'resolved:\n  at: 2026-03-07\n  evidense: x\n', 8, 'did you mean `evidence`?'],
    [
      'a slip in a list',
      `${TEXT}findings:\n  - { id: "0123456789abcdef", sensor: a, rule: b, pfad: c }\n`,
      7,
      'findings[0].pfad: unknown key',
    ],
    ['no id', TEXT.replace('id: SAR-G01\n', ''), 1, 'id: missing; expected text (Id of the gap'],
    ['a wrong id', TEXT.replace('SAR-G01', 'G1'), 1, 'found "G1"'],
    ['no severity', TEXT.replace('severity: P1\n', ''), 1, 'severity: missing; every gap but one with the status `ok`'],
    ['a wrong severity', TEXT.replace('P1', 'P7'), 4, 'severity: expected one of `P0`, `P1`, `P2`, `P3`, found "P7"'],
    ['a wrong status', TEXT.replace('open', 'done'), 5, 'expected one of `open`, `in-progress`, `resolved`, `ok`, found "done"'],
    ['no value', `${TEXT}owner:\n`, 6, 'owner: there is no value; write one, or remove the key'],
    ['blanks', `${TEXT}owner: " "\n`, 6, 'owner: expected other text (`@user`, or a word such as `future`), found " "'],
    ['resolved without how', TEXT.replace('open', 'resolved'), 5, 'status: `resolved` needs the key `resolved`'],
    ['an empty how', `${TEXT.replace('open', 'resolved')}resolved: {}\n`, 6, 'at least one of `at`, `by` and `evidence`'],
    ['how without resolved', `${TEXT}resolved: { by: W-1 }\n`, 6, 'the status is `open`; remove this key'],
    [
      'no day of the calendar',
      `${TEXT.replace('open', 'resolved')}resolved: { at: 2026-02-30 }\n`,
      6,
      'expected a day of the calendar, such as `2026-03-07` (The day, `YYYY-MM-DD`), found "2026-02-30"',
    ],
    [
      'a finding that became a number',
      `${TEXT}findings: [{ id: 0123456789012345, sensor: a, rule: b, path: c }]\n`,
      6,
      'Fingerprint, in quotes',
    ],
    ['an impact beyond ten', `${TEXT}impact-score: 11\n`, 6, 'impact-score: Too big: expected number to be <=10'],
    ['a bar without an end', `${TEXT}schedule: { from: 2026-03-06 }\n`, 6, 'schedule: it has no end'],
    ['a bar without a beginning', `${TEXT}schedule: { days: 3 }\n`, 6, 'schedule: it has no beginning'],
    ['two ends', `${TEXT}schedule: { from: 2026-03-06, to: 2026-03-07, days: 3 }\n`, 6, '`to` and `days` are two ends'],
    ['two beginnings', `${TEXT}schedule: { from: 2026-03-06, after: SAR-G02, days: 3 }\n`, 6, 'are two beginnings'],
    ['an end before the beginning', `${TEXT}schedule: { from: 2026-03-06, to: 2026-03-05 }\n`, 6, '2026-03-05 is before the beginning'],
    [
      'a bar without a severity',
      TEXT.replace('severity: P1\n', '').replace('open', 'ok') + 'schedule: { from: 2026-03-06, days: 1 }\n',
      5,
      'ordered by severity',
    ],
    ['no YAML', 'a: [', 1, ''],
    ['a list', '- a\n', 1, 'expected a map'],
    ['nothing', '', 1, 'the file is empty'],
    ['a key that is there twice', `${TEXT}layer: L2\n`, 6, 'the key is there twice'],
    ['too much', `${TEXT}${'#'.repeat(MAX_GAP_BYTES)}`, undefined, 'too many for a gap'],
  ])('%s', async (_, text, line, message) => {
    const error = await readGap(text, PATH).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ name: 'UserError', exitCode: 3 });
    expect((error as Error).message).toContain(message);
    if (line !== undefined) expect((error as UserError).places[0]).toMatchObject({ file: PATH, line });
  });

  it('all of it at once, in few lines', async () => {
    const text = `id: G1\n${Array.from({ length: 60 }, (_, at) => `key${at}: 1\n`).join('')}`;
    await expect(readGap(text, PATH)).rejects.toThrow(/ and \d+ more$/);
  });
});

describe('an edit', () => {
  const FILE = `# Why we track it.
status: open # since March

gap: 7 Codespace secrets missing
layer: L3
id: SAR-G01 # ours
severity: P1
schedule:
  # after the freeze
  from: 2026-03-06
  days: 2 # about

# the end
`;
  const edit = async (text: string, change: Partial<Gap>): Promise<string> =>
    editGap(text, PATH, { ...(await readGap(text, PATH)), ...change });

  it('changes nothing where nothing changes', async () => {
    for (const text of [
      FILE,
      FILE.replaceAll('\n', '\r\n'),
      `\uFEFF${FILE}`,
      TEXT.trimEnd(),
      '{id: SAR-G01, gap: a,layer: L1,severity: P1, status: open}',
    ])
      expect(await edit(text, {})).toBe(text);
  });

  it('keeps comments and the order of keys', async () => {
    const text = await edit(FILE, { status: 'resolved', resolved: { at: '2026-03-07' }, schedule: { from: '2026-03-06', days: 3 } });
    expect(text).toBe(
      FILE.replace('open', 'resolved').replace('days: 2', 'days: 3').replace('schedule:', 'resolved:\n  at: 2026-03-07\nschedule:'),
    );
  });

  it('removes keys, and adds them where they belong', async () => {
    const text = await edit(TEXT, { owner: '@me', note: 'x', impactScore: 3, schedule: { after: ['SAR-G02'], days: 1 } });
    expect(text).toBe(`${TEXT}owner: "@me"\nnote: x\nimpact-score: 3\nschedule:\n  after: SAR-G02\n  days: 1\n`);
    expect(editGap(text, PATH, GAP)).toBe(TEXT);
  });

  it('keeps the ends of lines, a byte order mark and how brackets are written', async () => {
    const text = await edit(`\uFEFF${FILE.replaceAll('\n', '\r\n')}`, { severity: 'P2' });
    expect(text).toBe(`\uFEFF${FILE.replace('P1', 'P2').replaceAll('\n', '\r\n')}`);
    for (const map of ['{ by: a }', '{by: a}'])
      expect(await edit(`${TEXT.replace('open', 'resolved')}resolved: ${map}\n`, { severity: 'P0' })).toContain(`resolved: ${map}\n`);
  });

  it('leaves what says the same in another way', async () => {
    const text = `${TEXT}findings: [{ rule: b, id: "0123456789abcdef", path: c, sensor: a }]\nschedule: { after: [ SAR-G02 ], days: 1 }\n`;
    expect(await edit(text, {})).toBe(text);
    expect(await edit(text, { severity: 'P3' })).toContain('findings: [ { rule: b, ');
  });

  it('writes a file with aliases anew', async () => {
    const text = TEXT.replace('gap: 7', 'gap: &words 7') + 'note: *words\n';
    expect(await edit(text, { note: 'other' })).toBe(`${TEXT}note: other\n`);
    expect(await edit(text, {})).toBe(text);
  });

  it.each(['- a', 'a: [', ''])('refuses %j', (text) => {
    expect(() => editGap(text, PATH, GAP)).toThrow(`${PATH} cannot be edited`);
  });

  it('gives any gap from any other, with the comments', async () => {
    await fc.assert(
      fc.asyncProperty(anyGap, anyGap, async (one, other) => {
        const next = { ...other, id: one.id };
        const text = `# first\n\n${writeGap(one)}# last\n`;
        const edited = editGap(text, pathOf(one), next);
        expect(await readGap(edited, pathOf(one))).toEqual(next);
        expect(edited.startsWith('# first\n')).toBe(true);
        expect(edited.endsWith('# last\n')).toBe(true);
        expect(editGap(edited, pathOf(one), next)).toBe(edited);
      }),
    );
  });
});
