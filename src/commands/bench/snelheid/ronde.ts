// One round: every party builds from nothing, one value changes, and every party builds again. In turn, so that a slow minute hits both.
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { veranderEenWaarde, type Wortel } from '../wortel.ts';
import type { Partij } from './partij.ts';
import { draaiEnMeet, Mislukt, type Loop, type Opdracht } from './proces.ts';
import { meetPagina, meetSite, type Paginamaat, type Sitemaat } from './site.ts';
import { leesStappen } from './stappen.ts';
import type { Tekenmaat } from './tekenen.ts';

export interface Gang {
	seconden: number;
	/** Bytes; undefined where the system does not tell. */
	piekSamen: number | undefined;
	piekGrootste: number | undefined;
	/** Name of a step → seconds, as the commands print them; of several commands each is a step too. */
	stappen: Record<string, number>;
}

export interface Uitslag {
	controleKoud?: Gang;
	controleWarm?: Gang;
	koud?: Gang;
	warm?: Gang;
	tekenen?: Tekenmaat;
	site?: Sitemaat;
	/** The page of the middle gemeente. */
	pagina?: Paginamaat;
	/** Why something is not there. */
	mislukt: string[];
}

const hoogste = (waarden: (number | undefined)[]): number | undefined => {
	const bekend = waarden.filter((waarde) => waarde !== undefined);
	return bekend.length ? Math.max(...bekend) : undefined;
};

async function loop(opdrachten: Opdracht[]): Promise<Gang> {
	const lopen: [string, Loop][] = [];
	for (const opdracht of opdrachten) lopen.push([opdracht.naam, await draaiEnMeet(opdracht)]);
	return {
		seconden: lopen.reduce((som, [, een]) => som + een.seconden, 0),
		piekSamen: hoogste(lopen.map(([, een]) => een.piekSamen)),
		piekGrootste: hoogste(lopen.map(([, een]) => een.piekGrootste)),
		stappen: Object.assign({}, ...lopen.map(([naam, een]) => ({ ...(lopen.length > 1 ? { [naam]: een.seconden } : {}), ...leesStappen(een.uitvoer) }))) as Record<string, number>,
	};
}

/**
 * As if nothing was built before: what was, is put aside under another name, added to `opzij`. It is taken away after the last
 * measurement and not now: a disk that has just lost thousands of files can be many times slower in making new ones.
 */
export function legOpzij({ geheugens, uit }: Partij, opzij: string[]): void {
	for (const map of geheugens) {
		if (!existsSync(map)) continue;
		const naar = `${map}.opzij-${opzij.length}`;
		renameSync(map, naar);
		opzij.push(naar);
	}
	mkdirSync(join(uit, '..', 'tmp'), { recursive: true });
}

/** Measures every party once; `opzij` gets what was put aside, `zeg` hears what is being done. */
export async function meetRonde(partijen: Partij[], wortel: Wortel, opzij: string[], zeg: (regel: string) => void): Promise<Map<string, Uitslag>> {
	const uitslagen = new Map<string, Uitslag>(partijen.map(({ naam }) => [naam, { mislukt: [] }]));
	/** Measures; what does not end well is told, and keeps nothing else from being measured. */
	const probeer = async (uitslag: Uitslag, gang: 'controleKoud' | 'controleWarm' | 'koud' | 'warm', opdrachten: Opdracht[]): Promise<void> => {
		try {
			uitslag[gang] = await loop(opdrachten);
		} catch (fout) {
			if (!(fout instanceof Mislukt)) throw fout;
			uitslag.mislukt.push(fout.message);
			zeg(fout.message);
		}
	};
	for (const partij of partijen) {
		const uitslag = uitslagen.get(partij.naam)!;
		zeg(`${partij.naam}: van niets af`);
		legOpzij(partij, opzij);
		if (partij.controle) await probeer(uitslag, 'controleKoud', [partij.controle]);
		legOpzij(partij, opzij);
		await probeer(uitslag, 'koud', partij.bouw);
	}
	for (const partij of partijen) {
		const uitslag = uitslagen.get(partij.naam)!;
		if (!uitslag.koud) continue;
		if (partij.teken) uitslag.tekenen = partij.teken();
		uitslag.site = meetSite(partij.uit);
		uitslag.pagina = meetPagina(readFileSync(join(partij.uit, partij.pagina(wortel.gemeenten[Math.floor(wortel.gemeenten.length / 2)]!)), 'utf8'));
	}
	veranderEenWaarde(wortel.map);
	for (const partij of partijen) {
		const uitslag = uitslagen.get(partij.naam)!;
		// Without a first build there is nothing to build on.
		if (!uitslag.koud) continue;
		zeg(`${partij.naam}: met één ander cijfer`);
		await probeer(uitslag, 'warm', partij.bouw);
		if (partij.controle) await probeer(uitslag, 'controleWarm', [partij.controle]);
	}
	return uitslagen;
}
