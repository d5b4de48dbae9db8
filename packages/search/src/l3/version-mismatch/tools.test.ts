import { describe, expect, it } from 'vitest';
import { manifestsOf, nodeMajor, toolOfFeature, toolOfImage, toolOfName, usesProject, versionInputs } from './tool-names.js';
import data from './tools.json' with { type: 'json' };

describe('tools.json', () => {
  it.each(data.tools)('$id has a source, and names of its own', ({ id, source, names, images, features }) => {
    expect(source).toMatch(/^https:\/\//);
    for (const name of names) expect(toolOfName(name)).toBe(id);
    for (const image of images) expect(toolOfImage(image)).toBe(id);
    for (const feature of features) expect(toolOfFeature(feature)).toBe(id);
    expect(manifestsOf(id).every((name) => !name.includes('/'))).toBe(true);
  });

  it.each([
    ['python', 'pip', 'install -e .', true],
    ['python', 'pip', 'install .[test]', true],
    ['python', 'pip', 'install -r requirements.txt', false],
    ['python', 'pip', 'install twine', false],
    ['python', 'uv', 'sync --frozen', true],
    ['node', 'npm', 'ci', true],
    ['node', 'npm', 'install -g yarn', false],
    ['node', 'npm', 'publish', false],
    ['node', 'yarn', '', true],
    ['go', 'go', 'test ./...', true],
    ['go', 'go', 'install example.com/tool@v1', false],
    ['rust', 'cargo', 'install cargo-deny', false],
    ['python', 'npm', 'ci', false],
  ])('%s: `%s %s` uses the project: %s', (tool, program, args, uses) => {
    expect(usesProject(tool, program, args)).toBe(uses);
  });

  it('knows official images by all of their names', () => {
    expect(['node', 'library/node', 'docker.io/node', 'docker.io/library/node'].map(toolOfImage)).toEqual(['node', 'node', 'node', 'node']);
    expect(toolOfImage('example/node')).toBeUndefined();
  });

  it('knows the inputs of actions, and the lines of Node.js', () => {
    expect(versionInputs('actions/setup-go')).toEqual([{ tool: 'go', input: 'go-version', file: 'go-version-file' }]);
    expect(versionInputs('actions/checkout')).toEqual([]);
    expect([nodeMajor('Jod'), nodeMajor('none')]).toEqual([22, undefined]);
  });
});
