import type { PlaybookStep } from '@sar/baseline';
import type { StepContext } from '@sar/rescue';
import { expect, it, vi } from 'vitest';
import { EVERY_STEP_KIND } from './every-step-kind.js';
import { stepKinds } from './step-kinds.js';

const names = Object.keys(EVERY_STEP_KIND) as PlaybookStep['do'][];

it.each(names)('hands %s to its own kind', async (name) => {
  const given = [{ do: name }, { key: 'k' }] as unknown as [never, StepContext];
  const said = { outcome: 'unchanged', words: name } as const;
  const plan = vi.spyOn(EVERY_STEP_KIND[name], 'plan').mockResolvedValue(said);
  const apply = vi.spyOn(EVERY_STEP_KIND[name], 'apply').mockResolvedValue(said);
  const kind = stepKinds()[name];
  expect(await kind.plan(...given)).toBe(said);
  expect(plan).toHaveBeenCalledExactlyOnceWith(...given);
  expect(apply).not.toHaveBeenCalled();
  expect(await kind.apply(...given)).toBe(said);
  expect(apply).toHaveBeenCalledExactlyOnceWith(...given);
});
