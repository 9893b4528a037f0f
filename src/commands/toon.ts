// The one place where problems are printed: for people, with the line itself and a caret, and as JSON.
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { isError, isGeheim, type Problem } from '../domain/problem.ts';
import type { Portaal } from '../domain/portaal.ts';
import { INHOUD_NAMEN } from '../domain/collecties.ts';
import { regioVanBestand } from '../ingest/regiokeuze.ts';
import { ontcijfer, regelbegin } from '../ingest/tekst.ts';

export interface Samenvatting {
	errors: number;
	warnings: number;
	files: number;
	datasets: number;
	rows: number;
	milliseconds: number;
}

export function vatSamen(portaal: Portaal, problemen: Problem[], milliseconds: number): Samenvatting {
	const errors = problemen.filter(isError).length;
	return {
		errors,
		warnings: problemen.length - errors,
		files: INHOUD_NAMEN.reduce((som, naam) => som + portaal.inhoud[naam].length, 0),
		datasets: portaal.datasets.length,
		rows: portaal.datasets.reduce((som, dataset) => som + dataset.aantalRijen, 0),
		milliseconds: Math.round(milliseconds),
	};
}

/** `region` says whose folder the fault is in; null for what all share. */
export const alsJson = (problemen: Problem[], summary: Samenvatting): string =>
	`${JSON.stringify({ problems: problemen.map(({ file, line, column, code, severity, message, hint }) => ({ file, line, column, code, severity, message, hint, region: regioVanBestand(file) ?? null })), summary }, null, 2)}\n`;

export const meervoud = (aantal: number, een: string, meer: string): string => `${new Intl.NumberFormat('nl-NL').format(aantal)} ${aantal === 1 ? een : meer}`;

type Stijl = Parameters<typeof styleText>[0];
const kleur = (stijl: Stijl, tekst: string, stroom: NodeJS.WriteStream): string => (stroom.isTTY ? styleText(stijl, tekst) : tekst);

const BREEDTE = 100;

/** The line a problem stands on, cut to what fits, with a caret under the column. */
function aangewezen(regels: string[], { line, column }: Problem): string[] {
	const regel = regels[line - 1];
	if (!regel?.trim()) return [];
	const vanaf = Math.max(0, Math.min(column - 1 - Math.floor(BREEDTE / 2), regel.length - BREEDTE));
	const stuk = regel.slice(vanaf, vanaf + BREEDTE).replace(/\t/g, ' ');
	const nummer = String(line).padStart(5);
	return [`${nummer} │ ${vanaf > 0 ? '…' : ''}${stuk}${vanaf + BREEDTE < regel.length ? '…' : ''}`, `      │ ${' '.repeat(column - 1 - vanaf + (vanaf > 0 ? 1 : 0))}▲`];
}

function regelsVan(wortel: string, bestand: string): string[] {
	try {
		// A link may lead to a file that is nobody's to read out.
		if (!lstatSync(join(wortel, bestand)).isFile()) return [];
		const { tekst } = ontcijfer(readFileSync(join(wortel, bestand)));
		const begin = regelbegin(tekst);
		return begin.map((van, i) => tekst.slice(van, begin[i + 1] ?? tekst.length).replace(/[\r\n]+$/, ''));
	} catch {
		return [];
	}
}

/** All problems, grouped by file, for a person. */
export function schrijfProblemen(wortel: string, problemen: Problem[], stroom: NodeJS.WriteStream): void {
	const perBestand = Map.groupBy(problemen, (probleem) => probleem.file);
	for (const [bestand, lijst] of perBestand) {
		const regels = regelsVan(wortel, bestand);
		const regio = regioVanBestand(bestand);
		stroom.write(`\n${kleur('underline', bestand, stroom)}${regio ? `  (regio ${regio})` : ''}\n`);
		const geheim = new Set(lijst.filter(isGeheim).map(({ line }) => line));
		for (const probleem of lijst) {
			const soort = isError(probleem) ? kleur('red', 'fout', stroom) : kleur('yellow', 'let op', stroom);
			stroom.write(`\n  ${soort}  ${probleem.message}  ${kleur('dim', `${bestand}:${probleem.line}:${probleem.column}  ${probleem.code}`, stroom)}\n`);
			for (const regel of geheim.has(probleem.line) ? [] : aangewezen(regels, probleem)) stroom.write(`${kleur('dim', regel, stroom)}\n`);
			stroom.write(`      → ${probleem.hint}\n`);
		}
	}
	if (problemen.length) stroom.write('\n');
}

/** "Gecontroleerd: 121 teksten, 3 datasets (34 rijen) in 0,2 s. Geen fouten." */
export function schrijfSamenvatting(samenvatting: Samenvatting, stroom: NodeJS.WriteStream): void {
	const { errors, warnings, files, datasets, rows, milliseconds } = samenvatting;
	const seconden = (milliseconds / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
	const uitkomst = errors ? kleur('red', meervoud(errors, 'fout', 'fouten'), stroom) : kleur('green', 'geen fouten', stroom);
	const waarschuwing = warnings ? `, ${meervoud(warnings, 'waarschuwing', 'waarschuwingen')}` : '';
	stroom.write(`Gecontroleerd: ${meervoud(files, 'tekst', 'teksten')}, ${meervoud(datasets, 'dataset', 'datasets')} (${meervoud(rows, 'rij', 'rijen')}) in ${seconden} s: ${uitkomst}${waarschuwing}.\n`);
}

/** "Fouten per regio: streek 2, zeeland 1, gedeeld 1." Nothing when all is well, or when there is one region at most. */
export function schrijfPerRegio(problemen: Problem[], regios: string[], stroom: NodeJS.WriteStream): void {
	const fouten = problemen.filter(isError);
	if (!fouten.length || regios.length < 2) return;
	const perRegio = [...Map.groupBy(fouten, ({ file }) => regioVanBestand(file))].sort(([a], [b]) => (a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1));
	const goed = regios.filter((regio) => !perRegio.some(([naam]) => naam === regio));
	stroom.write(`Fouten per regio: ${perRegio.map(([naam, lijst]) => `${naam ?? 'gedeeld'} ${lijst.length}`).join(', ')}.\n`);
	// What all share stops every region.
	if (goed.length && !perRegio.some(([naam]) => naam === undefined)) stroom.write(`Zonder fouten: ${goed.slice(0, 5).join(', ')}${goed.length > 5 ? ` en ${goed.length - 5} andere` : ''}. Eén regio apart bouwen kan met: npm run build -- --regio ${goed[0]}\n`);
}
