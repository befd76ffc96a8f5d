/** Who imports whom among the repository's files, types included. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Whether a file is TypeScript code. */
export function isCode(file: string): boolean {
  return /\.tsx?$/.test(file);
}

/** The files of the repository that a file imports; paths are relative to its root. */
export function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(ROOT, file), 'utf8'));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => path.join(path.dirname(file), fileName));
}

/** Some files, all that they import, and so on. */
export function reachedFrom(files: readonly string[]): Set<string> {
  const reached = new Set(files);
  // Iterating over a set goes on to what is added on the way.
  for (const file of reached) {
    for (const other of isCode(file) ? importsOf(file) : []) reached.add(other);
  }
  return reached;
}

/** Those of some files that import themselves, directly or by way of others. */
export function circlesAmong(files: readonly string[]): string[] {
  return files.filter((file) => reachedFrom(importsOf(file)).has(file));
}
