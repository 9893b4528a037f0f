// The one place where problems are printed for people: by file, with the line itself and a caret. For machines: formaten.ts.
import { styleText } from 'node:util';
import { isError, isGeheim, nogMeer, vouw, type Problem } from '../domain/problem.ts';
import type { Portaal } from '../domain/portaal.ts';
import { INHOUD_NAMEN } from '../domain/collecties.ts';
import { regioVanBestand } from '../ingest/regiokeuze.ts';
import { aangewezen, regelsVan, veilig } from '../ingest/regels.ts';

/** Where every code is explained; made by npm run meldingen. */
export const MELDINGENDOC = 'docs/meldingen.md';

export interface Samenvatting {
	errors: number;
	warnings: number;
	files: number;
	datasets: number;
	rows: number;
	milliseconds: number;
	/** Errors by region; of what all share under „gedeeld”. */
	regions: Record<string, number>;
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
		regions: Object.fromEntries([...Map.groupBy(problemen.filter(isError), ({ file }) => regioVanBestand(file) ?? 'gedeeld')].map(([regio, lijst]) => [regio, lijst.length])),
	};
}

export const meervoud = (aantal: number, een: string, meer: string): string => `${new Intl.NumberFormat('nl-NL').format(aantal)} ${aantal === 1 ? een : meer}`;

type Stijl = Parameters<typeof styleText>[0];
/** Colour on a terminal only, and not for who does not want it (NO_COLOR). */
const kleur = (stijl: Stijl, tekst: string, stroom: NodeJS.WritableStream): string => styleText(stijl, tekst, { stream: stroom });

function schrijfProbleem(probleem: Problem, regels: string[], stroom: NodeJS.WritableStream): void {
	const { file, line, column, code, message, hint } = probleem;
	const soort = isError(probleem) ? kleur('red', 'fout', stroom) : kleur('yellow', 'let op', stroom);
	stroom.write(`\n  ${soort}  ${veilig(message)}  ${kleur('dim', `${veilig(file)}:${line}:${column}  ${code}`, stroom)}\n`);
	for (const regel of aangewezen(regels, probleem)) stroom.write(`${kleur('dim', regel, stroom)}\n`);
	stroom.write(`      → ${veilig(hint)}\n`);
}

/** All problems, grouped by file, for a person. */
export function schrijfProblemen(wortel: string, problemen: Problem[], stroom: NodeJS.WritableStream): void {
	for (const [bestand, lijst] of Map.groupBy(problemen, (probleem) => probleem.file)) {
		const regels = regelsVan(wortel, bestand);
		const regio = regioVanBestand(bestand);
		stroom.write(`\n${kleur('underline', veilig(bestand), stroom)}${regio ? `  (regio ${regio})` : ''}\n`);
		const geheim = new Set(lijst.filter(isGeheim).map(({ line }) => line));
		for (const { probleem, meer } of vouw(lijst)) {
			schrijfProbleem(probleem, geheim.has(probleem.line) ? [] : regels, stroom);
			if (meer.length) stroom.write(`      ${kleur('dim', nogMeer(meer), stroom)}\n`);
		}
	}
	if (problemen.length) stroom.write(`\nUitleg bij elke melding, met een voorbeeld: ${MELDINGENDOC}, onder het woord achter de regel.\n\n`);
}

/** What is no longer wrong: a line each. */
export function schrijfHersteld(problemen: Problem[], stroom: NodeJS.WritableStream): void {
	for (const { file, line, message } of problemen) stroom.write(`  ${kleur('green', 'hersteld', stroom)}  ${veilig(message)}  ${kleur('dim', `${veilig(file)}:${line}`, stroom)}\n`);
}

/** "Gecontroleerd: 121 teksten, 3 datasets (34 rijen) in 0,2 s. Geen fouten." */
export function schrijfSamenvatting(samenvatting: Samenvatting, stroom: NodeJS.WritableStream): void {
	const { errors, warnings, files, datasets, rows, milliseconds } = samenvatting;
	const seconden = (milliseconds / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
	const uitkomst = errors ? kleur('red', meervoud(errors, 'fout', 'fouten'), stroom) : kleur('green', 'geen fouten', stroom);
	const waarschuwing = warnings ? `, ${meervoud(warnings, 'waarschuwing', 'waarschuwingen')}` : '';
	stroom.write(`Gecontroleerd: ${meervoud(files, 'tekst', 'teksten')}, ${meervoud(datasets, 'dataset', 'datasets')} (${meervoud(rows, 'rij', 'rijen')}) in ${seconden} s: ${uitkomst}${waarschuwing}.\n`);
}

/** "Fouten per regio: streek 2, zeeland 1, gedeeld 1." Nothing when all is well, or when there is one region at most. */
export function schrijfPerRegio(problemen: Problem[], regios: string[], stroom: NodeJS.WritableStream): void {
	const fouten = problemen.filter(isError);
	if (!fouten.length || regios.length < 2) return;
	const perRegio = [...Map.groupBy(fouten, ({ file }) => regioVanBestand(file))].sort(([a], [b]) => (a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1));
	const goed = regios.filter((regio) => !perRegio.some(([naam]) => naam === regio));
	stroom.write(`Fouten per regio: ${perRegio.map(([naam, lijst]) => `${naam ?? 'gedeeld'} ${lijst.length}`).join(', ')}.\n`);
	// What all share stops every region.
	if (goed.length && !perRegio.some(([naam]) => naam === undefined)) stroom.write(`Zonder fouten: ${goed.slice(0, 5).join(', ')}${goed.length > 5 ? ` en ${goed.length - 5} andere` : ''}. Eén regio apart bouwen kan met: npm run build -- --regio ${goed[0]}\n`);
}
