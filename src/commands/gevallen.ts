// The specification of every code, as folders: tests/invoer/<code>/ holds the wrong input, the mended input and what is told.
import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { PROJECT } from './project.ts';

export const INVOERMAP = join(PROJECT, 'tests/invoer');
/** A small root without a fault. Every case is a few files laid over it. */
export const BASISMAP = join(INVOERMAP, '_basis');
export const VERWACHT = 'verwacht.json';

export type Kant = 'fout' | 'goed';

export interface Geval {
	/** Folder name: a code, or a code with a variant behind a dot. */
	naam: string;
	code: string;
	map: string;
	/** Files of the base that the wrong input does not have. */
	zonder: string[];
	/** What must be told of the wrong input: all of it, and nothing else. */
	problems: Problem[];
}

/** Files and links below `map`, by their path with forward slashes, in a fixed order. */
export const bestandenVan = (map: string): string[] =>
	existsSync(map)
		? readdirSync(map, { recursive: true, withFileTypes: true })
				.filter((een) => !een.isDirectory())
				.map((een) => relative(map, join(een.parentPath, een.name)).replaceAll(sep, '/'))
				.sort()
		: [];

/** Every case, in the order of the folder names. */
export function leesGevallen(): Geval[] {
	return readdirSync(INVOERMAP, { withFileTypes: true })
		.filter((een) => een.isDirectory() && !een.name.startsWith('_') && !een.name.endsWith('-changed'))
		.map(({ name }) => {
			const map = join(INVOERMAP, name);
			const { zonder = [], problems = [] } = existsSync(join(map, VERWACHT)) ? (JSON.parse(readFileSync(join(map, VERWACHT), 'utf8')) as Partial<Geval>) : {};
			return { naam: name, code: name.split('.')[0]!, map, zonder, problems };
		})
		.sort((a, b) => (a.naam < b.naam ? -1 : 1));
}

/** The files of one side of a case: path in the root → file on disk. A mended case without files of its own is the base itself. */
export function bestandenVanKant({ map, zonder }: Geval, kant: Kant): Map<string, string> {
	const van = (deel: string): [string, string][] => bestandenVan(deel).map((pad) => [pad, join(deel, pad)]);
	const bestanden = new Map([...van(BASISMAP), ...van(join(map, kant))]);
	if (kant === 'fout') for (const pad of zonder) bestanden.delete(pad);
	return bestanden;
}

/** Makes `root` the root folder of one side of a case. */
export function schrijfKant(geval: Geval, kant: Kant, root: string): void {
	rmSync(root, { recursive: true, force: true });
	for (const [pad, bron] of bestandenVanKant(geval, kant)) {
		mkdirSync(dirname(join(root, pad)), { recursive: true });
		if (lstatSync(bron).isSymbolicLink()) symlinkSync(readlinkSync(bron), join(root, pad));
		else copyFileSync(bron, join(root, pad));
	}
}
