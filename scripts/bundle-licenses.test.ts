import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bundledLicenses, isAllowed } from './bundle-licenses.mjs';

it.each([
  ['MIT', true],
  ['GPL-3.0-only', false],
  ['MIT OR GPL-3.0-only', true],
  ['(MIT OR Apache-2.0)', true],
  ['MIT AND GPL-3.0-only', false],
  ['MIT AND ISC', true],
  ['', false],
  ['constructor', false],
])('%s is allowed: %s', (expression, expected) => {
  expect(isAllowed(expression)).toBe(expected);
});

describe('bundledLicenses', () => {
  /** Stats of a bundle with one module per package, the second inside a concatenated module, the third in no chunk. */
  function bundle(packages: Readonly<Record<string, { readonly license?: string; readonly text?: string }>>) {
    const { path: folder, remove } = temporaryFolder('sar-licenses');
    onTestFinished(remove);
    const [first, second, third] = Object.entries(packages).map(([name, { license, text }]) => {
      const place = join(folder, 'node_modules', name);
      mkdirSync(join(place, 'lib/esm'), { recursive: true });
      writeFileSync(join(place, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
      // A second package.json that says only which kind of module the folder holds.
      writeFileSync(join(place, 'lib/esm/package.json'), '{"type":"module"}');
      if (text !== undefined) writeFileSync(join(place, 'LICENSE.md'), text);
      return { nameForCondition: join(place, 'lib/esm/index.js') };
    });
    const modules = [
      { ...first, chunks: [1], modules: second === undefined ? [] : [second] },
      { ...third, chunks: [] },
    ];
    return { toJson: () => ({ modules }) };
  }

  it('lists the packages in the chunks, sorted, with text', () => {
    const text = bundledLicenses(
      bundle({ zeta: { license: 'MIT', text: 'Z\r\ntext' }, '@a/b': { license: 'ISC' }, unused: { license: 'GPL-3.0-only' } }),
    );
    expect(text).toContain('zeta 1.2.3\nMIT\n\nZ\ntext\n');
    expect(text.indexOf('@a/b 1.2.3\nISC')).toBeLessThan(text.indexOf('zeta'));
    expect(text).not.toContain('unused');
  });

  it('lists a package once that is in two bundles', () => {
    const stats = bundle({ zeta: { license: 'MIT' } });
    expect(bundledLicenses(stats, stats, bundle({ alpha: { license: 'ISC' } })).match(/^(?:zeta|alpha) /gm)).toEqual(['alpha ', 'zeta ']);
  });

  it.each([
    [{ a: { license: 'GPL-3.0-only', text: 'x' } }, '"GPL-3.0-only" is not in'],
    [{ a: {} }, 'neither a licence text nor a licence field'],
  ])('refuses %o', (packages, message) => {
    expect(() => bundledLicenses(bundle(packages))).toThrow(message);
  });
});
