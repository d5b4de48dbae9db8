import { describe, expect, it } from 'vitest';
import { governedLayers } from './governed-layers.js';

const RESERVED = { 'human-governance': true };

describe('governedLayers', () => {
  it.each([
    ['a layer', { 'repo-vars': { KILL: RESERVED } }, 'KILL', ['repo-vars']],
    ['GitHub does not tell letters by their case', { 'repo-vars': { KILL: RESERVED } }, 'kill', ['repo-vars']],
    ['an environment', { 'env-vars': { prod: { OTHER: {} }, test: { KILL: RESERVED } } }, 'KILL', ['env-vars']],
    ['several', { 'org-vars': { KILL: RESERVED }, 'repo-secrets': { KILL: RESERVED } }, 'KILL', ['repo-secrets', 'org-vars']],
    ['another name', { 'repo-vars': { KILL: RESERVED } }, 'KILLS', []],
    ['not reserved', { 'repo-vars': { KILL: {}, OFF: { 'human-governance': false } } }, 'OFF', []],
    ['a name that every object has', { 'repo-vars': {} }, 'CONSTRUCTOR', []],
    ['nothing', {}, 'KILL', []],
  ])('%s', (_what, registry, name, layers) => {
    expect([...governedLayers(registry, name)].sort()).toEqual([...layers].sort());
  });
});
