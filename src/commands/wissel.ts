// Publishing is all or nothing: a site is built beside the last good one and takes its place in one move.
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const OUD = '.vorige';

/** Name of the folder a build works in: beside the output, so that taking its place is a rename. */
export const werkmapVan = (uit: string): string => join(dirname(uit), `.${basename(uit)}.nieuw-${process.pid}`);

/** Whether a build may put its site in the place of `uit`: nothing is there, or an earlier site. Somebody's own folder is left alone. */
export function magWeg(uit: string): boolean {
	if (!existsSync(uit)) return true;
	if (!statSync(uit).isDirectory()) return false;
	const namen = readdirSync(uit);
	return namen.length === 0 || (!namen.includes('.git') && ['index.html', '_zicht', 'cijfers/index.json'].every((naam) => existsSync(join(uit, naam))));
}

function leeft(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

/** Clears what a killed build left behind, and puts the last good site back if it was caught between two renames. */
export function ruimOp(uit: string): void {
	const map = dirname(uit);
	const vorige = join(map, `.${basename(uit)}${OUD}`);
	if (existsSync(vorige)) {
		if (existsSync(uit)) rmSync(vorige, { recursive: true, force: true });
		else renameSync(vorige, uit);
	}
	if (!existsSync(map)) return;
	const patroon = new RegExp(`^\\.${basename(uit).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\.nieuw-(\\d+)`);
	for (const naam of readdirSync(map)) {
		const pid = patroon.exec(naam)?.[1];
		if (pid && !leeft(Number(pid))) rmSync(join(map, naam), { recursive: true, force: true });
	}
}

/** Puts `nieuw` in the place of `uit`. */
export function wissel(nieuw: string, uit: string): void {
	const vorige = join(dirname(uit), `.${basename(uit)}${OUD}`);
	if (existsSync(uit)) renameSync(uit, vorige);
	renameSync(nieuw, uit);
	rmSync(vorige, { recursive: true, force: true });
}
