// Which files a root holds, in one fixed order whatever the disk says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files below `map` (relative to `wortel`, with forward slashes), sorted by path. Hidden files are left alone. */
export function lijstBestanden(wortel: string, map: string): string[] {
	const gevonden: string[] = [];
	const bezoek = (pad: string): void => {
		let namen;
		try {
			namen = readdirSync(join(wortel, pad), { withFileTypes: true });
		} catch {
			return;
		}
		for (const naam of namen) {
			if (naam.name.startsWith('.')) continue;
			const deel = `${pad}/${naam.name}`;
			if (naam.isDirectory()) bezoek(deel);
			else if (naam.isFile()) gevonden.push(deel);
		}
	};
	bezoek(map);
	return gevonden.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

export const leesBytes = (wortel: string, bestand: string): Uint8Array => readFileSync(join(wortel, bestand));
