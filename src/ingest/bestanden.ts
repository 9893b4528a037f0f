// Which files a root holds, in one fixed order whatever the disk says.
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maakProbleem, type Problem } from '../domain/problem.ts';

const opPad = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface Mapinhoud {
	bestanden: string[];
	/** Links and whatever else is no plain file or folder. None is followed: it may lead out of the root. */
	koppelingen: string[];
}

/** What stands below `map` (relative to `wortel`, with forward slashes), sorted by path. Hidden files are left alone. */
export function lijstMap(wortel: string, map: string): Mapinhoud {
	const bestanden: string[] = [];
	const koppelingen: string[] = [];
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
			else if (naam.isFile()) bestanden.push(deel);
			else koppelingen.push(deel);
		}
	};
	const zelf = lstatSync(join(wortel, map), { throwIfNoEntry: false });
	if (zelf?.isDirectory()) bezoek(map);
	else if (zelf) koppelingen.push(map);
	return { bestanden: bestanden.sort(opPad), koppelingen: koppelingen.sort(opPad) };
}

export const lijstBestanden = (wortel: string, map: string): string[] => lijstMap(wortel, map).bestanden;

/** That what stands here is no file or folder of this root. */
export const geenBestand = (file: string): Problem => maakProbleem({ file, line: 1, column: 1 }, 'geen-bestand', 'Dit is een verwijzing naar een bestand of map ergens anders.', `Zet het bestand zelf in ${file.split('/')[0]!}/.`);

export const leesBytes = (wortel: string, bestand: string): Uint8Array => readFileSync(join(wortel, bestand));
