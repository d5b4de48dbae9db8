import { describe, expect, it } from 'vitest';
import { commandOutputs } from './command-outputs.js';

describe('what a command printed', () => {
  it('of which the end is kept has both streams as they came', () => {
    const outputs = commandOutputs(12, 'end');
    expect(outputs.addStdout(Buffer.from('one '))).toBe('open');
    outputs.addStderr(Buffer.from('two\n'));
    expect(outputs.addStdout(Buffer.from('three'))).toBe('open');
    expect(outputs.ended(3)).toEqual({ exitCode: 3, stdout: 'one three', stderr: 'two\n', cut: true, output: 'ne two\nthree' });
    expect(outputs.lastLine()).toBe('two');
  });

  it('of which the beginning is kept is full at its bound, and has no text of both', () => {
    const outputs = commandOutputs(4, 'beginning');
    outputs.addStderr(Buffer.from('warned\nfailed\n'));
    expect(outputs.addStdout(Buffer.from('one two'))).toBe('full');
    expect(outputs.isCut).toBe(true);
    expect(outputs.ended(0)).toEqual({ exitCode: 0, stdout: 'one ', stderr: 'warned\nfailed\n', cut: true });
    expect(outputs.lastLine()).toBe('failed');
  });
});
