import { describe, expect, it } from 'vitest';
import generated from './generated-modules.json' with { type: 'json' };
import names from './import-names.json' with { type: 'json' };
import { isDeclared, knownDistributions } from './module-distributions.js';
import { normalName } from './requirement-name.js';
import stdlib from './stdlib-modules.json' with { type: 'json' };

describe('what is known of modules', () => {
  it('has each module once, in order, and none of them is of the standard library', () => {
    expect(stdlib.modules).toEqual([...new Set(stdlib.modules)].toSorted());
    const own = new Set(stdlib.modules);
    expect(Object.keys(names.modules).filter((module) => own.has(module.split('.')[0] ?? ''))).toEqual([]);
    for (const module of ['os', 'tomllib', 'distutils', 'imp', 'binhex', 'compression', 'annotationlib', '_ssl'])
      expect(own.has(module)).toBe(true);
  });

  it('names distributions that can be named', () => {
    for (const distributions of Object.values(names.modules)) {
      expect(distributions.length).toBeGreaterThan(0);
      for (const name of distributions) expect(name).toMatch(/^[A-Za-z0-9][\w.-]*[A-Za-z0-9]$/);
    }
    expect(generated.modules.every(({ name, source }) => name.length > 0 && source.startsWith('https://'))).toBe(true);
  });

  it.each([
    ['yaml', 'PyYAML'],
    ['google.cloud.storage.blob', 'google-cloud-storage'],
    ['sklearn.svm', 'scikit-learn'],
    ['attr', 'attrs'],
  ])('knows who gives %s', (module, distribution) => {
    expect(knownDistributions(module)?.distributions[0]).toBe(distribution);
    expect(isDeclared(module, new Set([normalName(distribution)]))).toBe(true);
    expect(isDeclared(module, new Set(['other']))).toBe(false);
  });

  it('does not take a distribution for another that begins alike', () => {
    expect(isDeclared('yam', new Set(['yaml']))).toBe(false);
    expect(isDeclared('requests', new Set(['request']))).toBe(false);
  });
});
