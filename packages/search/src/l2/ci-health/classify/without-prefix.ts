/** How much of a line a prefix may take, in UTF-16 units. */
const MAX_PREFIX = 120;

/**
 * What task runners, builders and terminals put before the lines of the tools that they run. Each is tried at the start of a line; the
 * words of severity that tools write in brackets themselves are none of them: without `[WARNING] ` a warning would read as an error.
 */
const PREFIXES: readonly RegExp[] = [
  // A workflow command that the runner did not take: `::error file=a.py,line=3::`.
  /^::error(?: [^:\n]{0,100})?::/,
  // The hosts of builds: `8:12:34 AM: `, `10:04:11.123 `, `[10:04:11] `, `2026-11-22T10:04:11.123Z `.
  /^\[?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z| ?[AP]M)?\]?(?::| [-|])? +/,
  // BuildKit: `#10 18.23 `.
  /^#\d{1,4} (?:\d{1,6}\.\d{1,4} )?/,
  // Docker Compose: `web_1  | `; act: `[ci/test]   | `.
  /^[\w.-]{1,60} +\| /,
  /^\[[^\]\n]{1,100}\] +\| /,
  // concurrently and Rush: `[0] `, `[@scope/api] `, `[web:build] `.
  /^\[(?!(?:error|err|warn|warning|info|debug|notice|fatal|trace|fail|failed|note|hint|skip|ok)\])[@\w][\w@/:.-]{0,60}\] /i,
  // Turborepo: `@scope/api:build: `, `web:test: `; Lerna: `@scope/api: `.
  /^@[\w.-]{1,50}\/[\w.-]{1,50}(?::[\w:.-]{1,40})?: ?/,
  /^(?!warn)[a-z][\w.-]{0,50}:[a-z][\w:.-]{0,40}: /,
  // pnpm --recursive: `packages/api test: `.
  /^(?:\.|[\w@.-]{1,50}(?:\/[\w@.-]{1,50}){1,4}) [a-z][\w:.-]{0,40}: /,
  // Marks: `> `, `| `, `│ `, `❌ `, `✖ `, `● `; and the word of a wrapper around another tool's message.
  /^(?:[>|│❌✖✘✗×●•🚨❗]|\uFE0F| )+/u,
  /^(?:Error|ERROR|error|fatal): /,
];

/**
 * A line without one prefix that is not the tool's own and without leading white space, or undefined when it has neither. Expressions say
 * how a line of a tool begins; this finds it where another program passed the line on. Time: linear in the length of a prefix.
 */
export function withoutPrefix(line: string): string | undefined {
  const trimmed = line.trimStart();
  const head = trimmed.slice(0, MAX_PREFIX);
  for (const prefix of PREFIXES) {
    const taken = prefix.exec(head)?.[0].length;
    if (taken !== undefined && taken > 0 && taken < trimmed.length) return trimmed.slice(taken).trimStart();
  }
  return trimmed.length < line.length && trimmed !== '' ? trimmed : undefined;
}
