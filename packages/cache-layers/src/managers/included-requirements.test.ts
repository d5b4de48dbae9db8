import { withinProcessorTime } from '@sar/testkit';
import { expect, it } from 'vitest';
import { includedRequirements } from './included-requirements.js';

it.each<[string, string, readonly string[]]>([
  ['requirements.txt', 'requests==2.0\n# -r no.txt\nx --hash=sha256:-r\n', []],
  ['requirements.txt', '-r base.txt\n  -c ../constraints.txt # why\r\n-rdev.txt\n', ['base.txt', '../constraints.txt', 'dev.txt']],
  [
    'requirements/dev.txt',
    '--requirement base.txt\n--constraint=c.txt\n-r ../all.txt',
    ['requirements/base.txt', 'requirements/c.txt', 'all.txt'],
  ],
  ['r.txt', '-r "base.txt"\n-r base.txt\n', ['base.txt']],
  ['r.txt', '-r https://example.com/r.txt\n-c file:///etc/passwd\n-r /etc/passwd\n', []],
  ['r.txt', '-e .\n--index-url https://x.example\n--no-binary :all:\n', []],
])('of %s with %j are %j', (name, text, included) => {
  expect(includedRequirements(name, text)).toEqual(included);
});

it('are bounded, and so is the time', async () => {
  const text = `${Array.from({ length: 50_000 }, (_, at) => `-r ${at}.txt`).join('\n')}\n${' '.repeat(400_000)}x`;
  await withinProcessorTime(1000, () => {
    expect(includedRequirements('r.txt', text)).toHaveLength(100);
  });
});
