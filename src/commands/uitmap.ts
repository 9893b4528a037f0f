// The folder protected files go to, as it is before anything is written: what stands there already, and what may give way.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { betekenis } from '../domain/betekenis.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import type { Recept } from '../domain/recept.ts';
import { betekenisVan } from '../disclosure/bescherm/betekenis.ts';
import { teltekst, type Telt } from '../disclosure/portaal/rooster.ts';
import { eigenTelling, Woordenboek, type Woord } from '../disclosure/portaal/woordenboek.ts';
import { tabellenInVerslag } from '../ingest/beschermingsverslag.ts';
import { ontcijfer } from '../ingest/tekst.ts';
import { leesYaml } from '../ingest/yaml.ts';

/** Which file a path is, however it is written: also by way of a link, and where big and small letters are one. */
function bestandVan(pad: string): string | undefined {
	const staat = statSync(pad, { throwIfNoEntry: false, bigint: true });
	return staat && `${staat.dev}:${staat.ino}`;
}

/** Why these files cannot be written in `uit`; undefined if they can. `bronnen` are what the command reads, by option. */
export function bezwaarTegenNamen(uit: string, namen: readonly string[], bronnen: Readonly<Record<string, string>>): string | undefined {
	const gelezen = new Map(Object.entries(bronnen).map(([optie, pad]) => [bestandVan(pad), optie]));
	for (const naam of namen) {
		const pad = join(uit, naam);
		const optie = gelezen.get(bestandVan(pad));
		if (optie) return `Het bestand bij --${optie} zou worden overschreven: in de map bij --out komt ${naam}. Kies een andere map bij --out, of geef de tabel in het recept een andere naam.`;
		if (existsSync(pad) && !statSync(pad).isFile()) return `In de map bij --out staat iets dat ${naam} heet en geen bestand is. Haal het weg, of geef de tabel in het recept een andere naam.`;
	}
	return undefined;
}

/** The descriptors that stand there for tables of the recipe. Their words are kept, so what is there must be a descriptor. */
export function leesBeschrijvingen(uit: string, recept: Recept): { beschrijvingen: Map<string, string>; problemen: Problem[] } {
	const beschrijvingen = new Map<string, string>();
	const problemen: Problem[] = [];
	for (const { bestand } of recept.tabellen) {
		const naam = `${bestand}.yaml`;
		if (!existsSync(join(uit, naam))) continue;
		const { tekst } = ontcijfer(readFileSync(join(uit, naam)));
		const deel = leesYaml(tekst, naam);
		const zicht = (deel.waarde as { zicht?: unknown } | null | undefined)?.zicht;
		if (deel.problemen.length) problemen.push(...deel.problemen);
		else if (typeof zicht !== 'object' || zicht === null || Array.isArray(zicht)) problemen.push(maakProbleem(deel.plekVan([]), 'ongeldige-waarde', `Dit bestand staat al in de map bij --out, en is geen beschrijving: er staat geen blok „zicht” in.`, 'Is het van u, bijvoorbeeld het recept? Zet het ergens anders. Anders: haal het weg, dan komt er een nieuwe beschrijving.'));
		else beschrijvingen.set(bestand, tekst);
	}
	return { beschrijvingen, problemen };
}

/** The files of a folder, by name; folders and what leads nowhere are none. */
const bestandenIn = (uit: string): string[] => (existsSync(uit) ? readdirSync(uit).filter((naam) => statSync(join(uit, naam), { throwIfNoEntry: false })?.isFile()) : []);

type Zicht = { telt?: Telt; bescherming?: { verslag?: unknown; telt?: unknown } };

/** The words of a descriptor, whatever is wrong with it. */
const zichtIn = (uit: string, naam: string): Zicht => (leesYaml(ontcijfer(readFileSync(join(uit, naam))).tekst, naam).waarde as { zicht?: Zicht } | null | undefined)?.zicht ?? {};

/** What the tables of the recipe count, in its words, and the other tables of the folder in those of their descriptors. */
export function woordenboekVan(uit: string, recept: Recept): Woordenboek {
	const plannen = new Map(recept.tabellen.map((tabel) => [tabel.bestand, betekenisVan(tabel, recept)]));
	const daar = bestandenIn(uit).filter((naam) => naam.endsWith('.yaml')).map((naam) => naam.slice(0, -'.yaml'.length));
	return new Woordenboek([...new Set([...plannen.keys(), ...daar])].map((naam): Woord => {
		const id = `${recept.regio}-${naam}`;
		const { telt, bescherming } = daar.includes(naam) ? zichtIn(uit, `${naam}.yaml`) : {};
		const plan = plannen.get(naam);
		// A release of before may have it by group: what could not be shown by product was made coarser.
		return { id, telling: telt ? teltekst(telt) : eigenTelling(id), betekenis: plan ? { ...plan, assen: { groep: 'groep', ...plan.assen } } : betekenis.safeParse(bescherming?.telt).data };
	}));
}

/** The files of the other tables that stand there: they are published beside those of the recipe. */
export function leesBuren(uit: string, recept: Recept): Map<string, string> {
	const eigen = new Set(recept.tabellen.map(({ bestand }) => bestand));
	const namen = bestandenIn(uit);
	const buren = namen.filter((naam) => naam.endsWith('.csv') && namen.includes(naam.replace(/csv$/, 'yaml')) && !eigen.has(naam.slice(0, -'.csv'.length)));
	return new Map(buren.flatMap((naam) => [naam, naam.replace(/csv$/, 'yaml')]).map((naam) => [naam, ontcijfer(readFileSync(join(uit, naam))).tekst]));
}

/** Whether a table that stands in `uit` rests on this report, by its descriptor. */
function rustOp(verslag: string, uit: string, tabel: string): boolean {
	const namen = bestandenIn(uit);
	return ['csv', 'yaml'].every((soort) => namen.includes(`${tabel}.${soort}`)) && zichtIn(uit, `${tabel}.yaml`).bescherming?.verslag === verslag;
}

/**
 * Name of the report of this recipe: that of the run before, or else a new one. A report that another table rests on, that is of another recipe,
 * or that is no report at all, is never written over: somebody may have signed it.
 */
export function verslagnaam(uit: string, { tabellen }: Recept): string {
	const eigen = new Set(tabellen.map(({ bestand }) => bestand));
	const staat = new Map(existsSync(uit) ? readdirSync(uit).map((naam) => [naam.toLowerCase(), naam] as const) : []);
	for (let nummer = 1; ; nummer++) {
		const naam = nummer === 1 ? 'bescherming.md' : `bescherming-${nummer}.md`;
		const daar = staat.get(naam);
		if (daar === undefined) return naam;
		if (!statSync(join(uit, daar)).isFile()) continue;
		const over = tabellenInVerslag(ontcijfer(readFileSync(join(uit, daar))).tekst);
		if (over.some((tabel) => eigen.has(tabel)) && !over.some((tabel) => !eigen.has(tabel) && rustOp(naam, uit, tabel))) return naam;
	}
}
