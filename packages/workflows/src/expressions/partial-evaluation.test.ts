import { withinProcessorTime } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, evaluateCondition, substitute, type Known, type Lookup } from './partial-evaluation.js';

const VALUES: Readonly<Record<string, Known>> = {
  'inputs.yes': 'true',
  'inputs.no': 'false',
  'inputs.on': true,
  'inputs.off': false,
  'inputs.empty': '',
  'inputs.version': '3.10',
  'inputs.zero': 0,
  'inputs.none': null,
  'env.NAME': 'Octo Cat',
  'matrix.os': 'ubuntu-latest',
  'github.event_name': 'push',
  'runner.os': 'Linux',
  'matrix.cfg.a': '$& {0} {{',
};
const lookup: Lookup = (path) => (Object.hasOwn(VALUES, path) ? VALUES[path] : undefined);

describe('evaluate', () => {
  it.each<[string, Known]>([
    // Literals.
    ['true', true],
    ['null', null],
    ['42', 42],
    ['-1.5', -1.5],
    ['0x1F', 31],
    ["'it''s'", "it's"],
    // Contexts.
    ['inputs.version', '3.10'],
    ['INPUTS.version', '3.10'],
    ["inputs['version']", '3.10'],
    ["matrix['cfg']['a']", '$& {0} {{'],
    ['inputs.other', undefined],
    ['inputs', undefined],
    ['inputs.*', undefined],
    ['inputs[matrix.os]', undefined],
    ['steps.a.outputs.b', undefined],
    ['env.constructor', undefined],
    // Comparison: texts without case, different kinds as numbers.
    ["runner.os == 'linux'", true],
    ["runner.os != 'LINUX'", false],
    ["'É' == 'é'", true],
    ["inputs.version == '3.1'", false],
    ['inputs.version == 3.1', true],
    ["'' == 0", true],
    ["'a' == 0", false],
    ['null == 0', true],
    ["null == ''", true],
    ['null == null', true],
    ["true == 'true'", false],
    ['true == 1', true],
    ['false == null', true],
    ["inputs.yes == 'true'", true],
    ['inputs.yes == true', false],
    ['inputs.on == true', true],
    ['inputs.off == false', true],
    ['2 < 10', true],
    ["'2' < '10'", false],
    ["'a' < 'B'", true],
    ["'B' >= 'b'", true],
    ["'a' < 1", false],
    ['1 <= 1', true],
    ['2 > inputs.zero', true],
    ['inputs.other == 1', undefined],
    ["inputs.other != ''", undefined],
    // `&&` and `||` give values.
    ["inputs.yes && 'a'", 'a'],
    ["inputs.off && 'a'", false],
    ["inputs.empty && 'a' || 'b'", 'b'],
    ["inputs.on && 'a' || 'b'", 'a'],
    ["inputs.on && '' || 'b'", 'b'],
    ["inputs.empty || 'b'", 'b'],
    ["inputs.no || 'b'", 'false'],
    ['inputs.none || inputs.zero', 0],
    ['!inputs.empty', true],
    ['!inputs.no', false],
    ['!!inputs.on', true],
    // Unknown parts: the value may be theirs.
    ['inputs.other && false', undefined],
    ["inputs.other && ''", undefined],
    ["(inputs.other && '') == ''", undefined],
    ['inputs.other && true', undefined],
    ['inputs.other || true', undefined],
    ["inputs.other && 'a' || 'b'", undefined],
    ['false && inputs.other', false],
    ["'a' || inputs.other", 'a'],
    ['!(inputs.other && false)', true],
    ['!(inputs.other || true)', false],
    ['!inputs.other', undefined],
    // Functions.
    ["contains('Hello', 'ELL')", true],
    ['contains(inputs.version, 1)', true],
    ["contains('abc', '')", true],
    ["startsWith(matrix.os, 'Ubuntu')", true],
    ["endsWith(matrix.os, 'ubuntu')", false],
    ["STARTSWITH('ab', 'A')", true],
    ["contains(inputs.other, 'x')", undefined],
    ["contains(fromJSON('[1]'), 1)", undefined],
    ["hashFiles('**/x') != ''", undefined],
    ["hashFiles('a', 'b')", undefined],
    ["join('a', 'b')", undefined],
    ["toJSON('a')", undefined],
    ['always()', true],
    ['always() && false', false],
    ['success()', undefined],
    ['!cancelled()', undefined],
    ["format('{0}-{1}', runner.os, inputs.version)", 'Linux-3.10'],
    ["format('{0}{1}', '{1}', 'x')", '{1}x'],
    ["format('{0}', matrix.cfg.a)", '$& {0} {{'],
    ["format('{{0}} {0}', 'x')", '{0} x'],
    ["format('x')", 'x'],
    ["format('{1}', 'x')", undefined],
    ["format('{', 'x')", undefined],
    ["format('{0', 'x')", undefined],
    ["format('{0}', inputs.other)", undefined],
    ["format('{0}', null)", ''],
    // Not readable.
    ['', undefined],
    ['a b', undefined],
    ['inputs.', undefined],
    ["'open", undefined],
    ['(true', undefined],
    ['true ==', undefined],
    ['"true"', undefined],
    ['nothing(1)', undefined],
    ['unknown.context', undefined],
    ['${{ true }}', undefined],
    ['=='.repeat(100), undefined],
  ])('%s is %j', (expression, expected) => {
    expect(evaluate(expression, lookup)).toEqual(expected);
  });

  it('does not look into 21,000 characters and more', () => {
    const padded = (length: number) => `true${' '.repeat(length - 4)}`;
    expect(evaluate(padded(21_000), lookup)).toBe(true);
    expect(evaluate(padded(21_001), lookup)).toBeUndefined();
  });

  it.each([
    ['brackets', `${'('.repeat(10_000)}true${')'.repeat(10_000)}`],
    ['negations', `${'!'.repeat(20_000)}true`],
    ['indexes', `inputs${"['a']".repeat(4_000)}`],
    ['alternatives', `${'inputs.empty||'.repeat(1_400)}true`],
    ['formats that multiply', `${"format('{0}{0}{0}{0}',".repeat(600)}'xxxx'${')'.repeat(600)}`],
    ['a format of many parts', `format('${'{0}'.repeat(6_500)}', '${'x'.repeat(1_000)}')`],
  ])('is done soon with %s', async (_, expression) => {
    await withinProcessorTime(2000, () => {
      expect(() => evaluate(expression, lookup)).not.toThrow();
    });
  });

  it('never throws, and knows nothing more than with every value unknown', () => {
    const leaf = fc.constantFrom(
      'true',
      'false',
      'null',
      "''",
      "'a'",
      '0',
      '1',
      'inputs.on',
      'inputs.off',
      'inputs.empty',
      'inputs.other',
      'inputs.no',
    );
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.tuple(tie('node'), fc.constantFrom('&&', '||', '==', '!=', '<', '>='), tie('node')).map(([a, op, b]) => `(${a} ${op} ${b})`),
        tie('node').map((a) => `!${a}`),
      ),
    })).node;
    fc.assert(
      fc.property(tree, (expression) => {
        const without = evaluate(expression, () => undefined);
        const truth = evaluateCondition(expression, () => undefined);
        if (without !== undefined) expect(evaluate(expression, lookup)).toEqual(without);
        if (truth !== undefined) expect(evaluateCondition(expression, lookup)).toBe(truth);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."'(){}[].,!&|=<> a0*\n🦀") }), (text) => void evaluate(text, lookup)));
  });
});

describe('evaluateCondition', () => {
  it.each<[string, boolean | undefined]>([
    ['true', true],
    ['false', false],
    [' false ', false],
    ['false\n', false],
    ['${{ false }}', false],
    ["${{ inputs.no == 'true' }}", false],
    ['inputs.no', true],
    ['inputs.off', false],
    ['${{ inputs.off }}', false],
    ['inputs.other', undefined],
    ['', undefined],
    ['  ', undefined],
    ['always()', true],
    ['failure()', undefined],
    // Only the truth is known.
    ['inputs.other && false', false],
    ['inputs.other || true', true],
    ["inputs.other && 'a' || 'b'", true],
    ["inputs.other && 'a' || ''", undefined],
    ["github.event_name == 'pull_request' && inputs.other", false],
    ["inputs.other && github.event_name == 'pull_request'", false],
    // Text around braces makes it a text, and a text is true.
    ["${{ inputs.off }} == 'x'", true],
    ['!${{ true }}', true],
    ['${{ false }}\n', true],
    ['${{ false }} ', true],
    ['${{ false }} && ${{ false }}', true],
    ['${{ false }}${{ false }}', undefined],
    ['${{ broken', undefined],
    ['${{ a b }}', undefined],
  ])('%j is %j', (text, expected) => {
    expect(evaluateCondition(text, lookup)).toBe(expected);
  });
});

describe('substitute', () => {
  it.each([
    ['no expression', 'no expression'],
    ['a ${{ inputs.version }} b', 'a 3.10 b'],
    ['${{ inputs.version }}${{ runner.os }}', '3.10Linux'],
    ['${{ inputs.other }}-${{ inputs.version }}', '${{ inputs.other }}-3.10'],
    ['${{ inputs.none }}', ''],
    ['${{ inputs.off }}', 'false'],
    ['${{ inputs.zero }}', '0'],
    ['${{ matrix.cfg.a }}', '$& {0} {{'],
    ["${{ inputs.other && '' }}", "${{ inputs.other && '' }}"],
    ['${{ inputs.version', '${{ inputs.version'],
    ['${{}}', '${{}}'],
  ])('%j gives %j', (text, expected) => {
    expect(substitute(text, lookup)).toBe(expected);
  });

  it('leaves a text as it is when values would swell it', () => {
    const big: Lookup = () => 'x'.repeat(1_000);
    const text = '${{ inputs.a }}'.repeat(30);
    expect(substitute('${{ inputs.a }}'.repeat(3), big)).toHaveLength(3_000);
    expect(substitute(text, big)).toBe(text);
  });

  it('keeps everything outside the expressions', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '${{ inputs.other }}', '🦀', "'", '}}', '\n')), (pieces) => {
        expect(substitute(pieces.join(''), lookup)).toBe(pieces.join(''));
      }),
    );
  });
});
