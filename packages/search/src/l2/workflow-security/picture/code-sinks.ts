import type { Scalar } from '@sar/workflows';
import data from '../data/code-sinks.json' with { type: 'json' };
import { actionOf, inputOf, type StepSite } from './step-site.js';

/** A text of a step that is run as code. */
export interface CodeSink {
  readonly code: Scalar;
  readonly language: 'shell' | 'javascript';
  /** What the text is, for messages. */
  readonly what: string;
}

/** The texts of a step that are run as code: its script, and inputs of actions that run them. */
export function codeSinks(site: StepSite): readonly CodeSink[] {
  const { run } = site.step;
  if (run !== undefined) return [{ code: run, language: 'shell', what: 'the script' }];
  const action = actionOf(site)?.action;
  if (action === undefined) return ofImage(site);
  return data.sinks.flatMap(({ action: name, input, language }) => {
    const code = name === action ? inputOf(site, input) : undefined;
    return code === undefined
      ? []
      : [{ code, language: language === 'javascript' ? 'javascript' : 'shell', what: `the input ${input} of ${name}` } as const];
  });
}

/** Arguments of an image are code when a shell reads them. */
function ofImage(site: StepSite): readonly CodeSink[] {
  const args = site.step.uses?.value.startsWith('docker://') === true ? inputOf(site, 'args') : undefined;
  if (args === undefined) return [];
  const entry = inputOf(site, 'entrypoint')?.value.trim() ?? '';
  const isShell = /(?:^|\/)(?:ba|da|a|z)?sh$/.test(entry) || /^(?:\S*\/)?(?:ba|da|a|z)?sh\s/.test(args.value.trim());
  return isShell ? [{ code: args, language: 'shell', what: 'the arguments of a shell in an image' }] : [];
}
