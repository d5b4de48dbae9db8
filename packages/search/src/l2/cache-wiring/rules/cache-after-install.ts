import type { JobPicture, SeenCache, SeenDownload } from '../job-picture.js';
import type { Draft } from '../draft.js';
import { hashedPatterns } from '../cache-key.js';
import { cachedEcosystem } from '../cached-ecosystem.js';
import { covers } from '../covers.js';
import { isHandedOver } from '../handed-over.js';
import type { RuleCheck } from './rule-check.js';

/** Fires for a cache that is restored when everything was downloaded already, or before there is a file to hash. */
export const cacheAfterInstall: RuleCheck = (picture, { pictures }) =>
  picture.caches.flatMap((cache) => {
    if (cache.effect.state !== 'on' || cache.effect.operation === 'save' || cache.effect.mechanism === 'remote') return [];
    const late = afterEveryInstall(cache, picture);
    if (late !== undefined && !isHandedOver(cache, picture, pictures)) {
      return [draft(cache, picture, `restored after "${late.text}", which it should speed up`, `a restore before "${late.text}"`)];
    }
    const checkout = checkoutAfter(cache, picture);
    return checkout
      ? [draft(cache, picture, 'set up before the checkout, when there is no lockfile to key it on', 'a restore after actions/checkout')]
      : [];
  });

function draft(cache: SeenCache, picture: JobPicture, fault: string, expected: string): Draft {
  const name = `${cache.reference.written}@${cache.reference.ref}`;
  return {
    rule: 'cache-after-install',
    about: 'step',
    site: cache.site,
    identity: cache.effect.key ?? name,
    ...cachedEcosystem(cache, picture),
    message: `the cache of ${name} is ${fault}`,
    expected,
    actual: `the cache is ${fault}`,
  };
}

/** The last install that the cache could have helped, when the cache comes after all of them and none other came in time. */
function afterEveryInstall(cache: SeenCache, picture: JobPicture): SeenDownload | undefined {
  const installs = picture.downloads.filter(({ kind, ecosystem }) => kind === 'manifest' && covers(cache, ecosystem));
  const last = installs.at(-1);
  if (last === undefined || last.index >= cache.index || last.site.conditional !== cache.site.conditional) return undefined;
  // A composite action that installs and then caches what was built is judged where its parts can be told apart.
  const inTime = picture.caches.some((other) => other.index < last.index && other.effect.state !== 'off' && covers(other, last.ecosystem));
  // What cannot be seen into could be another cache before, or the install that the cache is for behind.
  const hidden = picture.unknowns.some(({ mayCache, index }) => (mayCache && index < last.index) || index > cache.index);
  return inTime || hidden || mayInstallLater(cache, last, picture) ? undefined : last;
}

/** True when a later command of the same program may be another install: only the run knows its first word. */
function mayInstallLater(cache: SeenCache, last: SeenDownload, { facts }: JobPicture): boolean {
  const install = facts.happenings[last.index];
  if (install?.kind !== 'command') return false;
  return facts.happenings.some(
    (happening, at) =>
      at > cache.index &&
      happening.kind === 'command' &&
      happening.command.program === install.command.program &&
      happening.command.args[0]?.dynamic === true,
  );
}

/** True when the cache is keyed on files of the repository and the only checkout comes later. */
function checkoutAfter({ effect, index, with: inputs }: SeenCache, { checkouts, unknowns, facts }: JobPicture): boolean {
  const first = checkouts[0];
  if (first === undefined || first.index < index) return false;
  // A setup action that names its files, and does not fail without them, warns and caches nothing (actions/setup-go).
  const needsFiles = effect.keyFiles !== undefined && effect.failsWithoutLockfile !== undefined;
  const keyed =
    effect.mechanism === 'path'
      ? hashedPatterns(effect.key ?? '').length > 0
      : effect.failsWithoutLockfile === true || needsFiles || inputs.has('cache-dependency-path');
  const mayBring = facts.happenings.some(
    (happening, at) =>
      at < index && happening.kind === 'command' && /^(?:git|gh|curl|wget|tar|unzip|cp|mv)$/.test(happening.command.program),
  );
  const artifact = facts.happenings.some(
    (happening, at) => at < index && happening.kind === 'action' && happening.reference.action.includes('download-artifact'),
  );
  return keyed && !mayBring && !artifact && !unknowns.some((unknown) => unknown.index < index);
}
