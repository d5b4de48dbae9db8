import { lintSource } from '@secretlint/core';
import { secretLintProfiler } from '@secretlint/profiler';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { BaselineFilters } from './baseline-filters.js';
import { partsOfLine, secretDigest } from './secret-digests.js';
import type { SecretHit } from './secret-hit.js';
import { isPlaceholder, secretKind } from './secret-kinds.js';

/** Most lines of one secret that are held against the baseline. */
const MAX_LINES = 3;
/** Shortest part of a secret, in characters, that counts as the same one. */
const MIN_SHARED = 3;
// Each file would leave its measurements behind.
secretLintProfiler.setEnabled(false);

const CONFIG = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] };
/** Marks by which a line says that its secret is none: https://github.com/Yelp/detect-secrets#inline-allowlisting */
const ALLOWED = /pragma:\s?(?:allow|white)list[ -]secret/;
const ALLOWED_NEXT = /pragma:\s?(?:allow|white)list[ -]nextline[ -]secret/;

/** What is known of a file before it is searched. */
export interface SearchOptions {
  readonly path: string;
  readonly isDoubtful: boolean;
  /** Digests that the baseline has for the file. */
  readonly known: ReadonlySet<string>;
  readonly filters: BaselineFilters;
}

/** Searches a text with the rules of secretlint. What the baseline knows, what a comment allows and what is made up is left out; a text counts once. */
export async function searchFile(text: string, { path, isDoubtful, known, filters }: SearchOptions): Promise<readonly SecretHit[]> {
  const { messages } = await lintSource({
    source: { content: text, contentType: 'text', filePath: path, ext: '' },
    options: { config: CONFIG, noPhysicFilePath: true },
  });
  if (messages.length === 0) return [];
  const lines = text.split('\n');
  const hits = new Map<string, SecretHit>();
  for (const { ruleId, messageId, range, loc } of messages) {
    const kind = secretKind(ruleId, messageId);
    const secret = text.slice(range[0], range[1]);
    const line = loc.start.line;
    const around = lines.slice(line - 1, Math.min(loc.end.line, line - 1 + MAX_LINES));
    if (kind === undefined || isPlaceholder(secret) || filters.excludesSecret(secret) || around.some((each) => filters.excludesLine(each)))
      continue;
    if (around.some((each) => ALLOWED.test(each)) || ALLOWED_NEXT.test(lines[line - 2] ?? '')) continue;
    const digest = secretDigest(secret);
    if (hits.has(digest) || known.has(digest) || (known.size > 0 && around.some((each) => holdsKnown(each, secret, known)))) continue;
    hits.set(digest, {
      path,
      line,
      label: kind.label,
      digest,
      isDoubtful: isDoubtful || kind.isDoubtful,
      isVerified: false,
      by: 'secretlint',
    });
  }
  return [...hits.values()];
}

/** The same secret may be cut out of the line differently by the two tools: of a private key, detect-secrets takes the words of its first line. */
function holdsKnown(line: string, secret: string, known: ReadonlySet<string>): boolean {
  for (const part of partsOfLine(line).parts) {
    // Something else that is known in the same line says nothing of this one.
    const isSame = part.includes(secret) || (part.length >= MIN_SHARED && secret.includes(part));
    if (isSame && known.has(secretDigest(part))) return true;
  }
  return false;
}
