// Where records may lie and where protected files may go: git keeps what it once had, so records stay far from it.
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CONFIGURATIEBESTAND } from '../ingest/portaal.ts';

/** The real path, also of what does not exist yet below a folder that does. */
export function echtPad(pad: string): string {
	const heel = resolve(pad);
	if (existsSync(heel)) return realpathSync(heel);
	const ouder = dirname(heel);
	return ouder === heel ? heel : join(echtPad(ouder), basename(heel));
}

/** The folder whose version control would see this path; undefined if none would. */
export function werkboomVan(pad: string): string | undefined {
	for (let map = echtPad(pad); ; map = dirname(map)) {
		if (existsSync(join(map, '.git'))) return map;
		if (dirname(map) === map) return undefined;
	}
}

/** The root of the portal a path lies in; undefined outside any. */
export function wortelVan(pad: string): string | undefined {
	for (let map = echtPad(pad); ; map = dirname(map)) {
		if (existsSync(join(map, CONFIGURATIEBESTAND))) return map;
		if (dirname(map) === map) return undefined;
	}
}

/** Why records may not be read from here; undefined if they may. */
export const bezwaarTegenInvoer = (pad: string): string | undefined =>
	werkboomVan(pad) ? 'Dit bestand staat in een map die git bewaart. Zet registraties nooit in de map van het project: een oude versie blijft bestaan.'
	: wortelVan(pad) ? 'Dit bestand staat in de map van het portaal. Zet registraties ergens waar niemand ze publiceert.'
	: undefined;

/** Why protected files may not be written here; undefined if they may: outside version control, or `data/<regio>` of a portal. */
export function bezwaarTegenUitvoer(pad: string): string | undefined {
	const wortel = wortelVan(pad);
	if (!wortel) return werkboomVan(pad) ? 'Deze map ligt in een map die git bewaart, en is geen data/<regio>/ van een portaal.' : undefined;
	const echt = echtPad(pad);
	return dirname(echt) === join(wortel, 'data') ? undefined : 'In een portaal mogen beschermde bestanden alleen in data/<regio>/ komen.';
}

/** Why tables of this region may not be written here; undefined if they may. In a portal the folder says of which region its tables are. */
export const bezwaarTegenRegio = (pad: string, regio: string): string | undefined =>
	wortelVan(pad) && basename(echtPad(pad)) !== regio ? `Het recept is voor de regio „${regio}”, maar --out is de map van „${basename(echtPad(pad))}”. Kies --out data/${regio}, of het recept van de andere regio.` : undefined;
