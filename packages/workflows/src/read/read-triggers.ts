import type { Node } from 'yaml';
import type { ActionInput, Trigger } from '../model/workflow-model.js';
import { optional } from './read-steps.js';
import type { Entry, YamlView } from './yaml-view.js';

/** Reads `on:` in its three forms: one event, a list of events, a mapping of events to their filters. */
export function readTriggers(view: YamlView, node: Node | undefined): readonly Trigger[] {
  if (!view.isMap(node)) {
    return view.scalars(node).map((event) => ({ event: event.value, range: event.range }));
  }
  return view.entries(node).map((entry) => readTrigger(view, entry));
}

function readTrigger(view: YamlView, { key, keyRange, value }: Entry): Trigger {
  if (key === 'schedule') {
    const crons = view.items(value).flatMap((item) => {
      const map = view.scalarMap(item);
      const cron = map.get('cron');
      return cron === undefined ? [] : [{ cron, ...optional('timezone', map.get('timezone')) }];
    });
    return { event: key, range: keyRange, crons };
  }
  const filters = new Map(view.entries(value).map((entry) => [entry.key, entry.value]));
  const texts = (name: string) => (filters.has(name) ? view.scalars(filters.get(name)).map((scalar) => scalar.value) : undefined);
  return {
    event: key,
    range: keyRange,
    ...(filters.has('inputs') && { inputs: readInputs(view, filters.get('inputs'), true) }),
    ...optional('branches', texts('branches')),
    ...optional('branchesIgnore', texts('branches-ignore')),
    ...optional('tags', texts('tags')),
    ...optional('types', texts('types')),
    ...optional('paths', texts('paths')),
    ...optional('pathsIgnore', texts('paths-ignore')),
  };
}

/** `inputs:` of an action or of a callable workflow; names are lower-cased, as the runner does. Only a workflow's have types. */
export function readInputs(view: YamlView, node: Node | undefined, hasTypes: boolean): ReadonlyMap<string, ActionInput> {
  return new Map(
    view.entries(node).map(({ key, value }) => {
      const map = view.scalarMap(value);
      return [
        key.toLowerCase(),
        {
          required: map.get('required')?.value === 'true',
          ...optional('default', map.get('default')?.value),
          ...(hasTypes && optional('type', map.get('type')?.value)),
        },
      ];
    }),
  );
}
