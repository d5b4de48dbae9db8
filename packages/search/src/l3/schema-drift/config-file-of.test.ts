import { describe, expect, it } from 'vitest';
import { DOCUMENT_FORMATS } from '../documents/parse-document.js';
import { configFileOf } from './config-file-of.js';
import data from './config-files.json' with { type: 'json' };

describe('configFileOf', () => {
  it.each([...data.files, ...data.folders])('%j has a source, a format and an impact', ({ source, format, impact }) => {
    expect(source).toMatch(/^https:\/\//);
    expect(DOCUMENT_FORMATS).toContain(format);
    expect(['blocks', 'degrades']).toContain(impact);
  });

  it.each([
    ['package.json', 'json'],
    ['a/b/package.json', 'json'],
    ['my-package.json', undefined],
    ['.github/dependabot.yml', 'yaml'],
    ['.github/ISSUE_TEMPLATE/bug.yaml', 'yaml'],
    ['.github/workflows/ci.yml', undefined],
    ['.github/actions/setup/action.yml', undefined],
    ['conf/app.yml', undefined],
    ['constructor', undefined],
  ])('%s is read as %s', (path, format) => {
    expect(configFileOf(path)?.format).toBe(format);
  });
});
