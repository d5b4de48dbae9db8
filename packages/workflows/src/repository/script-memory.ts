import type { Tree } from '@sar/baseline';
import { calledScripts } from '../called/called-scripts.js';
import { downloadsOf } from '../knowledge/downloads-of.js';
import type { Download } from '../knowledge/knowledge-types.js';
import { readScript } from '../shell/read-script.js';
import type { ScriptReading, ShellCommand } from '../shell/shell-command.js';

/** Reads scripts, what they call and what they download, each once. */
export interface ScriptMemory {
  read(text: string, shell: string | undefined): ScriptReading;
  /** `caller` is the path of the script that holds the command, when it is a file. */
  called(command: ShellCommand, directory: string | undefined, caller: string | undefined): ReturnType<typeof calledScripts>;
  downloads(command: ShellCommand): readonly Download[];
}

/** A memory for one tree. */
export function scriptMemory(tree: Tree): ScriptMemory {
  const readings = new Map<string | undefined, Map<string, ScriptReading>>();
  const calls = new WeakMap<ShellCommand, Map<string | undefined, Map<string | undefined, ReturnType<typeof calledScripts>>>>();
  const downloads = new WeakMap<ShellCommand, readonly Download[]>();
  return {
    read: (text, shell) => {
      let ofShell = readings.get(shell);
      if (ofShell === undefined) readings.set(shell, (ofShell = new Map()));
      let reading = ofShell.get(text);
      if (reading === undefined) ofShell.set(text, (reading = readScript(text, shell)));
      return reading;
    },
    called: (command, directory, caller) => {
      let byDirectory = calls.get(command);
      if (byDirectory === undefined) calls.set(command, (byDirectory = new Map()));
      let byCaller = byDirectory.get(directory);
      if (byCaller === undefined) byDirectory.set(directory, (byCaller = new Map()));
      if (!byCaller.has(caller)) byCaller.set(caller, calledScripts(command, directory, tree, caller));
      return byCaller.get(caller);
    },
    downloads: (command) => {
      let found = downloads.get(command);
      if (found === undefined) downloads.set(command, (found = downloadsOf(command)));
      return found;
    },
  };
}
