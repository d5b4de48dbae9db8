import { describe, expect, it } from 'vitest';
import { watchdogFile } from './watchdog-workflow.fixture.js';

describe('the gate of the pre-flight', () => {
  const { workflow } = watchdogFile({ file: 'watchdog-preflight.yml' });
  const gate = workflow.jobs['gate'];

  it('runs whatever became of the jobs before it, and needs all of them', () => {
    expect(gate?.if).toBe('${{ always() }}');
    const others = Object.keys(workflow.jobs).filter((name) => !['gate', 'others'].includes(name));
    expect(gate?.needs).toEqual(others);
    expect(gate?.steps.find(({ uses }) => uses === '$/actions/gate')?.with).toMatchObject({
      needs: '${{ toJSON(needs) }}',
      'run-commands': false,
    });
  });

  it('leaves no check out that the baseline adds', () => {
    const { checks, 'command-checks': others } = workflow.on['workflow_call']?.inputs ?? {};
    const words = String(checks?.['default']).split(' ');
    expect(others?.['default']).toBe(words.map((word) => `!${word}`).join(' '));
    expect(words).not.toContain('');
  });

  it('passes no branch that somebody judges by hand', () => {
    const [first] = gate?.steps ?? [];
    expect(first?.if).toContain("github.event_name == 'workflow_dispatch'");
    expect(first?.run).toMatch(/\nexit 1\n$/);
  });

  it('writes nowhere in a job that runs the code of the change', () => {
    const running = Object.entries(workflow.jobs).filter(([, { steps }]) =>
      steps.some(({ uses, with: given }) => uses === '$/actions/gate' && given?.['run-commands'] !== false),
    );
    expect(running.map(([name]) => name)).toEqual(['commands']);
    expect(running.flatMap(([, { permissions = {} }]) => Object.values(permissions))).not.toContain('write');
  });
});
