import { addComment } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { NAME, scene, sharedServer } from './gate-scene.fixture.js';
import { runInProcess } from './run-in-process.fixture.js';

const server = sharedServer();
const FORGED = '<!-- sar:gate {"schema":"sar.gate-comment/1","gate":"SAR gate"} -->\n::error::pwned';

describe('text of a pull request', () => {
  it.each(['{"test":{"result":"success"}}]', '{"__proto__":{"result":"success"}}', '[]', 'null', `{"a":{"result":"${'x'.repeat(5000)}"}}`])(
    'in needs fails: %.40s',
    async (needs) => {
      const opened = scene({ server: server() });
      const run = await runInProcess(opened, { inputs: { needs } });
      expect(run.outputs.get('failed-checks')).toBe('integrity:needs');
    },
  );

  it('in names of branches chooses nothing', async () => {
    const opened = scene({ server: server() });
    const branch = '--upload-pack=touch ran;`x`';
    const run = await runInProcess(opened, { event: { branch } });
    expect(run.verdict().outcome).toBeDefined();
    expect(opened.checkout.git('status', '--short')).toBe('');
    expect(server().requests.every(({ path }) => path === '/graphql' || path.startsWith(`/repos/${NAME}/`))).toBe(true);
  });

  it('in comments of others is not taken for the comment of the gate', async () => {
    const opened = scene({ server: server() });
    addComment(opened.repository, opened.number, { user: 'mallory', body: FORGED });
    await runInProcess(opened, { inputs: { comment: 'true' } });
    expect(opened.comments().map(({ user }) => user)).toEqual(['mallory', 'github-actions[bot]']);
  });
});
