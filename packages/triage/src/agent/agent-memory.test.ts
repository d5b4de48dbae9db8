import { UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { agentMemoryOf, agentMemoryText, type AgentMemory } from './agent-memory.js';

const AT = '2026-11-22T12:00:00.000Z';
const PLAN = 'a'.repeat(16);
const daysAgo = (days: number): string => new Date(Date.parse(AT) - days * 86_400_000).toISOString();

const MEMORY: AgentMemory = {
  issues: {
    12: {
      handed: [
        { at: daysAgo(91), plan: PLAN },
        { at: daysAgo(89), plan: PLAN, posted: true, settled: true },
      ],
      told: daysAgo(80),
    },
    7: { handed: [{ at: daysAgo(91), plan: PLAN }], told: daysAgo(90.5) },
  },
  runs: { [PLAN]: [daysAgo(1.1), daysAgo(0.9)], ['b'.repeat(16)]: [daysAgo(2)] },
  waivers: { [PLAN]: { at: daysAgo(6), expires: '2026-12-22' }, ['b'.repeat(16)]: { at: daysAgo(8), expires: '2026-12-22' } },
};

describe('the memory of the breaker', () => {
  it('is read as it was written, without what is over', async () => {
    const read = await agentMemoryOf(agentMemoryText(MEMORY), '.sar', AT);
    expect(read).toEqual({
      issues: { 12: { handed: [{ at: daysAgo(89), plan: PLAN, posted: true, settled: true }], told: daysAgo(80) } },
      runs: { [PLAN]: [daysAgo(0.9)] },
      waivers: { [PLAN]: { at: daysAgo(6), expires: '2026-12-22' } },
    });
    expect(await agentMemoryOf(agentMemoryText(read), '.sar', AT)).toEqual(read);
  });

  it('is empty where there is none', async () => {
    expect(await agentMemoryOf(undefined, '.sar', AT)).toEqual({ issues: {}, runs: {}, waivers: {} });
  });

  it('keeps the newest thousand issues, in one order', async () => {
    const issues = Object.fromEntries(Array.from({ length: 1500 }, (_, n) => [n + 1, { handed: [{ at: AT, plan: PLAN }] }]));
    const read = await agentMemoryOf(agentMemoryText({ ...MEMORY, issues }), '.sar', AT);
    expect(Object.keys(read.issues)).toHaveLength(1000);
    expect(read.issues['500']).toBeUndefined();
    const turned = Object.fromEntries(Object.entries(MEMORY.runs).toReversed());
    expect(agentMemoryText({ ...MEMORY, runs: turned })).toBe(agentMemoryText(MEMORY));
  });

  it.each(['', '{', '[]', 'null', '{"schema":"sar.agent/9"}', '{"schema":"sar.agent/1","issues":{"x":{}},"runs":{},"waivers":{}}'])(
    'that cannot be read is none: %j',
    async (text) => {
      await expect(agentMemoryOf(text, '.sar', AT)).rejects.toThrow(UserError);
      await expect(agentMemoryOf(text, '.sar', AT)).rejects.toThrow('.sar/agent.json');
    },
  );
});
