import type { RuleCheck } from './rule-check.js';

/** Fires for versions of the cache action that fail, and for versions below the baseline's floor. */
export const deadCacheAction: RuleCheck = ({ facts }, { settings, asOf }) =>
  facts.happenings.flatMap((happening) => {
    if (happening.kind !== 'action') return [];
    const { reference, effects, site } = happening;
    const name = `${reference.written}@${reference.ref}`;
    const common = {
      rule: 'dead-cache-action' as const,
      about: 'step' as const,
      site,
      identity: `${reference.action}@${reference.ref}`,
      actual: name,
    };
    if (effects.deadCache !== undefined && (asOf === undefined || effects.deadCache.since <= asOf)) {
      return [
        {
          ...common,
          message: `${name} fails since ${effects.deadCache.since}: ${effects.deadCache.why}`,
          expected: 'actions/cache@v4.2.0 or newer',
        },
      ];
    }
    const floor = settings['minimum-version'];
    if (floor === 'working' || !/^actions\/cache(?:\/|$)/.test(reference.action) || !isBelow(reference.version, floor)) return [];
    return [
      { ...common, message: `${name} is older than the ${floor} that the baseline asks for`, expected: `actions/cache@${floor} or newer` },
    ];
  });

/** True when a version is surely below the floor; a bare major means its newest release. */
function isBelow(version: string | undefined, floor: string): boolean {
  const given = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(version ?? '');
  if (given === null) return false;
  const wanted = floor.replace(/^v/, '').split('.').map(Number);
  for (let at = 0; at < wanted.length; at += 1) {
    const part = given[at + 1];
    if (part === undefined) return false;
    const difference = Number(part) - (wanted[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
