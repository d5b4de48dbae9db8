import { cacheModeOf } from '../cache-mode.js';
import { covers } from '../covers.js';
import type { JobPicture } from '../job-picture.js';
import type { Exemption } from './exemption.js';

/** The workflow itself says that the job may not fill or read caches. */
export const cacheModeForbids: Exemption = ({ facts }) => {
  const mode = cacheModeOf(facts);
  return mode === undefined || (mode.restores && mode.saves) ? undefined : mode.why;
};

/** An input that switches caching off (`cache: false`) is somebody's decision. */
export const switchedOff: Exemption = (picture, _context, ecosystem) => {
  const off = picture.caches.find(
    (cache) => covers(cache, ecosystem) && cache.effect.state === 'off' && /^input (?!lookup-only)[\w-]+: /.test(cache.effect.why),
  );
  return off === undefined ? undefined : `its caching is switched off (${off.reference.written}, ${off.effect.why.replace(/^input /, '')})`;
};

/** A compiler cache keeps what takes long; the downloads alone seldom pay. */
export const compilerCache: Exemption = (picture, _context, ecosystem) => {
  if (ecosystem !== 'cargo') return undefined;
  const wrapper = wrapperOf(picture);
  return wrapper === undefined ? undefined : `it compiles through a compiler cache (RUSTC_WRAPPER=${wrapper})`;
};

function wrapperOf({ facts }: JobPicture): string | undefined {
  const environments = [facts.env, ...facts.happenings.flatMap((happening) => (happening.kind === 'command' ? [happening.env] : []))];
  return environments.map((env) => env['RUSTC_WRAPPER'] ?? '').find((value) => /(?:^|\/)sccache(?:\.exe)?$/.test(value));
}

/** Caches of Rust are keyed on the compiler; an unpinned nightly is another one every day. */
export const nightlyToolchain: Exemption = ({ facts }, _context, ecosystem) => {
  if (ecosystem !== 'cargo') return undefined;
  const nightly = facts.happenings.some((happening) => {
    if (happening.kind === 'command')
      return (
        ['cargo', 'rustup'].includes(happening.command.program) &&
        happening.command.args.some(({ text }) => text === '+nightly' || text === 'nightly')
      );
    if (happening.kind !== 'action' || !happening.reference.action.includes('rust-toolchain')) return false;
    return (happening.with.get('toolchain')?.value ?? happening.reference.ref).trim() === 'nightly';
  });
  return nightly ? 'its nightly compiler is another one every day, and the cache is keyed on it' : undefined;
};
