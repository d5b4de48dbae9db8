import { describe, expect, it } from 'vitest';
import { memoryTree } from '@sar/testkit';
import { openSurvey } from '../survey.js';
import { compareFindings } from './compare-findings.js';
import { BROKEN_LINK, gateScene, type Files } from './gate-scene.fixture.js';

async function compared(head: Files, base: Files, sensors: readonly string[] = ['doc-links', 'coverage']) {
  const tree = memoryTree(head);
  const result = await compareFindings({
    survey: await openSurvey(tree),
    base: memoryTree(base),
    sensing: gateScene(head).sensing,
    sensors,
  });
  const paths = (key: 'added' | 'gone' | 'kept') => result[key].map(({ signal }) => signal.artefact.path);
  return { ...result, paths: { added: paths('added'), gone: paths('gone'), kept: paths('kept') } };
}

const OTHER = { 'other.md': '# B\n\n[x](gone.md)\n' };
const THIRD = { 'third.md': '# C\n\n[x](lost.md)\n' };

it('tells what is new, gone and kept, also where lines moved', async () => {
  const { paths } = await compared(
    { 'README.md': `# A\n\nmore\n\n${BROKEN_LINK['README.md'].slice(5)}`, ...OTHER },
    { ...BROKEN_LINK, ...THIRD },
  );
  expect(paths).toEqual({ added: ['other.md'], gone: ['third.md'], kept: ['README.md'] });
});

it('compares nothing with itself', async () => {
  const { added, gone, kept, notCompared } = await compared(BROKEN_LINK, BROKEN_LINK, []);
  expect([added, gone, notCompared]).toEqual([[], [], []]);
  expect(kept.length).toBeGreaterThan(0);
});

describe('a sensor that cannot answer', () => {
  const LINES = '<lines><line number="1" hits="1"/><line number="2" hits="0"/></lines>';
  const CLASSES = `<classes><class name="a" filename="a.py">${LINES}</class></classes>`;
  const REPORT = {
    'coverage.xml': `<?xml version="1.0"?><coverage><packages><package name="p">${CLASSES}</package></packages></coverage>`,
    'a.py': 'x = 1\ny = 2\n',
  };
  const BAD = { 'coverage.xml': 'not XML at all' };

  it('in neither is nothing to compare', async () => {
    expect((await compared(OTHER, OTHER)).notCompared).toEqual([]);
  });

  it('in the base alone, which has no report, makes nothing new', async () => {
    const { added, notCompared } = await compared({ ...OTHER, ...REPORT }, OTHER);
    expect(added).toEqual([]);
    expect(notCompared).toMatchObject([{ sensor: 'coverage', isLost: false }]);
  });

  it('here alone may hide something', async () => {
    const { gone, notCompared } = await compared({ ...OTHER, ...BAD }, { ...OTHER, ...REPORT });
    expect(gone).toEqual([]);
    expect(notCompared).toMatchObject([{ sensor: 'coverage', isLost: true }]);
  });
});

it('leaves out what needs the network', async () => {
  const { readings } = await compared(OTHER, OTHER, []);
  expect(readings.map(({ sensor }) => sensor)).not.toContain('ci-health');
});
