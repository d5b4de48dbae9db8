import { memoryTree } from '@sar/testkit';
import { expect, it } from 'vitest';
import { openSurvey } from '../survey.js';
import { gateOnWorkTree } from './gate-on-work-tree.js';
import { BROKEN_LINK, checksOf, gateScene } from './gate-scene.fixture.js';

const LINKS = { links: { required: true, sensors: ['doc-links'], 'fail-on': 'P3' } };

it.each([
  ['a waiver', "waivers: [{ rule: broken-link, reason: known, owner: '@octocat', expires: 2026-12-31 }]\n"],
  ['a lower severity', 'sensors: { doc-links: { rules: { broken-link: off } } }\n'],
  ['a sensor that is switched off', 'sensors: { doc-links: { enabled: false } }\n'],
])('%s that a program writes into the baseline does not judge what it made', async (_what, more) => {
  const before = { '.github/sar.yml': checksOf(LINKS), 'README.md': '# A\n' };
  const { baseline } = await openSurvey(memoryTree(before));
  const { tree, base, sensing } = gateScene({ ...BROKEN_LINK, '.github/sar.yml': checksOf(LINKS, more) }, { base: before });
  if (base === undefined) throw new Error('there is no base');
  expect((await gateOnWorkTree({ baseline, tree, base, sensing, monotonic: () => 0 })).failed).toEqual(['links']);
});
