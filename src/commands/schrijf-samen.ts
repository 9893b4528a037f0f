// Files that belong together are written together: all of them, or none.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TIJDELIJK = '.zicht-nieuw-';

/** Whether the process that made a folder of ours still writes in it. */
function leeft(naam: string): boolean {
	try {
		return process.kill(Number(naam.slice(TIJDELIJK.length).split('-')[0]), 0);
	} catch (fout) {
		return (fout as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/**
 * Writes name → contents in `map`, in the order given. The contents are on disk in full before the first file takes its place.
 * When one cannot take its place, those before it go back to what they were. A process that is killed between the first and the last leaves
 * a mixed set: so give a list with hashes last, by which that can be told.
 */
export function schrijfSamen(map: string, bestanden: ReadonlyMap<string, string>): void {
	mkdirSync(map, { recursive: true });
	// What a killed run left behind; not what another holds on to, which is all it has to go back to.
	for (const naam of readdirSync(map)) if (naam.startsWith(TIJDELIJK) && !leeft(naam)) rmSync(join(map, naam), { recursive: true, force: true });
	const werk = mkdtempSync(join(map, `${TIJDELIJK}${process.pid}-`));
	const [nieuw, oud] = [join(werk, 'nieuw'), join(werk, 'oud')];
	const klaar: string[] = [];
	try {
		for (const deel of [nieuw, oud]) mkdirSync(deel);
		for (const [naam, tekst] of bestanden) {
			writeFileSync(join(nieuw, naam), tekst, { flush: true });
			if (statSync(join(map, naam), { throwIfNoEntry: false })?.isFile()) copyFileSync(join(map, naam), join(oud, naam));
		}
		for (const naam of bestanden.keys()) {
			renameSync(join(nieuw, naam), join(map, naam));
			klaar.push(naam);
		}
	} catch (fout) {
		for (const naam of klaar) {
			if (existsSync(join(oud, naam))) renameSync(join(oud, naam), join(map, naam));
			else rmSync(join(map, naam), { force: true });
		}
		throw fout;
	} finally {
		rmSync(werk, { recursive: true, force: true });
	}
}
