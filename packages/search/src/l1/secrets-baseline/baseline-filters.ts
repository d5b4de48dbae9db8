import { RE2JS } from 're2js';
import type { DetectSecretsDocument } from './detect-secrets-document.js';

/** Most characters of an expression, and of a text that it is held against. */
const MAX_EXPRESSION = 5000;
const MAX_TEXT = 5000;

/** What the baseline of detect-secrets leaves out, for the native search to leave it out too. */
export interface BaselineFilters {
  excludesFile(path: string): boolean;
  excludesLine(line: string): boolean;
  excludesSecret(secret: string): boolean;
  /** Expressions that RE2 does not take, such as those that look ahead. */
  readonly unread: readonly string[];
}

/** The filters of a baseline: expressions of Python that are searched for, run by RE2 in linear time. */
export function baselineFilters(excluded: Extract<DetectSecretsDocument, { ok: true }>['excluded'] | undefined): BaselineFilters {
  const unread: string[] = [];
  const compiled = (patterns: readonly string[] = []) =>
    patterns.flatMap((pattern) => {
      try {
        if (pattern.length > MAX_EXPRESSION) throw new RangeError('too long');
        return [RE2JS.compile(pattern)];
      } catch {
        unread.push(pattern.slice(0, 80));
        return [];
      }
    });
  const files = compiled(excluded?.files);
  const lines = compiled(excluded?.lines);
  const secrets = compiled(excluded?.secrets);
  const any = (expressions: readonly RE2JS[], text: string) => expressions.some((each) => each.matcher(text.slice(0, MAX_TEXT)).find());
  return {
    excludesFile: (path) => any(files, path),
    excludesLine: (line) => any(lines, line),
    excludesSecret: (secret) => any(secrets, secret),
    unread,
  };
}
