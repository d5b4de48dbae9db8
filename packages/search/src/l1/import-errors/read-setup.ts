import type { Declared } from './declared.js';
import { normalName, requirementName } from './requirement-name.js';

/** Reads `setup.cfg`: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html */
export function readSetupCfg(source: string): Declared {
  const names: string[] = [];
  const roots: string[] = [];
  let section = '';
  let key = '';
  let own: string | undefined;
  let hasOptions = false;
  for (const raw of source.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const head = /^\[([^\]]{1,200})\]/.exec(raw)?.[1];
    if (head !== undefined) {
      section = head.trim();
      hasOptions ||= section.startsWith('options');
      key = '';
      continue;
    }
    const entry = /^([A-Za-z_][\w.-]{0,200})\s*[=:](.*)$/.exec(raw);
    if (entry !== null) key = entry[1] ?? '';
    else if (!/^\s/.test(raw)) continue;
    const value = (entry?.[2] ?? raw).trim();
    if (section === 'metadata' && key === 'name' && value !== '') own = normalName(value);
    if (section === 'options.packages.find' && key === 'where' && value !== '') roots.push(value);
    const isList = section === 'options.extras_require' || (section === 'options' && /^(?:install|setup|tests)_requires?$/.test(key));
    const name = isList ? requirementName(value) : undefined;
    if (name !== undefined) names.push(name);
  }
  return { names, own, roots, isComplete: !/^\s*install_requires\s*=\s*file:/m.test(source), isManifest: hasOptions };
}

/**
 * Reads `setup.py` without running it: every text in it that reads like a requirement counts as declared, since the lists are often put together from
 * several. Where `install_requires` is no list that is written there, there may be more.
 */
export function readSetupPy(source: string): Declared {
  const names = [...source.matchAll(/(["'])([A-Za-z0-9][^"'\n]{0,200})\1/g)].flatMap((match) => requirementName(match[2] ?? '') ?? []);
  const own = /\bname\s*=\s*["']([A-Za-z0-9][\w.-]{0,100})["']/.exec(source)?.[1];
  const roots = [...source.matchAll(/(?:where\s*=|["']{2}\s*:|find_packages\()\s*["']([\w./-]{1,100})["']/g)].map(
    (match) => match[1] ?? '',
  );
  const computed = /\binstall_requires\s*=\s*([^\s])/.exec(source)?.[1];
  return {
    names,
    own: own === undefined ? undefined : normalName(own),
    roots,
    isComplete: computed === undefined || computed === '[',
    isManifest: /\bsetup\s*\(/.test(source),
  };
}
