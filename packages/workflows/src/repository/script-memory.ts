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
  const calls = new WeakMap<ShellCommand, Map<string, ReturnType<typeof calledScripts>>>();
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
      const place = `${directory ?? '\u0001'}\u0000${caller ?? ''}`;
      let byPlace = calls.get(command);
      if (byPlace === undefined) calls.set(command, (byPlace = new Map()));
      if (!byPlace.has(place)) byPlace.set(place, calledScripts(command, directory, tree, caller));
      return byPlace.get(place);
    },
    downloads: (command) => {
      let found = downloads.get(command);
      if (found === undefined) downloads.set(command, (found = downloadsOf(command)));
      return found;
    },
  };
}
