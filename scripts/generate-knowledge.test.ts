import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateKnowledge, knowledgeText } from './generate-knowledge.mjs';

const real = fileURLToPath(new URL('../packages/workflows/data', import.meta.url));
let data = '';

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'knowledge-'));
  cpSync(real, data, { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function change(file: string, from: string | RegExp, to: string): void {
  const path = join(data, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

describe('the generated file', () => {
  it('is fresh', () => {
    expect(() => generateKnowledge({ check: true })).not.toThrow();
  });

  it('is stale when the data changed', () => {
    change('ecosystems/npm.yml', 'name: npm', 'name: Node package manager');
    expect(() => generateKnowledge({ check: true, data })).toThrow(/is stale: run "node scripts\/generate-knowledge.mjs"/);
  });
});

describe('knowledgeText', () => {
  it('is the same every time, one entry per line', () => {
    const { text, count } = knowledgeText(data);
    expect(knowledgeText(data).text).toBe(text);
    expect(text.split('\n').filter((line) => line.startsWith('{"')).length).toBe(count);
    expect(JSON.parse(text)).toHaveProperty('ecosystems');
  });

  it.each<[string, string, string | RegExp, string, RegExp]>([
    ['an unknown key', 'ecosystems/npm.yml', 'judged:', 'jugded:', /npm\.yml.*(jugded|judged)/],
    ['a missing source', 'actions/checkout.yml', /^source:.*\n/m, '', /action-cached-lfs-checkout has no source/],
    ['a missing date', 'actions/node.yml', /^read:.*\n/m, '', /actions\/setup-node has no date/],
    ['an unknown ecosystem', 'actions/go.yml', 'ecosystems: [go]', 'ecosystems: [golang]', /actions\/setup-go names the ecosystem golang/],
    ['a wrong range', 'actions/go.yml', "versions: '>=6.0.0'", "versions: '^6'", /\(actions\/setup-go\).*versions/],
    ['a kind that does not exist', 'ecosystems/pip.yml', 'kind: tool,', 'kind: tol,', /pip\.yml.*kind/],
    [
      'an action given twice',
      'actions/go.yml',
      'action: golangci/golangci-lint-action',
      'action: actions/setup-go',
      /actions\/setup-go is there twice/,
    ],
    ['a switch that is no input', 'actions/go.yml', 'switch: cache', 'switch: cash', /asks for the input cash/],
    ['broken YAML', 'ecosystems/npm.yml', 'commands:', 'commands: [', /npm\.yml/],
  ])('refuses %s', (_name, file, from, to, message) => {
    change(file, from, to);
    expect(() => knowledgeText(data)).toThrow(message);
  });
});
