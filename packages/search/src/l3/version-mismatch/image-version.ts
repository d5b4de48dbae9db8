import { toolOfImage } from './tool-names.js';

/** The tool that an image brings and the version that its tag says; undefined for other images and for tags that say none. */
export function imageVersion(reference: string): { readonly tool: string; readonly version: string } | undefined {
  const [named = ''] = reference.trim().split('@', 1);
  const colon = named.lastIndexOf(':');
  if (colon <= named.lastIndexOf('/')) return undefined;
  const image = named.slice(0, colon);
  const tool = toolOfImage(image);
  if (tool === undefined) return undefined;
  const tag = named.slice(colon + 1);
  // Images for development containers have a version of their own before that of the tool: `1-3.11-bookworm`, `dev-20`.
  const parts = tag.split('-');
  const isOwn =
    /^(?:mcr\.microsoft\.com\/(?:vscode\/)?devcontainers|ghcr\.io\/rails)\//.test(image) &&
    /^(?:dev|\d+(?:\.\d+)*)$/.test(parts[0] ?? '') &&
    /^\d/.test(parts[1] ?? '');
  const version = isOwn ? parts[1] : parts[0];
  return version !== undefined && /^\d+(?:\.\d+)*$/.test(version) ? { tool, version } : undefined;
}
