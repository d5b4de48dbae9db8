import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHIPPED_WATCHDOGS } from './shipped-watchdog.js';

const guide = readFileSync(new URL('../../../../docs/guides/watchdogs.md', import.meta.url), 'utf8');
/** The cells of the row whose first cell links to the caller. */
const rowOf = (id: string): readonly string[] =>
  guide
    .split('\n')
    .find((line) => line.startsWith('| [') && line.includes(`(../examples/watchdogs/sar-${id}.yml)`))
    ?.split('|')
    .map((cell) => cell.trim()) ?? [];

describe.each(SHIPPED_WATCHDOGS.map((watchdog) => [watchdog.id, watchdog] as const))(
  'the guide of %s',
  (id, { secrets, triggers, cron }) => {
    it('has a row, with when it runs and the playbooks that it sets off', () => {
      const [, , when = '', , , setsOff = ''] = rowOf(id);
      expect(when).not.toBe('');
      if (cron?.startsWith('0 ') === true) expect(when).toContain(`0${cron.split(' ')[1]}:00`);
      if (cron?.includes('*/6') === true) expect(when).toContain('6 hours');
      const playbooks = triggers.flatMap(({ playbook, watchdog }) => (playbook === undefined || watchdog !== undefined ? [] : [playbook]));
      // Its own playbook stands in what the self-healing does.
      for (const playbook of playbooks.filter(() => id !== 'self-healing')) expect(setsOff).toContain(playbook);
    });

    it('says what each secret is for', () => {
      for (const name of Object.keys(secrets)) expect(guide).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|$`, 'm'));
    });
  },
);
