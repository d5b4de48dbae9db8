import { describe, expect, it } from 'vitest';
import { structuredValues } from './structured-values.js';

describe('structuredValues', () => {
  it.each([
    ['YAML', 'a.yml', 'a: b', 'YAML'],
    ['YAML with the long ending', 'dir/a.yaml', '', 'YAML'],
    ['encrypted YAML', 'a.eyaml', 'a: b', 'YAML'],
    ['INI with a quote in a value', 'a.ini', '[a]\np = x"y', 'INI'],
    ['INI with two quoted texts in a value', 'a.ini', '[a]\np = "x" "y"', 'INI'],
    ['INI with a percent sign where a value goes on', 'a.cfg', '[a]\np = x\n  50%%', 'INI'],
    ['keys of no section, in a file with another name', '.env', '# c\nA=x"y\nB=2', 'INI'],
    ['a key of Artifactory, which gets quotes', 'a.ini', '[a]\nk = AKCp8wWPw5k4', 'INI'],
    ['INI with quotes around values only', 'a.ini', '[a]\np = "x y"\nq = \'z\'\n; c "d"', undefined],
    ['a program', 'a.go', 'package a\nvar p = "x" + "y"', undefined],
    ['JSON', 'a.json', '{\n  "a": "b\\"c"\n}', undefined],
    ['an empty file', 'a.ini', '', undefined],
  ])('knows %s', (_, path, text, expected) => {
    expect(structuredValues(path, text.split('\n'))).toBe(expected);
  });
});
