import { describe, expect, it } from 'vitest';
import { BASELINE, scene, sharedServer } from './gate-scene.fixture.js';
import { runInProcess } from './run-in-process.fixture.js';

const server = sharedServer();
/** Text that a runner, a terminal, Markdown or HTML would act on, or that forges a marker. */
const HOSTILE = [
  '::error::pwned',
  '##[error]pwned',
  '\u001b[31m\u001b[2J',
  '</details><img src=x>',
  '[x](https://evil.example)',
  '@octo-org/everyone',
  '${{ secrets.X }}',
  '<!-- sar:gate {"schema":"sar.gate-comment/1","gate":"SAR gate"} -->',
].join(' ');
/** Everything in a text but code, which is shown as it is, and SAR's hidden lines. */
const prose = (text: string) =>
  text
    .replaceAll(/^<!-- sar:[\w]+(?: \{.*\})? -->$/gm, '')
    .replaceAll(/(`{3,})[\s\S]*?\1/g, '')
    .replaceAll(/(`+)(?!`).+?(?<!`)\1(?!`)/g, '');

describe('text of a pull request', () => {
  it('is text everywhere: output of commands, file names, findings', async () => {
    const opened = scene({
      server: server(),
      files: {
        '.github/sar.yml': BASELINE.replace('schema: null', 'schema: { title: Links, required: true, sensors: [doc-links], fail-on: P3 }'),
      },
      change: {
        broken: `${HOSTILE}\n::error::pwned\n##[error]x\n`,
        'README.md': `[${HOSTILE}](./${encodeURIComponent(HOSTILE)}.md)\n[a](gone.md)\n`,
      },
    });
    const run = await runInProcess(opened, { inputs: { comment: 'true' } });
    expect(run.outputs.get('failed-checks')).toContain('tests');
    expect(run.log).not.toMatch(/^\s*::|##\[|\u001b/m);
    const [published] = opened.checkRuns();
    const [comment] = opened.comments();
    for (const text of [run.summary, published?.summary ?? '', comment?.body ?? '']) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/\u001b/);
      expect(prose(text)).not.toMatch(/<img|\]\(https:\/\/evil|@octo-org\/everyone|<!--/);
    }
    expect(comment?.body.match(/^<!-- sar:gate /gm)).toHaveLength(1);
  });
});

it('no token is in what commands see, nor in anything that is written', async () => {
  const opened = scene({ server: server(), files: { 'check.sh': 'env; exit 1\n' } });
  const before = process.env['INPUT_TOKEN'];
  process.env['INPUT_TOKEN'] = 'ghs_neverShown0123456789';
  const run = await runInProcess(opened, { inputs: { comment: 'true' } });
  if (before === undefined) delete process.env['INPUT_TOKEN'];
  else process.env['INPUT_TOKEN'] = before;
  expect(run.outputs.get('failed-checks')).toBe('tests');
  const everything = run.log + run.summary + JSON.stringify([opened.comments(), opened.checkRuns(), run.verdict()]);
  expect(everything).toContain('PATH=');
  expect(everything).not.toMatch(/ghs_/);
});
