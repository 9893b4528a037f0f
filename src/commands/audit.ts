// npm run audit: plays the attacker, with the portal itself or with loose instances.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { maakUitgave } from '../charts/maak-uitgave.ts';
import { compareProblems, isError, type Problem } from '../domain/problem.ts';
import { leesOpgave } from '../disclosure/lees-opgave.ts';
import { beoordeelOpgave, type Opgaveoordeel } from '../disclosure/opgave.ts';
import { auditeerPortaal, bronnenVan, woordenboekVan } from '../disclosure/portaal/auditeer.ts';
import { leesUitgaveboek, legVast } from '../disclosure/portaal/uitgaveboek.ts';
import { datumVan } from '../ingest/datumvan.ts';
import { leesPortaal } from '../ingest/portaal.ts';
import { siteonderzoek } from './auditeer-site.ts';
import { Gebruiksfout, leesOpties, UITGANG } from './opties.ts';
import { opmaakVan } from './opmaak.ts';
import { meervoud, schrijfProblemen } from './toon.ts';

const GEBRUIK = `Gebruik: npm run audit -- [BESTAND.json…] [opties]
  zonder bestand: rekent het portaal na, en de site die ervan gebouwd is
  BESTAND.json  opgaven zoals in tests/onthulling/
  --root MAP    map met content/, data/ en zicht.config.yaml (standaard: deze map)
  --out MAP     waar de site staat (standaard: dist/)
  --leg-vast    schrijft in uitgaven/ op wat er nu gepubliceerd wordt
  --json        alleen JSON op de uitvoer`;

interface Argumenten {
	bestanden: string[];
	json: boolean;
	legVast: boolean;
	portaal: string[];
}

function leesArgumenten(argumenten: string[]): Argumenten {
	try {
		const { values, positionals } = parseArgs({ args: argumenten, options: { json: { type: 'boolean' }, root: { type: 'string' }, out: { type: 'string' }, 'leg-vast': { type: 'boolean' } }, allowPositionals: true });
		const portaal = (['root', 'out'] as const).flatMap((naam) => (values[naam] === undefined ? [] : [`--${naam}`, values[naam]]));
		if (!positionals.length || (!portaal.length && !values['leg-vast'])) return { bestanden: positionals, json: values.json === true, legVast: values['leg-vast'] === true, portaal };
	} catch {
		// Told below, with the usage.
	}
	throw new Gebruiksfout(`Deze opties begrijp ik niet, of niet samen.\n\n${GEBRUIK}`);
}

/** The portal itself: its figures, all releases before, and the site if it is built. */
async function auditPortaal({ json, legVast: vast, portaal: opties }: Argumenten): Promise<number> {
	const { wortel, uit } = leesOpties('audit', ['root', 'out'], opties);
	const portaal = leesPortaal(wortel);
	const bronnen = bronnenVan(portaal);
	const boek = leesUitgaveboek(wortel, woordenboekVan(portaal));
	const inGegevens = (await auditeerPortaal(portaal)).sort(compareProblems);
	const gebouwd = existsSync(join(uit, 'index.html'));
	const inSite = !gebouwd || inGegevens.some(isError) ? [] : siteonderzoek(maakUitgave({ portaal, problemen: [], alleen: undefined }, { ...(await opmaakVan(wortel, portaal.configuratie)), datum: datumVan(wortel), voorbeeldweergave: false })).lees(uit);
	const problemen = [...inGegevens, ...inSite];
	const fout = problemen.some(isError);
	const geschreven = vast && !fout ? legVast(wortel, boek, bronnen, new Date().toISOString().slice(0, 10)) : undefined;
	if (json) process.stdout.write(`${JSON.stringify({ problems: problemen, tables: bronnen.length, releases: boek.aantal, site: gebouwd, ...(geschreven ? { written: geschreven } : {}) }, null, 2)}\n`);
	else {
		schrijfProblemen(wortel, inGegevens, process.stdout);
		schrijfProblemen(uit, inSite, process.stdout);
		const verborgen = bronnen.reduce((som, { rooster }) => som + rooster.cellen.filter(({ waarde }) => waarde.markering === 'onderdrukt').length, 0);
		process.stdout.write(`${meervoud(bronnen.length, 'tabel', 'tabellen')} met aantallen mensen, ${meervoud(verborgen, 'verborgen aantal', 'verborgen aantallen')}, ${meervoud(boek.aantal, 'eerdere uitgave', 'eerdere uitgaven')}${gebouwd ? '' : '; er is nog geen gebouwde site om na te gaan'}: ${fout ? 'er is iets uit te rekenen.' : 'niemand is uit te rekenen.'}\n`);
		if (vast) process.stdout.write(geschreven ? `Vastgelegd in ${geschreven}. Leg dit bestand vast met een commit.\n` : fout ? 'Er is niets vastgelegd.\n' : 'Er is niets veranderd sinds de vorige uitgave.\n');
	}
	return fout ? UITGANG.fouten : UITGANG.goed;
}

const grens = (waarde: number | null): string => (waarde === null ? 'zonder einde' : String(waarde));

/** What the outcome means, for a person. */
function vertel({ id, verdict, targets, infeasible }: Opgaveoordeel): string {
	const regels = targets.map(({ name, lo, hi, safe, missing, undecided }) => {
		const bereik = lo !== null && lo === hi ? `precies ${lo}` : `van ${grens(lo)} tot en met ${grens(hi)}`;
		if (infeasible) return `  ${name}: er bestaan geen aantallen die bij alle cijfers passen.`;
		if (safe) return `  ${name}: kan zijn ${bereik}. Niemand kan het kleine aantal aanwijzen.`;
		return `  ${name}: kan zijn ${bereik}. ${undecided ? 'Niet bewezen dat dit mogelijk is' : 'Niet mogelijk'}: ${missing.join(', ')}.`;
	});
	return `${verdict === 'safe' ? 'veilig  ' : 'ONVEILIG'}  ${id}\n${regels.join('\n')}\n`;
}

/** Only what is asked for: id, verdict and per target its interval. */
const alsRegel = ({ id, verdict, targets }: Opgaveoordeel): string => `${JSON.stringify({ id, verdict, targets: targets.map(({ name, lo, hi, safe }) => ({ name, lo, hi, safe })) })}\n`;

/** Exit code 0: all safe; 1: something is unsafe; 2: a file could not be read, or wrong usage. */
export async function audit(argumenten = process.argv.slice(2)): Promise<number> {
	const gevraagd = leesArgumenten(argumenten);
	const { bestanden, json } = gevraagd;
	if (!bestanden.length) return auditPortaal(gevraagd);
	const problemen: Problem[] = [];
	let onveilig = 0;
	for (const bestand of bestanden) {
		const gelezen = leesOpgave(resolve(bestand), bestand);
		problemen.push(...gelezen.problemen);
		if (!gelezen.opgave) {
			if (json) process.stdout.write(`${JSON.stringify({ file: bestand, problems: gelezen.problemen })}\n`);
			continue;
		}
		const oordeel = await beoordeelOpgave(gelezen.opgave);
		if (oordeel.verdict === 'unsafe') onveilig++;
		process.stdout.write(json ? alsRegel(oordeel) : vertel(oordeel));
	}
	if (!json) {
		schrijfProblemen(process.cwd(), problemen, process.stdout);
		process.stdout.write(`\n${meervoud(bestanden.length - problemenBestanden(problemen), 'bestand', 'bestanden')} nagerekend: ${onveilig} onveilig.\n`);
	}
	if (problemen.length) return UITGANG.gebruik;
	return onveilig ? UITGANG.fouten : UITGANG.goed;
}

const problemenBestanden = (problemen: Problem[]): number => new Set(problemen.map(({ file }) => file)).size;
