import type { Tree } from '@sar/baseline';
import { readText } from './call-site.js';
import { isHidden, type HiddenCall } from './called-script.js';
import { emptyMakefile, type Makefile } from './makefile-model.js';
import { MakefileVariables } from './makefile-variables.js';
import { readMakefile } from './read-makefile.js';
import { joinPath } from './repository-path.js';

/** A makefile with what it includes, and its variables for one call. */
export interface OpenedMakefile {
  readonly makefile: Makefile;
  readonly variables: MakefileVariables;
}

/** What one call of make depends on besides its targets. */
export interface MakeCall {
  readonly label: string;
  /** Directory in which make runs, relative to the root. */
  readonly home: string;
  readonly path: string;
  readonly environment: readonly (readonly [string, string])[];
  /** `NAME=value` on the command line. */
  readonly settings: readonly string[];
}

/** Makefiles by tree and call: the targets of one makefile are called by many jobs. They are not changed once read. */
const opened = new WeakMap<Tree, Map<string, OpenedMakefile>>();

/** Reads a makefile and what it includes, once for calls that differ in their targets alone; hidden when it cannot be read. */
export function openMakefile(tree: Tree, { label, home, path, environment, settings }: MakeCall): OpenedMakefile | HiddenCall {
  let ofTree = opened.get(tree);
  if (ofTree === undefined) opened.set(tree, (ofTree = new Map()));
  const key = JSON.stringify([home, path, environment, settings]);
  const known = ofTree.get(key);
  if (known !== undefined) return { makefile: known.makefile, variables: known.variables.copy() };
  const text = readText(tree, path, label);
  if (isHidden(text)) return text;
  const variables = new MakefileVariables(
    environment,
    settings.map((setting) => [setting.slice(0, setting.search(/[:?+!]*=/)), setting.slice(setting.indexOf('=') + 1)] as const),
  );
  const makefile = emptyMakefile();
  readMakefile(makefile, path, text, variables, (name) => {
    const included = joinPath(home, name);
    const content = included === undefined || name.startsWith('/') || !tree.has(included) ? undefined : readText(tree, included, label);
    return included === undefined || content === undefined || isHidden(content) ? undefined : { path: included, text: content };
  });
  ofTree.set(key, { makefile, variables });
  return { makefile, variables: variables.copy() };
}
