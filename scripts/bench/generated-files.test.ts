import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generatedFiles } from './generated-files.mjs';

describe('generatedFiles', () => {
  const files = generatedFiles(60);

  it('are the same for the same seed, and others for another', () => {
    expect([...generatedFiles(60)]).toEqual([...files]);
    expect([...generatedFiles(60, 2)]).not.toEqual([...files]);
  });

  it('are workflows and actions that parse, with jobs and steps', () => {
    const workflows = [...files].filter(([path]) => path.startsWith('.github/workflows/')).map(([, text]) => parse(text));
    expect(workflows).toHaveLength(60);
    for (const { jobs } of workflows)
      for (const job of Object.values<{ steps: unknown[] }>(jobs)) expect(job.steps.length).toBeGreaterThan(1);
    const actions = [...files].filter(([path]) => path.endsWith('action.yml')).map(([, text]) => parse(text));
    for (const { runs } of actions) expect(runs).toMatchObject({ using: 'composite', steps: expect.any(Array) });
  });

  it('bring the lockfiles and scripts that the workflows use', () => {
    for (const path of ['package-lock.json', 'web/package-lock.json', 'requirements.txt', 'go.sum', 'Makefile', 'scripts/check.sh'])
      expect(files.has(path), path).toBe(true);
  });
});
