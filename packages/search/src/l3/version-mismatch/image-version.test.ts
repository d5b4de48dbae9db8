import { expect, it } from 'vitest';
import { imageVersion } from './image-version.js';

it.each([
  ['python:3.11-slim', 'python', '3.11'],
  ['node:20', 'node', '20'],
  ['docker.io/library/golang:1.22.3-alpine3.19@sha256:00', 'go', '1.22.3'],
  ['mcr.microsoft.com/devcontainers/python:1-3.12-bookworm', 'python', '3.12'],
  ['mcr.microsoft.com/devcontainers/python:3.12', 'python', '3.12'],
  ['mcr.microsoft.com/devcontainers/typescript-node:1.2.3-20-bullseye', 'node', '20'],
  ['mcr.microsoft.com/devcontainers/go:dev-1.22', 'go', '1.22'],
  ['eclipse-temurin:21-jdk', 'java', '21'],
  ['python:slim', undefined, undefined],
  ['python', undefined, undefined],
  ['node:lts', undefined, undefined],
  ['localhost:5000/python', undefined, undefined],
  ['example.com/python:3.8', undefined, undefined],
  ['node:${VERSION}', undefined, undefined],
])('%s brings %s %s', (reference, tool, version) => {
  expect(imageVersion(reference)).toEqual(tool === undefined ? undefined : { tool, version });
});
