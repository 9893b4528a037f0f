// A folder as a list of files, to compare one with another.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { onTestFinished } from 'vitest';

/** Every file below `map`, by its path with forward slashes, in a fixed order. */
export const bestandenIn = (map: string): string[] =>
	readdirSync(map, { recursive: true, withFileTypes: true })
		.filter((een) => een.isFile())
		.map((een) => relative(map, join(een.parentPath, een.name)).replaceAll(sep, '/'))
		.sort();

/** Path and SHA-256 of every file: equal only if every byte is. */
export const vingerafdruk = (map: string): Record<string, string> =>
	Object.fromEntries(bestandenIn(map).map((pad) => [pad, createHash('sha256').update(readFileSync(join(map, pad))).digest('hex')]));

export function schrijf(map: string, bestanden: Record<string, string>): void {
	for (const [pad, inhoud] of Object.entries(bestanden)) {
		mkdirSync(dirname(join(map, pad)), { recursive: true });
		writeFileSync(join(map, pad), inhoud);
	}
}

/** A new folder that is gone when the test is. */
export function tijdelijkeMap(): string {
	const map = mkdtempSync(join(tmpdir(), 'zicht-site-'));
	onTestFinished(() => rmSync(map, { recursive: true, force: true }));
	return map;
}
