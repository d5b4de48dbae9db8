import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pythonImports } from './python-imports.js';

const names = (source: string) =>
  pythonImports(source).imports.map(
    ({ module, level, names: taken, line }) => `${line} ${'.'.repeat(level)}${module}${taken.length > 0 ? `: ${taken.join(' ')}` : ''}`,
  );

describe('pythonImports', () => {
  it.each<[string, string, readonly string[]]>([
    ['one module', 'import a', ['1 a']],
    ['several, with other names', 'import a.b as c, d', ['1 a.b', '1 d']],
    ['names of a module', 'from a.b import c, d as e', ['1 a.b: c d']],
    ['everything of a module', 'from a import *', ['1 a']],
    [
      'relative ones',
      'from . import a\nfrom ..b.c import d\nfrom ... import e\nfrom .import f',
      ['1 .: a', '2 ..b.c: d', '3 ...: e', '4 .: f'],
    ],
    ['brackets over lines, with comments', 'from a import (  # x\n    b,\n    # c,\n    d,\n)\nimport e', ['1 a: b d', '6 e']],
    ['a backslash', 'from a \\\n  import b\nimport c', ['1 a: b', '3 c']],
    ['semicolons', 'import a; import b', ['1 a', '1 b']],
    ['a suite on the line', 'if x: import a\nelse: import b', ['1 a', '2 b']],
    ['a walrus in the head', 'if (y := f()): import a\nif z := 1: import b', ['1 a', '2 b']],
    ['a byte order mark and CRLF', '\uFEFFimport a\r\nimport b\r\n', ['1 a', '2 b']],
    ['no string', '"""\nimport a\n"""\nx = \'\'\'import b\n\'\'\'\ny = "import c"\nimport d', ['7 d']],
    ['no string with quotes in it', 'x = "\\"" # "\nimport a\ny = \'"\'\nimport b\nz = """ \\""" """\nimport c', ['2 a', '4 b', '6 c']],
    ['no comment', '# import a\nx = 1  # import b\nimport c', ['3 c']],
    ['no call or name', 'importlib.import_module(x)\nfromage = 1\nimported = 2\nimport_ = 3', []],
    ['no line within brackets', 'x = [\nimport_a,\n"import b",\n]\nimport c', ['5 c']],
    ['after a string that is not closed', "x = 'abc\nimport a", ['2 a']],
    ['no yield from', 'def f():\n    yield from a.import_b()', []],
  ])('reads %s', (_, source, expected) => {
    expect(names(source)).toEqual(expected);
  });

  it.each<[string, string, object]>([
    ['a try that catches it', 'try:\n    import a\nexcept ImportError:\n    a = None', { isOptional: true }],
    ['a try that catches it among others', 'try:\n  import a\nexcept (KeyError, ModuleNotFoundError) as e:\n  pass', { isOptional: true }],
    ['a bare except', 'try:\n  import a\nexcept:\n  pass', { isOptional: true }],
    ['a second handler', 'try:\n  import a\nexcept KeyError:\n  pass\nexcept ImportError:\n  pass', { isOptional: true }],
    ['a handler', 'try:\n  x()\nexcept ImportError:\n  import a', { isOptional: true }],
    ['the else of such a try', 'try:\n  x()\nexcept ImportError:\n  pass\nelse:\n  import a', { isOptional: true }],
    ['a try that catches something else', 'try:\n  import a\nexcept KeyError:\n  pass', { isOptional: false }],
    ['a try with finally alone', 'try:\n  import a\nfinally:\n  pass', { isOptional: false }],
    ['after a try', 'try:\n  x()\nexcept ImportError:\n  pass\nimport a', { isOptional: false }],
    ['suppress', 'with contextlib.suppress(ImportError):\n  import a', { isOptional: true }],
    ['a test that expects it to fail', 'with pytest.raises(ModuleNotFoundError):\n  import a', { isOptional: true }],
    ['a context of the project that catches it', 'with LazyImport("x") as check:\n  import a', { isOptional: true }],
    ['importorskip', 'pytest.importorskip("a")\nimport a.b', { isOptional: true }],
    ['TYPE_CHECKING', 'if typing.TYPE_CHECKING:\n  from a import b', { isTypeOnly: true, isConditional: false }],
    ['the else of TYPE_CHECKING', 'if TYPE_CHECKING:\n  pass\nelse:\n  import a', { isTypeOnly: false, isConditional: true }],
    ['not TYPE_CHECKING', 'if not TYPE_CHECKING:\n  import a', { isTypeOnly: false, isConditional: true }],
    ['a condition', 'if sys.version_info < (3, 11):\n  import a', { isConditional: true }],
    ['main', 'if __name__ == "__main__":\n  import a', { isConditional: false }],
    ['a function', 'class A:\n  async def f(self):\n    import a', { isLazy: true }],
    ['after a function', 'def f():\n  pass\nimport a', { isLazy: false }],
    ['tabs', 'if x:\n\tif y:\n\t\tpass\n\timport a', { isConditional: true }],
  ])('knows that an import is in %s', (_, source, expected) => {
    expect(pythonImports(source).imports).toMatchObject([expected]);
  });

  it('finds an import whatever strings and brackets stand before it', () => {
    const text = fc.stringMatching(/^[a-z ()[\]{}:;#\\"']{0,30}$/);
    const literal = text.map((inner) => `x = "${inner.replaceAll('\\', '').replaceAll('"', '')}"`);
    const long = text.map((inner) => `y = """${inner.replaceAll('\\', '').replaceAll('"', '')}\n"""`);
    const comment = text.map((inner) => `# ${inner}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(literal, long, comment), { maxLength: 8 }), (lines) => {
        const source = [...lines, 'import target'].join('\n');
        expect(names(source)).toEqual([`${source.split('\n').length} target`]);
      }),
    );
  });

  it('does not fall over any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100, unit: 'grapheme-ascii' }), (text) => pythonImports(`import a\n${text}`).imports.length > 0),
    );
  });

  it('takes deep and long input in its stride', () => {
    const deep = `${'('.repeat(100_000)}\nimport a\n`;
    const nested = Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}if x:`).join('\n');
    expect(pythonImports(deep).imports).toEqual([]);
    expect(pythonImports(`${nested}\n${' '.repeat(2000)}import a`).imports).toHaveLength(1);
    expect(pythonImports(`import ${'a.'.repeat(100_000)}b`).imports).toEqual([]);
    expect(pythonImports(`from a.${'b.'.repeat(100_000)}`).imports).toEqual([]);
    expect(pythonImports(`import a${' '.repeat(100_000)}b`).imports).toEqual([]);
    expect(pythonImports(`import ${'a,'.repeat(50_000)}`).imports).toHaveLength(5000);
    expect(pythonImports('import a;'.repeat(50_000)).imports).toHaveLength(5000);
    expect(pythonImports(`${'"'.repeat(300_001)}\nimport a`).imports).toHaveLength(1);
  });
});
