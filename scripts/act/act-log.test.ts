import { expect, it } from 'vitest';
import { ActLog } from './act-log.mjs';

const LINES = [
  { jobID: 'one', msg: '::error::x', command: 'error', arg: 'x' },
  { jobID: 'one', msg: 'printed\n', raw_output: true },
  { jobID: 'one', command: 'summary', content: '# Title' },
  { jobID: 'one', jobResult: 'success', msg: 'Job succeeded' },
  { jobID: 'two', jobResult: 'failure', msg: 'Job failed' },
];

it('takes the lines of act apart, and keeps what is none', () => {
  const log = new ActLog();
  for (const line of LINES) log.add(JSON.stringify(line));
  expect(log.add('Error: no JSON')).toEqual({ msg: 'Error: no JSON' });
  expect(log.add('null')).toEqual({ msg: 'null' });
  expect(log.jobs).toEqual({ one: 'success', two: 'failure' });
  expect(log.summary).toBe('# Title');
  expect(log.commands('error')).toEqual(['x']);
  expect(log.text).toContain('[one] printed');
  expect(log.text).toContain('[] Error: no JSON');
});
