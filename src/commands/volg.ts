// Tells when something in a root changes: saves, also by way of a new file and a rename, deletions, new folders.
import { existsSync, readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

const RUST = 40;
const DELEN = ['content', 'data', 'kaart', 'public'];

/** Every folder to look at: the root itself, and all below content/, data/ and public/. */
function mappenVan(wortel: string): string[] {
	const mappen = [wortel];
	const bezoek = (map: string): void => {
		if (!existsSync(map) || !statSync(map).isDirectory()) return;
		mappen.push(map);
		for (const naam of readdirSync(map, { withFileTypes: true })) if (naam.isDirectory() && !naam.name.startsWith('.')) bezoek(join(map, naam.name));
	};
	for (const deel of DELEN) bezoek(join(wortel, deel));
	return mappen;
}

/**
 * Calls `bijWijziging` a moment after the last of a row of changes. Folders are watched, not files: a file that an editor
 * replaces by another of the same name is seen as well. Returns how to stop.
 */
export function volg(wortel: string, bijWijziging: () => void): () => void {
	const wachters = new Map<string, FSWatcher>();
	let gepland: NodeJS.Timeout | undefined;
	const plan = (): void => {
		clearTimeout(gepland);
		gepland = setTimeout(() => {
			kijk();
			bijWijziging();
		}, RUST);
	};
	const laatLos = (map: string): void => {
		wachters.get(map)?.close();
		wachters.delete(map);
	};
	/** Watches what is new and lets go of what is gone. */
	function kijk(): void {
		let mappen: string[];
		try {
			mappen = mappenVan(wortel);
		} catch {
			// A folder went away while we looked; the event of that is still to come.
			return plan();
		}
		for (const map of wachters.keys()) if (!mappen.includes(map)) laatLos(map);
		for (const map of mappen) {
			if (wachters.has(map)) continue;
			try {
				const wachter = watch(map, (_, naam) => {
					// Of the root only its own settings matter: what a build or an editor keeps there does not.
					if (map !== wortel || naam === null || DELEN.includes(naam) || /\.(yaml|css)$/.test(naam)) plan();
				});
				wachter.on('error', () => {
					laatLos(map);
					plan();
				});
				wachters.set(map, wachter);
			} catch {
				plan();
			}
		}
	}
	kijk();
	return () => {
		clearTimeout(gepland);
		for (const map of [...wachters.keys()]) laatLos(map);
	};
}
