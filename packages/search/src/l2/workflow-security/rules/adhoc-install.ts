import type { ShellCommand } from '@sar/workflows';
import { fileLineOf, scriptOf } from '../picture/script-of.js';
import { placeOfStep, stepSites } from '../picture/step-site.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires for downloads that a shell runs at once, and is doubtful for packages of which any version will do. One finding a step. */
export const adhocInstall: WeaknessRule = (document) =>
  stepSites(document).flatMap((site) => {
    const { commands } = scriptOf(site);
    const found = commands.flatMap((command) => {
      const what = isDownloadRun(command) ? `${command.text.slice(0, 120)} is run as it comes` : loosePackage(command);
      return what === undefined || command.elsewhere !== undefined ? [] : [{ command, what, runs: isDownloadRun(command) }];
    });
    const [first] = found.toSorted((a, b) => Number(b.runs) - Number(a.runs));
    if (first === undefined) return [];
    return [
      {
        rule: 'adhoc-install',
        place: { ...placeOfStep(site), line: fileLineOf(site, first.command.line), column: 1 },
        identity: [...new Set(found.map(({ what }) => what))].slice(0, 10),
        message: `${first.what}${found.length === 1 ? '' : `; ${found.length} such commands`}: what is installed can change between two runs`,
        expected: 'a version and a checksum, or a lock file',
        actual: first.command.text.slice(0, 150),
        pedantic: true,
      },
    ];
  });

function isDownloadRun({ program, feedsShell }: ShellCommand): boolean {
  return feedsShell === true && (program === 'curl' || program === 'wget');
}

/** Options whose value is the next word. */
const TAKES_VALUE =
  /^(?:-f|--find-links|-i|--index-url|--extra-index-url|-t|--target|--cache-dir|--prefix|--registry|--python|--platform|--root|--features|--bin|-C|--dir|--filter)$/;

function loosePackage({ program, args }: ShellCommand): string | undefined {
  const words = args.map(({ text }) => text);
  const [verb = ''] = words;
  const plain = words.slice(1).filter((word, at) => !word.startsWith('-') && !TAKES_VALUE.test(words[at] ?? ''));
  const name = plain[0] ?? '';
  const adds =
    program === 'npm'
      ? /^(?:install|i|add)$/
      : program === 'pnpm' || program === 'yarn' || program === 'bun'
        ? /^(?:add|global)$/
        : undefined;
  if (adds?.test(verb) === true)
    return loose(
      program,
      plain,
      (word) => /^(?:@[\w.-]+\/)?[\w-]+(?:\.js)?(?:@(?!v?\d+\.\d+\.\d)[\w.^~-]+)?$/.test(word) && word !== 'add',
    );
  if (
    /^pip3?$/.test(program) &&
    verb === 'install' &&
    !words.some((word) => /^(?:-r|--requirement|-c|--constraint|-e|--require-hashes|--no-index)$/.test(word))
  )
    return loose(
      'pip',
      plain,
      (word) => /^[A-Za-z][\w.-]*(?:\[[\w,-]+\])?$/.test(word) && !/^(?:pip|setuptools|wheel|build)$/.test(word) && !word.includes('.whl'),
    );
  if (program === 'go' && verb === 'install' && name.endsWith('@latest')) return `go install ${name}`;
  if (program === 'gem' && verb === 'install' && !words.some((word) => /^(?:-v|--version)/.test(word)))
    return loose('gem', plain, (word) => /^[\w-]+$/.test(word) && word !== 'bundler');
  if (program === 'cargo' && verb === 'install' && !words.some((word) => /^(?:--version|--locked|--path|--git|--rev)/.test(word)))
    return loose('cargo', plain, (word) => /^[\w-]+$/.test(word));
  return undefined;
}

function loose(program: string, words: readonly string[], isLoose: (word: string) => boolean): string | undefined {
  const found = words.filter(isLoose);
  return found.length === 0 ? undefined : `${program} installs any version of ${found.slice(0, 5).join(', ')}`;
}
