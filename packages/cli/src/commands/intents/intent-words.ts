import { countOf } from '@sar/report';
import type { Intent } from '@sar/rescue';
import { sha256, targetText } from '@sar/rescue';

/** What an intent wants, without its value: `set LOG_LEVEL of octo-org/octo-repo (5 characters, SHA-256 0123456789ab…)`. */
export function intentWords({ operation, name, target, value }: Intent): string {
  const digest = value === null ? '' : ` (${countOf([...value].length, 'character')}, SHA-256 ${sha256(value).slice(0, 12)}…)`;
  return `${operation} ${name} of ${targetText(target)}${digest}`;
}
