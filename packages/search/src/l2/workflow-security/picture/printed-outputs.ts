import { runnerFileWrites } from './runner-file-writes.js';
import { textsIn } from './site-texts.js';
import type { StepSite } from './step-site.js';

/** What may check or change a text before it is printed; then nothing is certain. */
const DECIDES =
  /\b(?:if|case|grep|test|exit|sed|tr|awk|jq|read|cut|head|python3?|node)\b|\[\[|=~|^\s*(?:export\s+|local\s+|readonly\s+)?\w+=/m;
const MAX_SCRIPT = 20_000;

/**
 * The texts that a script surely prints as one of its outputs: `echo "name=$TEXT" >> "$GITHUB_OUTPUT"`, with a variable of `env:` or an expression. None where
 * the script looks at the text, changes it, or prints what a command gives.
 *
 * @param output name in lower case; `undefined` for all
 */
export function printedOutputs(site: StepSite, output: string | undefined): readonly string[] {
  const script = site.step.run?.value ?? '';
  if (script.length > MAX_SCRIPT || !/GITHUB_OUTPUT|github\.output|::set-output/i.test(script) || DECIDES.test(script)) return [];
  const lines = script.split('\n');
  const writes = runnerFileWrites(lines).filter(({ file }) => file === 'OUTPUT');
  const old = lines.filter((line) => /::set-output\b/.test(line)).map((written) => ({ written, isVerbatim: false }));
  return [...writes, ...old].flatMap(({ written, isVerbatim }) =>
    written.split('\n').flatMap((line) => {
      const printed = /(?:::set-output\s+name=([\w-]+)::|(^|["'\s])([\w-]+)=)(.*)/.exec(line);
      if (printed === null) return [];
      const [, older, quote, name = older, value = ''] = printed;
      if ((output !== undefined && name?.toLowerCase() !== output) || /\$\(|`/.test(value)) return [];
      return textsIn(value, site, !isVerbatim && quote !== "'");
    }),
  );
}
