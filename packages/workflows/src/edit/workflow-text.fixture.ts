import fc from 'fast-check';

/** A generated workflow with one job; every step of it has `uses` or `run`. */
export interface WorkflowText {
  readonly text: string;
  readonly steps: number;
}

interface Style {
  readonly unit: 2 | 4;
  readonly dashIndented: boolean;
  readonly lead: 2 | 4;
  readonly eol: '\n' | '\r\n';
  readonly bom: boolean;
  readonly blankBetween: boolean;
  readonly finalBreak: boolean;
  readonly jobBelow: boolean;
}

const WORDS = fc.constantFrom(
  'Größe',
  '📦 pack',
  'größer',
  'Plain name',
  '日本',
  'a # b',
  "it's",
  'x: y',
  '- dash',
  '{brace',
  '\u{1F600}',
  'tab\there',
);
const TEXT = fc.oneof(
  WORDS,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => /^[^\p{C}\p{Zl}\p{Zp}]*$/u.test(text)),
);
const COMMENT = fc.option(fc.constantFrom('# note', '#', "# it's: {odd} [one", '# uses: x@v1', '#\tüber'), { nil: '' });
const QUOTED = (value: string) => fc.constantFrom(JSON.stringify(value), `'${value.replaceAll("'", "''")}'`);
const STYLE: fc.Arbitrary<Style> = fc.record({
  unit: fc.constantFrom(2, 4),
  dashIndented: fc.boolean(),
  lead: fc.constantFrom(2, 4),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  blankBetween: fc.boolean(),
  finalBreak: fc.boolean(),
  jobBelow: fc.boolean(),
});

/** An entry of a step as lines: the first without indentation, the others indented relative to it. */
type Entry = readonly string[];

const behind = (line: string, comment: string) => (comment === '' ? line : `${line} ${comment}`);

const inputsEntry = (unit: number): fc.Arbitrary<Entry> => {
  const value = fc.oneof(
    fc.constantFrom('20', 'true', '~/x', '"a b"', "'*'", '${{ matrix.node }}'),
    TEXT.map((text) => JSON.stringify(text)),
  );
  const inner = ' '.repeat(unit);
  const line = fc.tuple(fc.constantFrom('node-version', 'path', "'key'", '"Token"', 'fetch-depth'), value, COMMENT);
  const lines = fc.uniqueArray(line, { selector: ([key]) => key.replaceAll(/['"]/g, '').toLowerCase(), minLength: 1, maxLength: 3 });
  const block = fc
    .tuple(lines, COMMENT, COMMENT, fc.boolean())
    .map(([all, head, own, literal]) => [
      behind('with:', head),
      ...(own === '' ? [] : [inner + own]),
      ...all.map(([key, text, comment]) => inner + behind(`${key}: ${text}`, comment)),
      ...(literal ? [`${inner}script: |`, `${inner}${inner}echo # no comment`, '', `${inner}${inner}  # neither`] : []),
    ]);
  const flow = fc.tuple(lines, COMMENT, fc.constantFrom('', ' ')).map(([all, comment, pad]) => [
    behind(
      `with: {${pad}${all
        .filter(([, text]) => !text.startsWith('$'))
        .map(([key, text]) => `${key}: ${text}`)
        .join(', ')}${pad}}`,
      comment,
    ),
  ]);
  return fc.oneof(
    { weight: 3, arbitrary: block },
    { weight: 2, arbitrary: flow },
    { weight: 1, arbitrary: COMMENT.map((comment) => [behind('with:', comment)]) },
  );
};

const usesStep = (style: Style): fc.Arbitrary<readonly Entry[]> => {
  const reference = fc.constantFrom('actions/setup-node@v4', 'actions/cache@v2.1.6', 'pnpm/action-setup@v4', './.github/actions/x');
  const uses = fc
    .tuple(
      reference.chain((text) => fc.oneof(fc.constant(text), QUOTED(text))),
      COMMENT,
    )
    .map(([text, comment]): Entry => [behind(`uses: ${text}`, comment)]);
  const name = TEXT.chain(QUOTED).map((text): Entry => [`name: ${text}`]);
  const condition = fc.constantFrom<Entry>(
    ["if: github.ref == 'refs/heads/main'"],
    ['if: >-', '  always()', '  && true'],
    ['id: "x"'],
    ['env: {A: 1}'],
    ['env:', '  A: |', '    # text', '  B: "#"'],
  );
  return fc.tuple(uses, fc.option(name), fc.option(condition), fc.option(inputsEntry(style.unit))).chain(([first, ...rest]) =>
    fc.shuffledSubarray([first, ...rest.filter((entry) => entry !== null)], {
      minLength: 1 + rest.filter((entry) => entry !== null).length,
    }),
  );
};

const runStep: fc.Arbitrary<readonly Entry[]> = fc.constantFrom<readonly Entry[]>(
  [['run: npm ci']],
  [['run: |', '  npm ci', '', '  # a comment of the script', '  npm test']],
  [['run: >', '  npm', '  test', '']],
  [['name: "Über"'], ['run: |+', '  make', '']],
);

const flowStep = fc.constantFrom(
  '{uses: actions/setup-node@v4}',
  '{ uses: "actions/setup-node@v4", with: { node-version: 20 }, id: n }',
  '{run: npm ci}',
  '{uses: actions/cache@v3, with: {}}',
);

function stepLines(style: Style): fc.Arbitrary<readonly string[]> {
  const head = `-${' '.repeat(style.lead - 1)}`;
  const pad = ' '.repeat(style.lead);
  const block = fc
    .tuple(fc.oneof({ weight: 3, arbitrary: usesStep(style) }, { weight: 1, arbitrary: runStep }), COMMENT)
    .map(([entries, below]) => {
      const lines = entries.flat();
      const all = lines.map((line, at) => (line === '' ? '' : at === 0 ? head + line : pad + line));
      return below === '' ? all : [...all, pad + below];
    });
  const flow = fc.tuple(flowStep, COMMENT).map(([text, comment]) => [behind(head + text, comment)]);
  return fc
    .tuple(fc.oneof({ weight: 4, arbitrary: block }, { weight: 1, arbitrary: flow }), fc.array(COMMENT, { maxLength: 2 }))
    .map(([lines, above]) => [...above.filter((comment) => comment !== ''), ...lines]);
}

/** Workflows in many styles: indentation, quotes, comments, order of keys, blank lines, line ends, scripts, names of any script. */
export const workflowTexts: fc.Arbitrary<WorkflowText> = STYLE.chain((style) =>
  fc.array(stepLines(style), { minLength: 2, maxLength: 5 }).map((steps) => {
    const indent = ' '.repeat(style.unit * 2);
    const dash = style.dashIndented ? indent + ' '.repeat(style.unit) : indent;
    const lines = [
      'name: Ünicode 📦',
      'on: push',
      'jobs:',
      `${' '.repeat(style.unit)}test: # the job`,
      `${indent}runs-on: ubuntu-latest`,
      `${indent}steps:`,
    ];
    steps.forEach((step, at) => {
      if (at > 0 && style.blankBetween) lines.push('');
      lines.push(...step.map((line) => (line === '' ? '' : dash + line)));
    });
    if (style.jobBelow)
      lines.push(
        '',
        `${' '.repeat(style.unit)}# below`,
        `${' '.repeat(style.unit)}other:`,
        `${indent}runs-on: ubuntu-latest`,
        `${indent}steps: [{run: make}]`,
      );
    const text = lines.join(style.eol) + (style.finalBreak ? style.eol : '');
    return { text: (style.bom ? '\ufeff' : '') + text, steps: steps.length };
  }),
);
