import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Scalar, Workflow } from '../model/workflow-model.js';
import { readAction, readWorkflow } from './read-workflow.js';
import { workflowOf } from './reading.fixture.js';

/** Every scalar of a model, wherever it stands. */
function scalarsIn(value: unknown, found: Scalar[] = []): readonly Scalar[] {
  if (value instanceof Map) for (const inner of value.values()) scalarsIn(inner, found);
  else if (Array.isArray(value)) for (const inner of value) scalarsIn(inner, found);
  else if (typeof value === 'object' && value !== null) {
    if ('range' in value && 'value' in value && typeof value.value === 'string') found.push(value as Scalar);
    else for (const inner of Object.values(value)) scalarsIn(inner, found);
  }
  return found;
}

/** A scalar's range must hold its source, and its line and column must point to its start. */
function expectSound(workflow: Workflow): void {
  const bare = workflow.text.replace(/^\uFEFF/, ' ');
  const lines = bare.split('\n');
  for (const { value, range } of scalarsIn([workflow.jobs, workflow.env, workflow.name])) {
    // A container without an image stands for its whole mapping.
    if (value === '') continue;
    const source = workflow.text.slice(range.start, range.end);
    if (!/^[|>]/.test(source)) expect(String(parse(source, { schema: 'failsafe' }))).toBe(value);
    const before = bare.slice(0, range.start).split('\n');
    const mark = range.line === 1 && workflow.text.startsWith('\uFEFF') ? 1 : 0;
    expect([range.line, range.column + mark]).toEqual([before.length, (before.at(-1) ?? '').length + 1]);
    expect(lines[range.line - 1]?.slice(range.column - 1 + mark)).toSatisfy((rest: string) => rest.startsWith(source.split('\n')[0] ?? ''));
  }
}

describe('places', () => {
  const LINES = [
    'name: 🦀 ümläut # x',
    'on: push',
    'env: {"🦀": "a 🦀 b"}',
    'jobs:',
    '  a:',
    "    name: 'it''s'",
    '    runs-on: &os [x, "y"]',
    '    steps:',
    '      - run: "npm 🦀\\n ci"',
    "        if: !!str 'x'",
    '      - uses: a/b@v1 # v1',
    '        with: {k: &v plain text, l: *v}',
    '      - run: |',
    '          a',
    '          b',
    '      - run: tabbed\t# a tab',
    '',
  ];

  it.each([
    ['LF', LINES.join('\n')],
    ['CRLF', LINES.join('\r\n')],
    ['a byte order mark', `\uFEFF${LINES.join('\n')}`],
    ['a byte order mark and CRLF', `\uFEFF${LINES.join('\r\n')}`],
    ['blank lines and comments before', `\n# 🦀\n\n---\n${LINES.join('\n')}`],
  ])('hold with %s', (_, text) => {
    const workflow = workflowOf(text);
    expect(scalarsIn(workflow.jobs)).toHaveLength(10);
    expectSound(workflow);
  });

  it('count UTF-16 code units', () => {
    const [step] = workflowOf('on: push\njobs: {"🦀": {runs-on: x, steps: [{name: 🦀, run: here}]}}').jobs[0]?.steps ?? [];
    expect(step?.run?.range).toEqual({ start: 59, end: 63, line: 2, column: 51 });
  });

  it('do not count a byte order mark as a column', () => {
    expect(workflowOf('\uFEFFname: x\non: push\njobs: {a: {runs-on: x, steps: [{run: x}]}}').name?.range).toEqual({
      start: 7,
      end: 8,
      line: 1,
      column: 7,
    });
    expect(readWorkflow('x', '\uFEFF@')).toMatchObject({ line: 1, column: 1 });
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'on:',
    'jobs:',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\t',
    '- ',
    '? ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '&a ',
    '*a',
    '!!str ',
    '|',
    '>',
    '#',
    '%',
    '---\n',
    '...\n',
    'x',
    '🦀',
    '\0',
    '\uFEFF',
    '\ud800',
    '<<',
    'steps',
    '@',
  );
  it('is read without a throw, twice alike', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          for (const read of [readWorkflow, readAction]) {
            const document = read('x.yml', text);
            expect(read('x.yml', text)).toEqual(document);
            if (document.kind === 'invalid') expect(document.message).not.toMatch(/not readable as YAML|call stack/);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('as any tree has sound places, or is no workflow', () => {
    const { value } = fc.letrec<{ value: unknown; step: unknown }>((tie) => ({
      step: fc.record(
        {
          run: fc.string(),
          uses: fc.string({ unit: 'grapheme' }),
          if: tie('value'),
          with: fc.dictionary(fc.string(), tie('value')),
          parallel: fc.array(tie('step'), { maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }),
        tie('step'),
      ),
    }));
    const job = fc.record(
      {
        'runs-on': value,
        steps: fc.oneof(value, fc.array(value, { maxLength: 4 })),
        env: value,
        strategy: fc.record({ matrix: value }),
        container: value,
        needs: value,
        permissions: value,
      },
      { requiredKeys: [] },
    );
    const workflow = fc.record({
      name: fc.string(),
      on: value,
      env: value,
      jobs: fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(job, value), { minKeys: 1, maxKeys: 3 }),
    });
    fc.assert(
      fc.property(workflow, fc.boolean(), fc.boolean(), (tree, flow, crlf) => {
        const text = stringify(tree, { collectionStyle: flow ? 'flow' : 'any', lineWidth: 0 });
        const read = readWorkflow('x.yml', crlf ? text.replaceAll('\n', '\r\n') : text);
        expect(read.kind).toBe('workflow');
        if (read.kind === 'workflow') expectSound(read);
      }),
      { numRuns: 300 },
    );
  });
});
