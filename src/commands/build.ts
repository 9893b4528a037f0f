// npm run build: the whole street. A root with errors builds nothing and leaves the last site standing.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build as astro } from 'astro';
import { leesEnControleer } from '../charts/lees-en-controleer.ts';
import { maakUitgave } from '../charts/maak-uitgave.ts';
import { uitgave, zetUitgave } from '../charts/uitgave.ts';
import { isError } from '../domain/problem.ts';
import { regiomappen } from '../ingest/regiokeuze.ts';
import { astroConfiguratie } from './astro.ts';
import { auditeerSite } from './auditeer-site.ts';
import type { Bouwtelling } from './integratie.ts';
import { leesOpties, UITGANG, type Opties } from './opties.ts';
import { datumVan } from '../ingest/datumvan.ts';
import { opmaakVan } from './project.ts';
import { meervoud, schrijfPerRegio, schrijfProblemen, schrijfSamenvatting, vatSamen } from './toon.ts';
import { ruimOp, werkmapVan, wissel } from './wissel.ts';

/** Prints "  … tekst" for each step, with the seconds it took once the next one starts. */
function voortgang(stroom: NodeJS.WriteStream): (tekst?: string) => void {
	let vorige: { tekst: string; begin: number } | undefined;
	return (tekst) => {
		if (vorige) {
			const seconden = ((performance.now() - vorige.begin) / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
			if (stroom.isTTY) stroom.write('\r\u001b[2K');
			stroom.write(`  ${vorige.tekst.padEnd(36)} ${seconden.padStart(6)} s\n`);
		}
		vorige = tekst === undefined ? undefined : { tekst, begin: performance.now() };
		if (tekst !== undefined && stroom.isTTY) stroom.write(`  ${tekst} …`);
	};
}

function meet(map: string): { bestanden: number; bytes: number } {
	let bestanden = 0;
	let bytes = 0;
	for (const naam of readdirSync(map, { recursive: true, withFileTypes: true })) {
		if (!naam.isFile()) continue;
		bestanden++;
		bytes += statSync(join(naam.parentPath, naam.name)).size;
	}
	return { bestanden, bytes };
}

/** Astro keeps the code it renders with below the folder it is run from: there it must find its packages, and no other build. */
async function vanuit(map: string, doe: () => Promise<void>): Promise<void> {
	const hier = process.cwd();
	process.chdir(map);
	try {
		await doe();
	} finally {
		process.chdir(hier);
	}
}

/** Walks the street for `opties`; returns the exit code. Prints what a person wants to know. */
export async function bouw({ wortel, uit, regio }: Pick<Opties, 'wortel' | 'uit' | 'regio'>): Promise<number> {
	const stroom = process.stdout;
	const begin = performance.now();
	ruimOp(uit);
	const gelezen = await leesEnControleer(wortel, regio);
	const { portaal, problemen } = gelezen;
	schrijfProblemen(wortel, problemen, stroom);
	schrijfSamenvatting(vatSamen(portaal, problemen, performance.now() - begin), stroom);
	if (problemen.some(isError)) {
		if (!regio) schrijfPerRegio(problemen, regiomappen(wortel), stroom);
		stroom.write(`De site is niet gebouwd.${existsSync(uit) ? ' De vorige versie staat er nog.' : ''} Verbeter de fouten en draai dit opnieuw.\n`);
		return UITGANG.fouten;
	}
	const werkmap = werkmapVan(uit);
	mkdirSync(werkmap, { recursive: true });
	// Away from the root: on its way up from here the bundler reads every package.json and tsconfig.json it meets.
	const kladmap = mkdtempSync(join(tmpdir(), 'zicht-bouw-'));
	const stap = voortgang(stroom);
	let telling: Bouwtelling | undefined;
	try {
		stap('grafieken tekenen');
		zetUitgave(maakUitgave(gelezen, { ...(await opmaakVan(wortel, portaal.configuratie)), datum: datumVan(wortel), voorbeeldweergave: false }));
		stap('pagina’s maken');
		const configuratie = await astroConfiguratie(kladmap, { stap, klaar: (geteld) => (telling = geteld) });
		await vanuit(kladmap, () => astro({ ...configuratie, outDir: werkmap, site: portaal.configuratie.adres, logLevel: 'error' }));
		stap('nagaan wat de site prijsgeeft');
		const lekken = auditeerSite(uitgave(), werkmap);
		stap();
		if (lekken.length) {
			schrijfProblemen(werkmap, lekken, stroom);
			stroom.write(`De site is niet gebouwd: er staan getallen op die nergens vandaan komen.${existsSync(uit) ? ' De vorige versie staat er nog.' : ''}\n`);
			return UITGANG.fouten;
		}
		wissel(werkmap, uit);
	} finally {
		rmSync(werkmap, { recursive: true, force: true });
		rmSync(kladmap, { recursive: true, force: true });
	}
	const { bestanden, bytes } = meet(uit);
	const seconden = ((performance.now() - begin) / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
	stroom.write(`Gebouwd: ${meervoud(telling?.paginas ?? 0, 'pagina', 'pagina’s')}, ${meervoud(portaal.datasets.length, 'dataset', 'datasets')}, ${meervoud(telling?.cijfers ?? 0, 'cijfer', 'cijfers')} in de zoekindex; ${meervoud(bestanden, 'bestand', 'bestanden')}, ${(bytes / 1e6).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB in ${seconden} s.\n`);
	stroom.write(`De site staat in ${relative(process.cwd(), uit) || uit}\n`);
	return UITGANG.goed;
}

export async function build(argumenten?: string[]): Promise<number> {
	return bouw(leesOpties('build', ['root', 'regio', 'out'], argumenten));
}
