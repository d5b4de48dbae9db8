import { known } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTS, line, needs } from './integrity.fixture.js';

describe('jobs before the gate', () => {
  it.each([
    [{ build: 'success' }, [], 'pass', '1 needed job succeeded'],
    [{ build: 'success', lint: 'success' }, [], 'pass', '2 needed jobs succeeded'],
    [{ build: 'failure', lint: 'success' }, [], 'fail', 'build failed'],
    [{ build: 'cancelled' }, ['build'], 'fail', 'build was cancelled'],
    [{ build: 'skipped', test: 'failure' }, [], 'fail', 'build was skipped, test failed'],
    [{ build: 'skipped', test: 'success' }, ['build'], 'pass', '1 needed job succeeded, 1 skipped as allowed'],
    [{ build: 'skipped' }, ['Build'], 'pass', '0 needed jobs succeeded, 1 skipped as allowed'],
    [{ build: 'failure' }, ['build'], 'fail', 'build failed'],
  ])('%j with %j allowed: %s', (results, allowSkipped, outcome, detail) => {
    expect(line('needs', { needs: needs(results), allowSkipped })).toMatchObject({ required: true, outcome, detail });
  });

  it('one that was skipped is mended or allowed, others are mended', () => {
    expect(line('needs', { needs: needs({ a: 'skipped' }) })?.remedy).toMatch(/name it in `allow-skipped`/);
    expect(line('needs', { needs: needs({ a: 'skipped', b: 'failure' }) })?.remedy).toMatch(/^Mend the job/);
  });

  it('a name that is allowed and is no needed job is told', () => {
    const { evidence, outcome } = line('needs', { needs: needs({ build: 'success' }), allowSkipped: ['buidl', '\n::error::x'] }) ?? {};
    expect(outcome).toBe('pass');
    expect(evidence).toEqual([
      { text: 'allow-skipped names "buidl", which is no needed job; did you mean build?' },
      { text: 'allow-skipped names "\\u000a::error::x", which is no needed job' },
    ]);
  });

  it.each([
    ['', 'it is empty'],
    ['  ', 'it is empty'],
    ['{', 'it is no JSON object'],
    ['[]', 'it is no JSON object'],
    ['null', 'it is no JSON object'],
    ['"x"', 'it is no JSON object'],
    ['{"a b": {"result": "success"}}', 'a key of it is no id of a job'],
    ['{"__proto__": {"result": "success"}, "": {}}', 'a key of it is no id of a job'],
    ['{"a": {"result": "neutral"}}', 'the job a has no result of success, failure, cancelled, skipped'],
    ['{"a": {"outputs": {}}}', 'the job a has no result'],
    ['{"a": "success"}', 'the job a has no result'],
    ['{"a": {"result": ["success"]}}', 'the job a has no result'],
    [`{"a": {"result": "success"}${' '.repeat(1_048_600)}}`, 'it is longer than 1048576 characters'],
    [
      JSON.stringify(Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`j${index}`, { result: 'success' }]))),
      'it names more than 1000 jobs',
    ],
    ['['.repeat(200_000), 'it is no JSON object'],
  ])('results that are %.30j fail', (text, problem) => {
    const found = line('needs', { needs: text });
    expect(found).toMatchObject({ outcome: 'fail', detail: expect.stringContaining(`the input \`needs\` cannot be read: ${problem}`) });
  });

  it('results of no job fail', () => {
    expect(line('needs', { needs: '{}' })).toMatchObject({ outcome: 'fail', detail: expect.stringContaining('names no job') });
  });

  it('results that leave out a job that the workflow names fail', () => {
    expect(line('needs', { needs: needs({ other: 'success' }), workflow: known(FACTS) })).toMatchObject({
      outcome: 'fail',
      detail: '1 needed job not in the input',
      remedy: expect.stringContaining('${{ toJSON(needs) }}'),
    });
  });

  it('results that are not handed over fail where the gate needs jobs, and are no matter where it needs none', () => {
    expect(line('needs', { workflow: known(FACTS) })).toMatchObject({
      outcome: 'fail',
      detail: expect.stringContaining('was not handed over'),
    });
    expect(line('needs', { workflow: known({ ...FACTS, jobs: [{ id: 'gate', needs: [] }] }) })).toBeUndefined();
  });

  it('a job that may be skipped hides no failure of one before it', () => {
    const results = needs({ test: 'skipped' });
    const workflow = known(FACTS);
    expect(line('needs', { needs: results, allowSkipped: ['test'], workflow })).toMatchObject({
      outcome: 'fail',
      detail: 'test was skipped, and whether "build" before it failed is not known',
      remedy: 'Add "build" to `needs` of the job of the gate.',
    });
    const all = { ...FACTS, jobs: FACTS.jobs.map((job) => (job.id === 'gate' ? { ...job, needs: ['build', 'test'] } : job)) };
    const given = (build: string) =>
      line('needs', { needs: needs({ build, test: 'skipped' }), allowSkipped: ['test'], workflow: known(all) });
    expect(given('success')?.outcome).toBe('pass');
    expect(given('failure')).toMatchObject({ outcome: 'fail', detail: 'build failed' });
  });

  it('any text passes only when it is an object of jobs that all succeeded', () => {
    const result = fc.constantFrom('success', 'failure', 'cancelled', 'skipped', 'Success', '', 1);
    const text = fc.oneof(
      fc.json(),
      fc.string(),
      fc.dictionary(fc.stringMatching(/^[a-z_-]{0,4}$/), fc.record({ result })).map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(text, (given) => {
        const jobs = Object.values(asObject(given));
        const allSucceeded = jobs.length > 0 && jobs.every((job) => (job as { result?: unknown } | null)?.result === 'success');
        if (line('needs', { needs: given })?.outcome === 'pass') expect(allSucceeded).toBe(true);
      }),
    );
  });
});

function asObject(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
