import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import { describe, expect, it } from 'vitest';
import { baselineFilters } from './baseline-filters.js';
import { searchFile } from './search-file.js';
import kinds from './secret-kinds.json' with { type: 'json' };
import { isPlaceholder, SECRET_MARKS } from './secret-kinds.js';

/** Letters and digits that look issued, as many as are asked for. */
const noise = (length: number) => 'Zq7Rk2Wm9Xp4Tn8Vb3Yc6Hd1Jf5Lg0Ks'.repeat(40).slice(0, length);
const hex = (length: number) => '7f3a9c1e5b8d2064'.repeat(10).slice(0, length);
const letters = (length: number) => 'ZqRkWmXpTnVbYcHdJfLgKsAeUo'.repeat(3).slice(0, length);

/** A text with a secret of each kind, put together so that no scanner takes this file for a leak. */
const SAMPLES: readonly (readonly [string, string])[] = [
  ['anthropic', `sk-ant-${'api03'}-${noise(93)}AA`],
  ['aws', `AWS_SECRET_ACCESS_KEY = "${noise(40)}"`],
  ['basicauth', `https://bob:${noise(12)}@db.internal.net/x`],
  ['cloudflare', `cfut_${noise(40)}${hex(8)}`],
  ['database-connection-string', `postgres://bob:${noise(12)}@db.internal.net/shop`],
  ['databricks', `dapi${hex(32)}`],
  ['docker', `dckr_pat_${noise(27)}`],
  ['figma', `figd_${noise(44)}`],
  ['github', `ghp_${noise(36)}`],
  ['github', `github_pat_${noise(82)}`],
  ['gitlab', `glpat-${noise(20)}`],
  ['grafana', `glsa_${noise(32)}_${hex(8)}`],
  ['groq', `gsk_${noise(52)}`],
  ['hashicorp-vault', `hvs.${noise(95)}`],
  ['huggingface', `hf_${letters(34)}`],
  ['linear', `lin_api_${noise(40)}`],
  ['notion', `ntn_${'31415926535'}${noise(35)}`],
  ['npm', `npm_${noise(36)}`],
  ['npm', `//packages.internal.net/:_authToken=${noise(36)}`],
  ['openai', `sk-${noise(20)}T3Blbk${'FJ'}${noise(20)}`],
  ['privatekey', `-----BEGIN RSA PRIVATE ${'KEY'}-----\nMI${noise(62)}\n${noise(64)}\n-----END RSA PRIVATE ${'KEY'}-----`],
  ['sendgrid', `SG.${noise(22)}.${noise(43)}`],
  ['shopify', `shpat_${hex(32)}`],
  ['slack', `xoxb-${'271828182845'}-${noise(24)}`],
  ['slack', `https://hooks.slack.com/services/T${noise(8)}/B${noise(8)}/${noise(24)}`],
  ['stripe', `sk_live_${noise(24)}`],
  ['tailscale', `tskey-auth-${noise(12)}-${noise(32)}`],
  ['vercel', `vcp_${noise(40)}`],
];
/** The key of a service account is found as the private key that it holds; the other is a long document of its own. */
const NOT_SAMPLED = ['1password', 'gcp'];

describe('kinds of secrets', () => {
  it('has an entry for every rule of the preset, so that no mark is missing after an update', () => {
    const found = rules.map(({ meta }) => meta.id.replace('@secretlint/secretlint-rule-', '')).filter((id) => id !== 'filter-comments');
    expect(kinds.kinds.map(({ rule }) => rule).toSorted()).toEqual(found.toSorted());
    expect(new Set([...SAMPLES.map(([rule]) => rule), ...NOT_SAMPLED])).toEqual(new Set(found));
  });

  it.each(SAMPLES)('finds %s behind its mark', async (rule, text) => {
    expect(SECRET_MARKS.test(`x = ${text}\n`)).toBe(true);
    const hits = await searchFile(`x = ${text}\n`, {
      path: rule === 'npm' ? '.npmrc' : 'a.txt',
      isDoubtful: false,
      known: new Set(),
      filters: baselineFilters(undefined),
    });
    expect(hits.map(({ label }) => label)).toContain(kinds.kinds.find((kind) => kind.rule === rule)?.label);
  });

  it.each([
    'AKIAIOSFODNN7EXAMPLE',
    'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'sk_live_00000000000000000000',
    'your_token_here',
    'aabbaabb',
  ])('takes %s for made up', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });
});
