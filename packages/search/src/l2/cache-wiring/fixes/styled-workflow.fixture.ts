import fc from 'fast-check';

/** A step as data: what the text of every style must read as. */
export interface PlainStep {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | boolean | number>>;
  readonly 'working-directory'?: string;
}

const CHECKOUT: PlainStep = { uses: 'actions/checkout@v4' };
const NODE: PlainStep = { uses: 'actions/setup-node@v4', with: { 'node-version': 20 } };
const PNPM_CACHE: PlainStep = { uses: 'actions/setup-node@v4', with: { cache: 'pnpm' } };

/** Jobs with one thing to mend each. */
const JOBS: readonly (readonly PlainStep[])[] = [
  [CHECKOUT, NODE, { run: 'npm ci' }],
  [CHECKOUT, { uses: 'actions/setup-node@v4' }, { run: 'cd web && npm ci' }],
  [
    CHECKOUT,
    { uses: 'actions/setup-python@v5', with: { 'python-version': '3.12' } },
    { name: 'Größe: 📦', run: 'pip install -r requirements.txt' },
  ],
  [CHECKOUT, { uses: 'actions/setup-java@v4', with: { distribution: 'temurin', 'java-version': '21' } }, { run: 'mvn -B verify' }],
  [CHECKOUT, { name: 'Über', run: 'cargo build --locked' }, { run: 'cargo test' }],
  [CHECKOUT, { uses: 'actions/cache@v2', with: { path: '~/.x', key: "x-${{ hashFiles('pom.xml') }}" } }, { run: 'make' }],
  [CHECKOUT, { uses: 'pnpm/action-setup@v4', with: { version: 9, cache: true } }, { run: 'make' }],
  [CHECKOUT, PNPM_CACHE, { uses: 'pnpm/action-setup@v4', with: { version: 9 } }, { run: 'pnpm install' }],
  [CHECKOUT, { uses: 'oven-sh/setup-bun@v2', with: { cache: true } }, { run: 'make' }],
  [CHECKOUT, { uses: './.github/actions/setup' }, { run: 'npm test' }],
];

const COMMENTS = ['# note', '# it is: {odd} [', '#', "# 'quoted", '# v4', '# - uses: x@v1'];
const value = (plain: string | boolean | number, quoted: boolean, flow: boolean) =>
  typeof plain === 'string' && (quoted || flow || /^[\d~]|: |#/.test(plain)) ? JSON.stringify(plain) : String(plain);

const stepText = (step: PlainStep, unit: number, lead: number): fc.Arbitrary<readonly string[]> => {
  const style = fc.record({
    flow: fc.boolean(),
    flowWith: fc.boolean(),
    quoted: fc.boolean(),
    reverse: fc.boolean(),
    above: fc.subarray(COMMENTS, { maxLength: 2 }),
    behind: fc.option(fc.constantFrom('# note', '# ü')),
    below: fc.boolean(),
  });
  return style.map(({ flow, flowWith, quoted, reverse, above, behind, below }) => {
    const inputs = Object.entries(step.with ?? {});
    const inFlow = inputs.map(([key, plain]) => `${key}: ${value(plain, quoted, true)}`).join(', ');
    const scalars = Object.entries(step).filter(([key]) => key !== 'with') as [string, string][];
    const tail = behind === null ? '' : ` ${behind}`;
    if (flow)
      return [
        ...above,
        `-${' '.repeat(lead - 1)}{${[...scalars.map(([key, plain]) => `${key}: ${value(plain, quoted, true)}`), ...(inputs.length > 0 ? [`with: {${inFlow}}`] : [])].join(', ')}}${tail}`,
      ];
    const withLines =
      inputs.length === 0
        ? []
        : flowWith
          ? [`with: {${inFlow}}${tail}`]
          : [`with:${tail}`, ...inputs.map(([key, plain]) => `${' '.repeat(unit)}${key}: ${value(plain, quoted, false)}`)];
    const lines = scalars.map(([key, plain]) => `${key}: ${value(plain, quoted, false)}${key === 'uses' ? tail : ''}`);
    const all = reverse ? [...withLines, ...lines] : [...lines, ...withLines];
    return [
      ...above,
      ...all.map((line, at) => (at === 0 ? `-${' '.repeat(lead - 1)}` : ' '.repeat(lead)) + line),
      ...(below ? [`${' '.repeat(lead)}# below`] : []),
    ];
  });
};

/** Workflows of one to four jobs that each have something to mend, in many styles of YAML. */
export const styledWorkflows: fc.Arbitrary<string> = fc
  .record({
    unit: fc.constantFrom(2, 4),
    indented: fc.boolean(),
    lead: fc.constantFrom(2, 4),
    eol: fc.constantFrom('\n', '\r\n'),
    bom: fc.boolean(),
    blank: fc.boolean(),
    finalBreak: fc.boolean(),
    jobs: fc.subarray([...JOBS.keys()], { minLength: 1, maxLength: 4 }),
  })
  .chain(({ unit, indented, lead, eol, bom, blank, finalBreak, jobs }) =>
    fc.tuple(...jobs.map((job) => fc.tuple(...(JOBS[job] ?? []).map((step) => stepText(step, unit, lead))))).map((texts) => {
      const pad = ' '.repeat(unit * (indented ? 3 : 2));
      const body = texts.flatMap((steps, at) => [
        `${' '.repeat(unit)}job-${at}: # the job`,
        `${' '.repeat(unit * 2)}runs-on: ubuntu-latest`,
        `${' '.repeat(unit * 2)}steps:`,
        ...steps.flatMap((lines, index) => [...(blank && index > 0 ? [''] : []), ...lines.map((line) => pad + line)]),
        ...(blank ? [''] : []),
      ]);
      const lines = ['name: Ünicode 📦', 'on: [push]', 'jobs:', ...body];
      while (lines.at(-1) === '') lines.pop();
      return (bom ? '\ufeff' : '') + lines.join(eol) + (finalBreak ? eol : '');
    }),
  );
