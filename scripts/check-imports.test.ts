import { describe, expect, it } from 'vitest';
import { forbidden, importedModules } from './check-imports.mjs';

describe('importedModules', () => {
  it('finds static, re-exported, side-effect and dynamic imports, over several lines too', () => {
    const source = [
      "import { a } from 'one';",
      "import type { B } from './two.js';",
      "import three from 'three' with { type: 'json' };",
      'import {\n  c,\n  d,\n} from "four";',
      "export * from './five.js';",
      "import 'six';",
      "const seven = await import('seven');",
      "const text = 'from eight';",
    ].join('\n');
    expect(importedModules(source)).toEqual(['one', './two.js', 'three', 'four', './five.js', 'six', 'seven']);
  });
});

describe('forbidden', () => {
  const pure = { packages: ['@sar/baseline'], npm: ['yaml', '@actions/expressions'], pure: true, machine: false };
  const edge = { ...pure, pure: false };
  const machine = { ...edge, machine: true };

  it.each([
    [pure, 'src/a.ts', './b.js', undefined],
    [pure, 'src/x/a.ts', '../b.js', undefined],
    [pure, 'src/a.ts', '../../baseline/src/index.js', 'leaves the package'],
    [pure, 'src/a.ts', '../../../scripts/x.mjs', 'leaves the package'],
    [pure, 'src/a.test.ts', '../../../scripts/x.mjs', undefined],
    [pure, 'src/a.test.ts', '../../host/src/index.js', 'leaves the package'],
    [pure, 'src/a.ts', '@sar/baseline', undefined],
    [pure, 'src/a.ts', '@sar/baseline/lib/x.js', 'reaches into a package'],
    [pure, 'src/a.ts', '@sar/host', 'not among'],
    [pure, 'src/a.ts', 'yaml', undefined],
    [pure, 'src/a.ts', '@actions/expressions/funcs', undefined],
    [pure, 'src/a.ts', '@actions/core', 'not among'],
    [pure, 'src/a.ts', 'node:crypto', undefined],
    [pure, 'src/a.ts', 'node:os', 'not for this package'],
    [pure, 'src/a.ts', 'node:fs', 'not for this package'],
    [pure, 'src/a.ts', 'fs', 'needs the prefix'],
    [pure, 'src/a.test.ts', 'node:fs', undefined],
    [pure, 'src/a.test.ts', 'vitest', undefined],
    [pure, 'src/a.test.ts', '@sar/testkit', undefined],
    [pure, 'src/a.test.ts', '@sar/host', 'not among'],
    [pure, 'src/a.ts', 'vitest', 'not among'],
    [edge, 'src/a.ts', 'node:os', undefined],
    [edge, 'src/a.ts', 'node:fs/promises', 'not for this package'],
    [edge, 'src/a.ts', 'node:child_process', 'not for this package'],
    [machine, 'src/a.ts', 'node:child_process', undefined],
  ])('with the rule %o, %s and %s', (rule, file, specifier, why) => {
    if (why === undefined) expect(forbidden(rule, file, specifier)).toBeUndefined();
    else expect(forbidden(rule, file, specifier)).toContain(why);
  });
});
