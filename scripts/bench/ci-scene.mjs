// The CI that scripts/bench/ci-health.mjs measures: many runs of ten workflows, one in twenty failed, one in a hundred run again.
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const WORKFLOWS = 10;

/** A log of about 40 KB that ends with a failed test. */
function failedLog(number) {
  const noise = Array.from(
    { length: 400 },
    (_, line) => `tests/test_${line % 40}.py::test_case_${line} PASSED                   [ ${line % 100}%]`,
  );
  return [
    '##[group]Run python -m pytest',
    'python -m pytest',
    '##[endgroup]',
    ...noise,
    '=========================== short test summary info ============================',
    `FAILED tests/test_${number % 7}.py::test_total - assert 5 == 6`,
    '========================= 1 failed, 400 passed in 3.21s =========================',
    '##[error]Process completed with exit code 1.',
  ]
    .map((line, index) => `${new Date(Date.UTC(2026, 10, 2) + index).toISOString().slice(0, -1)}0000Z ${line}`)
    .join('\n');
}

/**
 * Fills a repository of the test server.
 *
 * @returns how many of the runs failed, and how many older attempts there are
 */
export function fillWithRuns(testkit, repository, { count, now, days }) {
  const workflows = Array.from({ length: WORKFLOWS }, (_, index) =>
    testkit.addWorkflow(repository, { name: `Workflow ${index}`, path: `.github/workflows/w${index}.yml` }),
  );
  const spacing = (days * DAY_MS - 60 * MINUTE_MS) / count;
  let [failed, older] = [0, 0];
  for (let number = 0; number < count; number++) {
    const createdAt = new Date(now - days * DAY_MS + 30 * MINUTE_MS + Math.floor(number * spacing));
    const isFailed = number % 20 === 7;
    const isRepeated = number % 100 === 3;
    const sha = (number + 1).toString(16).padStart(40, '0');
    const base = { workflow: workflows[number % WORKFLOWS].id, sha, createdAt, startedAt: createdAt };
    const run = testkit.addRun(repository, {
      ...base,
      conclusion: isFailed ? 'failure' : 'success',
      attempt: isRepeated ? 2 : 1,
      earlier: [],
    });
    if (isRepeated) {
      const { earlier: _, ...rest } = run;
      run.earlier.push({ ...rest, attempt: 1, conclusion: 'failure' });
      older += 1;
    }
    failed += isFailed ? 1 : 0;
    testkit.addJob(repository, run, {
      steps: [
        {
          name: 'Run python -m pytest',
          number: 1,
          status: 'completed',
          conclusion: isFailed ? 'failure' : 'success',
          startedAt: createdAt,
          completedAt: new Date(createdAt.getTime() + 4 * MINUTE_MS),
        },
      ],
      log: isFailed ? failedLog(number) : 'fine\n',
    });
  }
  return { failed, older };
}
