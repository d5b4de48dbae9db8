import { describe, expect, it } from 'vitest';
import { type AnswerContext, answerRequest } from './answer-request.js';
import { ApiError, type Operation } from './contract/operation.js';
import { descriptionChecker } from './description/description-checker.js';
import type { Problem } from './problem.js';
import { createServerClock } from './server-clock.js';
import { addRepository, createWorld } from './world/add-repository.js';

const PATH = '/repos/octo-org/octo-repo/actions/variables/X';

async function answer(handle: Operation['handle']): Promise<{ status: number; problems: readonly Problem[] }> {
  const world = createWorld();
  addRepository(world, 'octo-org/octo-repo', { private: false });
  const problems: Problem[] = [];
  const context: AnswerContext = {
    world,
    operations: { 'actions/get-repo-variable': { needs: [], handle } },
    graphql: undefined,
    storage: [],
    clock: createServerClock(),
    baseUrl: 'http://127.0.0.1:1',
    report: (problem) => void problems.push(problem),
    takeExpectedInvalid: () => false,
  };
  const url = new URL(PATH, context.baseUrl);
  const operation = descriptionChecker().match('GET', PATH);
  const { status } = await answerRequest(context, { method: 'GET', url, headers: {}, body: '', operation }, { kind: 'anonymous' });
  return { status, problems };
}

const VARIABLE = { name: 'X', value: 'y', created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' };

describe("an answer that GitHub's description refuses", () => {
  it.each([
    ['a key that is not there', { ...VARIABLE, visibility: 'all' }, 200, /additional properties/],
    ['a key that is missing', { name: 'X' }, 200, /required property 'value'/],
    ['a time that is none', { ...VARIABLE, created_at: 'yesterday' }, 200, /date-time/],
    ['a status that is never given', VARIABLE, 201, /never answers with 201/],
  ])('is a problem: %s', async (_name, body, status, detail) => {
    const result = await answer(() => ({ status, body }));
    expect(result.status).toBe(500);
    expect(result.problems).toEqual([expect.objectContaining({ kind: 'response', detail: expect.stringMatching(detail) })]);
  });

  it('is a problem where a text has a status that is never given', async () => {
    const result = await answer(() => ({ status: 201, text: 'x' }));
    expect([result.status, result.problems[0]?.detail]).toEqual([500, expect.stringContaining('never answers with 201')]);
  });

  it('is none where it is as described, or an error of the API', async () => {
    expect(await answer(() => ({ status: 200, body: VARIABLE }))).toEqual({ status: 200, problems: [] });
    expect(
      await answer(() => {
        throw new ApiError(404, 'Not Found');
      }),
    ).toEqual({ status: 404, problems: [] });
  });

  it('is a problem where the operation breaks, or says so itself', async () => {
    const broken = await answer(() => {
      throw new TypeError('broken');
    });
    expect([broken.status, broken.problems[0]?.kind, broken.problems[0]?.detail]).toEqual([
      500,
      'operation',
      expect.stringContaining('TypeError: broken'),
    ]);
    expect((await answer(() => ({ status: 200, body: VARIABLE, problem: 'not so' }))).problems).toEqual([
      expect.objectContaining({ kind: 'request', detail: 'not so' }),
    ]);
  });
});
