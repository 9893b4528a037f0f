// npm run protect: at the data officer's desk, from records to files that may be published. Records are read, counted and forgotten.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isError, maakProbleem, nogMeer, vouw, type Problem } from '../domain/problem.ts';
import { recept as receptschema, type Recept } from '../domain/recept.ts';
import { bescherm, type Beschermd } from '../disclosure/bescherm/bescherm.ts';
import { bezwarenTegen } from '../disclosure/bescherm/bezwaren.ts';
import { bezwarenTegenVerleden, maakVerleden } from '../disclosure/bescherm/eerder.ts';
import { schrijfBeschrijving, schrijfTabel } from '../disclosure/bescherm/uitvoer.ts';
import { schrijfVerslag } from '../disclosure/bescherm/verslag.ts';
import { auditeer } from '../disclosure/portaal/auditeer.ts';
import type { Bron } from '../disclosure/portaal/gegevensstelsel.ts';
import { GEEN_NAMEN, rijordeVan } from '../disclosure/portaal/rijorde.ts';
import { roosterVan, woordVan } from '../disclosure/portaal/rooster.ts';
import { somkolommenVan } from '../disclosure/portaal/somkolommen.ts';
import { somregelsVan } from '../disclosure/portaal/somregels.ts';
import { standenstroomVan } from '../disclosure/portaal/standenstroom.ts';
import { leesUitgaveboek } from '../disclosure/portaal/uitgaveboek.ts';
import { delingenVan } from '../disclosure/portaal/verhoudingen.ts';
import { Woordenboek } from '../disclosure/portaal/woordenboek.ts';
import { leesDataset } from '../ingest/dataset.ts';
import { leesRegistratie } from '../ingest/registratie.ts';
import { ontcijfer } from '../ingest/tekst.ts';
import { valideer } from '../ingest/valideer.ts';
import { leesYaml } from '../ingest/yaml.ts';
import { Gebruiksfout, UITGANG } from './opties.ts';
import { schrijfSamen } from './schrijf-samen.ts';
import { bezwaarTegenNamen, leesBeschrijvingen, leesBuren, verslagnaam, woordenboekVan } from './uitmap.ts';
import { metKennis } from './voorkennis.ts';
import { bezwaarTegenInvoer, bezwaarTegenRegio, bezwaarTegenUitvoer, echtPad, wortelVan } from './werkboom.ts';

const GEBRUIK = `Gebruik: npm run protect -- --in BESTAND --recipe BESTAND --out MAP [--secret BESTAND]
  --in BESTAND      de export met één regel per persoon of zorgperiode; nooit uit de map van het project
  --recipe BESTAND  het recept: welke tabellen, welke drempel (zie docs/gegevens.md)
  --out MAP         waar de beschermde bestanden komen: data/<regio>/ van het portaal, of een map buiten git
  --secret BESTAND  geheime tekst voor loting tussen gelijke keuzes; dezelfde tekst geeft dezelfde bestanden (standaard: telkens anders)
  --help            deze uitleg

Uitgang: 0 gelukt, 1 er is iets mis met de gegevens en er is niets geschreven, 2 verkeerd gebruik.`;

interface Opdracht {
	invoer: string;
	recept: string;
	uit: string;
	geheim: string;
	/** What is read, by option: none of it may be written over. */
	gelezen: Record<string, string>;
}

function bestand(optie: string, pad: string | undefined): string {
	if (!pad) throw new Gebruiksfout(`--${optie} ontbreekt.\n\n${GEBRUIK}`);
	if (!existsSync(pad) || !statSync(pad).isFile()) throw new Gebruiksfout(`Het bestand bij --${optie} bestaat niet.\n\n${GEBRUIK}`);
	return resolve(pad);
}

function leesArgumenten(argumenten: string[]): Opdracht | 'help' {
	let waarden: { in?: string; recipe?: string; out?: string; secret?: string; help?: boolean };
	try {
		waarden = parseArgs({ args: argumenten, options: { in: { type: 'string' }, recipe: { type: 'string' }, out: { type: 'string' }, secret: { type: 'string' }, help: { type: 'boolean' } }, allowPositionals: false }).values;
	} catch {
		throw new Gebruiksfout(`Deze opties begrijp ik niet.\n\n${GEBRUIK}`);
	}
	if (waarden.help) return 'help';
	const invoer = bestand('in', waarden.in);
	const recept = bestand('recipe', waarden.recipe);
	if (!waarden.out) throw new Gebruiksfout(`--out ontbreekt.\n\n${GEBRUIK}`);
	for (const bezwaar of [bezwaarTegenInvoer(invoer), bezwaarTegenUitvoer(waarden.out)]) if (bezwaar) throw new Gebruiksfout(bezwaar);
	if (existsSync(waarden.out) && !statSync(waarden.out).isDirectory()) throw new Gebruiksfout('--out is geen map.');
	const geheim = waarden.secret === undefined ? undefined : bestand('secret', waarden.secret);
	return {
		invoer, recept, uit: echtPad(waarden.out), geheim: geheim === undefined ? randomBytes(32).toString('hex') : readFileSync(geheim, 'utf8'),
		gelezen: { in: invoer, recipe: recept, ...(geheim === undefined ? {} : { secret: geheim }) },
	};
}

/** Place, what is wrong, what to do; of what is wrong in the same way on many lines the first few. Never the line itself: it may be about a person. */
function vertel(problemen: Problem[]): void {
	const zin = (tekst: string): void => void process.stderr.write(`${tekst}\n`);
	for (const { probleem: { file, line, column, message, hint, code }, meer } of [...Map.groupBy(problemen, (een) => `${een.file} ${een.message}`).values()].flatMap(vouw)) {
		zin(`${file}:${line}:${column}  ${message}  (${code})\n    → ${hint}`);
		if (meer.length) zin(`    ${nogMeer(meer)}`);
	}
}

function leesRecept(pad: string): { recept: Recept | undefined; problemen: Problem[] } {
	const naam = basename(pad);
	const deel = leesYaml(ontcijfer(readFileSync(pad)).tekst, naam);
	const { waarde, problemen } = valideer(receptschema, deel);
	return { recept: waarde, problemen: [...problemen, ...(waarde ? bezwarenTegen(waarde) : []).map(({ pad: waar, message, hint }) => maakProbleem(deel.plekVan(waar), 'ongeldige-waarde', message, hint))] };
}

/** The tables as the site would read them, with what the descriptors say. */
function alsDatasets(bestanden: ReadonlyMap<string, string>, recept: Recept) {
	const uit = [];
	const problemen: Problem[] = [];
	for (const [naam, tekst] of bestanden) {
		if (!naam.endsWith('.csv')) continue;
		const kaal = naam.slice(0, -4);
		const gelezen = leesDataset({ id: `${recept.regio}-${kaal}`, naam: kaal, regio: recept.regio, bestand: naam, bytes: new TextEncoder().encode(tekst), beschrijvingBestand: `${kaal}.yaml`, beschrijving: leesYaml(bestanden.get(`${kaal}.yaml`)!, `${kaal}.yaml`) });
		problemen.push(...gelezen.problemen.filter(isError));
		if (gelezen.dataset) uit.push(gelezen.dataset);
	}
	return { datasets: uit, problemen };
}

interface Nagerekend {
	aantal: number;
	/** Tables that hold no counts of people. */
	zonder: string[];
	/** What keeps the control from its work: no other protection mends it. */
	problemen: Problem[];
	/** What the files give away. */
	lekken: Problem[];
}

/** What an attacker can do with the files and all releases before; another formulation, written by other hands. */
async function controleer(tabellen: readonly Beschermd[], bestanden: ReadonlyMap<string, string>, recept: Recept, wortel: string | undefined): Promise<Nagerekend> {
	const { datasets, problemen } = alsDatasets(bestanden, recept);
	if (problemen.length) return { aantal: 0, zonder: [], problemen, lekken: [] };
	const kaal = datasets.flatMap((dataset) => { const rooster = roosterVan(dataset); return rooster ? [{ rooster, boomsommen: [...somkolommenVan(dataset, rooster), ...somregelsVan(dataset, rooster)], verbanden: standenstroomVan(dataset, rooster), delingen: delingenVan(dataset, rooster), orde: rijordeVan(dataset, GEEN_NAMEN) }] : []; });
	const { bronnen, gebruikt } = metKennis(kaal, datasets, tabellen, recept);
	const boek = wortel ? leesUitgaveboek(wortel, new Woordenboek(datasets.map(woordVan))) : undefined;
	const gevonden = await auditeer(bronnen, boek?.bronnen ?? [], (gebied) => (gebied === '' ? [recept.regio] : gebied === recept.regio ? recept.gemeenten : []));
	const zonder = datasets.filter((dataset) => !gebruikt.has(dataset.naam) && !bronnen.some(({ rooster }) => rooster.id === dataset.id)).map(({ naam }) => naam);
	// What contradicts an earlier release is for people to mend: no coarser table does.
	const [strijdig, lekken] = [true, false].map((tegen) => gevonden.filter((een) => isError(een) && (een.code === 'tegenstrijdige-cijfers' && (boek?.bronnen.length ?? 0) > 0) === tegen));
	return { aantal: datasets.length - zonder.length, zonder, problemen: [...(boek?.problemen ?? []).filter(isError), ...strijdig!], lekken: lekken! };
}

/** The tables that leaks are found in; all of them, when they are found elsewhere. Tells which, and not what can be worked out. */
function schuldigenAan(lekken: readonly Problem[], tabellen: string[], meld: (tekst: string) => void): string[] {
	if (!lekken.length) return [];
	const soorten = Map.groupBy(lekken, ({ file }) => file.replace(/\.csv$/, ''));
	const genoemd = tabellen.filter((naam) => soorten.has(naam));
	const namen = (genoemd.length ? genoemd : tabellen).map((naam) => `${naam} (${[...new Set((soorten.get(naam) ?? lekken).map(({ code }) => code))].join(', ')})`);
	meld(`De onafhankelijke controle keurt dit nog af: ${namen.join(', ')}.`);
	return genoemd.length ? genoemd : tabellen;
}

function maakBestanden(tabellen: readonly Beschermd[], recept: Recept, verslag: string, beschrijvingen: ReadonlyMap<string, string>): Map<string, string> {
	const bestanden = new Map<string, string>();
	for (const tabel of tabellen) {
		const naam = tabel.plan.bestand;
		bestanden.set(`${naam}.csv`, schrijfTabel(tabel));
		bestanden.set(`${naam}.yaml`, schrijfBeschrijving(tabel, recept, verslag, beschrijvingen.get(naam)));
	}
	return bestanden;
}

/** Runs the command. Nothing is written unless everything is in order. */
export async function protect(argumenten = process.argv.slice(2)): Promise<number> {
	const opdracht = leesArgumenten(argumenten);
	if (opdracht === 'help') {
		process.stdout.write(`${GEBRUIK}\n`);
		return UITGANG.goed;
	}
	const meld = (tekst: string): void => void process.stdout.write(`${tekst}\n`);
	const { recept, problemen: inRecept } = leesRecept(opdracht.recept);
	if (!recept || inRecept.some(isError)) {
		vertel(inRecept);
		return UITGANG.fouten;
	}
	const verslag = verslagnaam(opdracht.uit, recept);
	const bezwaar = bezwaarTegenRegio(opdracht.uit, recept.regio) ?? bezwaarTegenNamen(opdracht.uit, [...recept.tabellen.flatMap(({ bestand: naam }) => [`${naam}.csv`, `${naam}.yaml`]), verslag], opdracht.gelezen);
	if (bezwaar) throw new Gebruiksfout(bezwaar);
	const { beschrijvingen, problemen: inBeschrijving } = leesBeschrijvingen(opdracht.uit, recept);
	if (inBeschrijving.some(isError)) {
		vertel(inBeschrijving);
		process.stderr.write('Er is niets geschreven.\n');
		return UITGANG.fouten;
	}
	meld('Registraties lezen…');
	const { perioden, problemen } = leesRegistratie(readFileSync(opdracht.invoer), 'registratie', recept);
	if (problemen.length) {
		vertel(problemen);
		process.stderr.write('Er is niets geschreven. Verbeter de export en draai dit opnieuw.\n');
		return UITGANG.fouten;
	}
	const wortel = wortelVan(opdracht.uit);
	const woorden = woordenboekVan(opdracht.uit, recept);
	const boek = wortel ? leesUitgaveboek(wortel, woorden) : undefined;
	const buren = alsDatasets(leesBuren(opdracht.uit, recept), recept).datasets.flatMap((dataset): Bron[] => { const rooster = roosterVan(dataset, woorden); return rooster && dataset.beschrijving.zicht.status !== 'fictief' ? [{ rooster, boomsommen: [] }] : []; });
	const bekend = [...(boek?.bronnen ?? []), ...buren];
	const inVerleden = [...(boek?.problemen ?? []), ...bezwarenTegenVerleden(bekend, recept)];
	if (inVerleden.length) {
		vertel(inVerleden);
		process.stderr.write('Er is niets geschreven.\n');
		return UITGANG.fouten;
	}
	const verleden = maakVerleden(bekend, recept);
	let bestanden = new Map<string, string>();
	let controle: Nagerekend = { aantal: 0, zonder: [], problemen: [], lekken: [] };
	const keur = async (tabellen: readonly Beschermd[]): Promise<string[]> => {
		bestanden = maakBestanden(tabellen, recept, verslag, beschrijvingen);
		meld('Narekenen met de onafhankelijke controle…');
		controle = await controleer(tabellen, bestanden, recept, wortel);
		return controle.problemen.length ? [] : schuldigenAan(controle.lekken, tabellen.map(({ plan }) => plan.bestand), meld);
	};
	const uitslag = await bescherm(perioden, recept, { zaad: opdracht.geheim, ...verleden, keur, meld });
	// A table that may not be published may not stay either; whether it can go is for people to say.
	const over = uitslag.achtergehouden.filter((naam) => existsSync(join(opdracht.uit, `${naam}.csv`)));
	if (over.length) {
		for (const naam of over) process.stderr.write(`${naam} is niet te beschermen, maar staat er nog van een vorige keer. Haal ${naam}.csv en ${naam}.yaml weg uit de map bij --out.\n`);
		process.stderr.write('Er is niets geschreven.\n');
		return UITGANG.fouten;
	}
	// Where nothing is left that may be published, people must know why.
	const fout = [...controle.problemen, ...(uitslag.tabellen.length ? [] : controle.lekken)];
	if (fout.length) {
		vertel(fout);
		process.stderr.write('De onafhankelijke controle keurt dit af. Er is niets geschreven.\n');
		return UITGANG.fouten;
	}
	bestanden.set(verslag, schrijfVerslag(uitslag, recept, bestanden, controle));
	try {
		schrijfSamen(opdracht.uit, bestanden);
	} catch (fout) {
		if (!(fout instanceof Error && 'code' in fout)) throw fout;
		throw new Gebruiksfout(`Schrijven in de map bij --out lukte niet (${String(fout.code)}). Er is niets veranderd. Mag u daar schrijven, en is er nog ruimte?`);
	}
	meld(`Geschreven: ${uitslag.tabellen.length === 1 ? '1 beschermde tabel, de beschrijving' : `${uitslag.tabellen.length} beschermde tabellen, hun beschrijvingen`} en ${verslag}.`);
	return UITGANG.goed;
}
