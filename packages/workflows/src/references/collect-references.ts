import type { DynamicReference, Reference, ReferencePlace, References, UnreadFile } from './reference.js';

/** Gathers references of several runs of the same files: what differs in its events alone is one reference. */
export interface ReferenceCollection {
  add(found: Pick<References, 'references' | 'dynamic'>): void;
  addUnread(path: string, why: string): void;
  sorted(): References;
}

/** An empty collection. */
export function collectReferences(): ReferenceCollection {
  const references = new Map<string, Reference>();
  const dynamic = new Map<string, DynamicReference>();
  const unread = new Map<string, UnreadFile>();
  return {
    add: (found) => {
      for (const reference of found.references) {
        const { events, ...rest } = reference;
        const key = JSON.stringify(rest);
        const before = references.get(key);
        const isNew = before === undefined || events.some((event) => !before.events.includes(event));
        if (isNew) references.set(key, { ...reference, events: [...new Set([...(before?.events ?? []), ...events])].sort() });
      }
      for (const each of found.dynamic) dynamic.set(JSON.stringify(each), each);
    },
    addUnread: (path, why) => void unread.set(path, { path, why }),
    sorted: () => ({
      references: [...references.values()].sort((left, right) => byPlace(left, right) || byText(left.name, right.name)),
      dynamic: [...dynamic.values()].sort(byPlace),
      unread: [...unread.values()].sort((left, right) => byText(left.path, right.path)),
    }),
  };
}

function byPlace(left: ReferencePlace, right: ReferencePlace): number {
  return byText(left.path, right.path) || left.line - right.line || left.column - right.column;
}

function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
