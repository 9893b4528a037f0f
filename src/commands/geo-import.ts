// npm run geo:import: somebody's boundaries of gemeenten become a small map of a region. Nothing is written unless all of it is right.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { kaart, kaartpad, KAARTMAP, type Kaartbestand } from '../domain/kaart.ts';
import { vanRegio, type Portaal } from '../domain/portaal.ts';
import { webadres } from '../domain/velden.ts';
import { wijsDeWeg } from '../ingest/gelijkenis.ts';
import { leesGrenzen, type Grenzen } from '../ingest/grenzen.ts';
import { leesPortaal } from '../ingest/portaal.ts';
import { regiomappen } from '../ingest/regiokeuze.ts';
import { vereenvoudig } from '../ingest/vereenvoudig.ts';
import { Gebruiksfout, leesOpties, UITGANG } from './opties.ts';
import { meervoud } from './toon.ts';

const GEBRUIK = `Gebruik: npm run geo:import -- BESTAND.geojson --bron "…" --licentie "…" [opties]
  --bron TEKST         wie de grenzen maakte, met het jaar; staat onder de kaart (verplicht)
  --licentie TEKST     onder welke licentie u ze mag tonen, bijvoorbeeld CC BY 4.0 (verplicht)
  --licentie-url ADRES waar die licentie te lezen is
  --veld NAAM          de eigenschap met de GM-code, als het programma die niet vindt
  --regio NAAM         alleen deze regio; anders elke regio van dit portaal
  --root MAP           map met content/, data/ en zicht.config.yaml (standaard: deze map)

Let op: u mag alleen grenzen gebruiken waarvan de licentie dat toestaat.`;

const NAMEN = ['bron', 'licentie', 'licentie-url', 'veld', 'regio', 'root'] as const;
type Waarden = Partial<Record<(typeof NAMEN)[number], string>>;

interface Opdracht {
	bestand: string;
	wortel: string;
	regio: string | undefined;
	veld: string | undefined;
	herkomst: Pick<Kaartbestand, 'bron' | 'licentie' | 'licentie_url'>;
}

function leesOpdracht(argumenten: string[]): Opdracht {
	let waarden: Waarden;
	let bestanden: string[];
	try {
		const gelezen = parseArgs({ args: argumenten, allowPositionals: true, options: Object.fromEntries(NAMEN.map((naam) => [naam, { type: 'string' as const }])) });
		waarden = gelezen.values as Waarden;
		bestanden = gelezen.positionals;
	} catch (fout) {
		const onbekend = /'(.+?)'/.exec(fout instanceof Error ? fout.message : '')?.[1];
		throw new Gebruiksfout(`${onbekend ? `„${onbekend}” begrijp ik niet. ${wijsDeWeg(onbekend.replace(/^-+/, '').split(' ')[0]!, NAMEN)}` : 'Deze opties begrijp ik niet.'}\n\n${GEBRUIK}`);
	}
	const { bron, licentie, veld } = waarden;
	const url = waarden['licentie-url'];
	const fouten = [
		...(bestanden.length === 1 ? [] : [bestanden.length ? `Noem één bestand; dit zijn er ${bestanden.length}.` : 'Noem het bestand met de grenzen.']),
		...(bron?.trim() ? [] : ['--bron ontbreekt. Zonder naam van de maker mag de kaart niet op de site. Bijvoorbeeld: --bron "CBS en Kadaster, 2024"']),
		...(licentie?.trim() ? [] : ['--licentie ontbreekt. Kijk bij de maker onder welke licentie u de grenzen mag tonen. Bijvoorbeeld: --licentie "CC BY 4.0"']),
		...(url === undefined || webadres.safeParse(url).success ? [] : [`„${url}” is geen webadres. Begin met https://.`]),
	];
	if (fouten.length) throw new Gebruiksfout(`${fouten.join('\n')}\n\n${GEBRUIK}`);
	const bestand = resolve(bestanden[0]!);
	if (!statSync(bestand, { throwIfNoEntry: false })?.isFile()) throw new Gebruiksfout(`Het bestand ${bestanden[0]} bestaat niet.\n\n${GEBRUIK}`);
	const { wortel, regio } = leesOpties('geo:import', ['root', 'regio'], (['root', 'regio'] as const).flatMap((naam) => (waarden[naam] === undefined ? [] : [`--${naam}`, waarden[naam]])));
	return { bestand, wortel, regio, veld, herkomst: { bron: bron!.trim(), licentie: licentie!.trim(), ...(url === undefined ? {} : { licentie_url: url }) } };
}

const noem = ({ code, naam }: { code: string; naam: string | undefined }): string => (naam ? `${code} ${naam}` : code);
const kort = (namen: string[]): string => `${namen.slice(0, 6).join(', ')}${namen.length > 6 ? ` en ${namen.length - 6} andere` : ''}`;

/** The map of one region, or what of it is not in the file. */
function kaartVan(portaal: Portaal, regio: string, { vormen }: Grenzen, herkomst: Opdracht['herkomst']): { inhoud: string; aantal: number; punten: number } | { mist: string[] } {
	const gemeenten = vanRegio(portaal, 'gemeenten', regio);
	const mist = gemeenten.filter(({ data }) => !vormen.some(({ code }) => code === data.code)).map(({ data }) => `${data.code} ${data.titel}`);
	if (mist.length || !gemeenten.length) return { mist };
	const { topologie, punten } = vereenvoudig(gemeenten.map(({ data }) => vormen.find(({ code }) => code === data.code)!));
	// What is written is what will be read: a fault here is one of ours.
	const inhoud = kaart.parse({ ...herkomst, stelsel: 'EPSG:28992', topologie } satisfies Kaartbestand);
	return { inhoud: `${JSON.stringify(inhoud)}\n`, aantal: gemeenten.length, punten };
}

function schrijf(wortel: string, pad: string, inhoud: string): void {
	mkdirSync(join(wortel, KAARTMAP), { recursive: true });
	const klad = join(wortel, `${KAARTMAP}/.${basename(pad)}-${process.pid}`);
	writeFileSync(klad, inhoud);
	renameSync(klad, join(wortel, pad));
}

export async function geoImport(argumenten: string[] = process.argv.slice(2)): Promise<number> {
	const { bestand, wortel, regio, veld, herkomst } = leesOpdracht(argumenten);
	const grenzen = leesGrenzen(readFileSync(bestand, 'utf8'), veld);
	const weiger = (regels: string[]): number => {
		process.stderr.write(`${regels.join('\n')}\nEr is niets geschreven.\n`);
		return UITGANG.fouten;
	};
	if ('bezwaren' in grenzen) return weiger(grenzen.bezwaren.flatMap(({ wat, doe }) => [`${basename(bestand)}: ${wat}`, `      → ${doe}`]));

	const portaal = leesPortaal(wortel);
	const regios = regio === undefined ? regiomappen(wortel) : [regio];
	if (!regios.length) return weiger(['Dit portaal heeft nog geen regio.', '      → Maak er eerst een met: npm run new-region']);
	const uitkomsten = regios.map((id) => ({ id, uitkomst: kaartVan(portaal, id, grenzen, herkomst) }));
	const fouten = uitkomsten.flatMap(({ id, uitkomst }) => ('mist' in uitkomst ? [uitkomst.mist.length ? `Van de regio ${id} ontbreekt in het bestand: ${uitkomst.mist.join(', ')}.` : `De regio ${id} heeft nog geen gemeenten.`] : []));
	if (fouten.length) return weiger([...fouten, `      → Gebruik grenzen van het goede jaar: na een herindeling veranderen de codes. In het bestand staan: ${kort(grenzen.vormen.map(noem))}.${regios.length > 1 ? ' Of lees één regio in, met --regio.' : ''}`]);

	process.stdout.write(`${basename(bestand)}: ${meervoud(grenzen.vormen.length, 'gemeente', 'gemeenten')}, coördinaten in ${grenzen.stelsel}${grenzen.stelsel === 'WGS84' ? ' (omgezet naar RD)' : ''}, codes uit „${grenzen.veld}”.${grenzen.water ? ` ${meervoud(grenzen.water, 'gebied', 'gebieden')} met water overgeslagen.` : ''}\n`);
	const gebruikt = new Set(regios.flatMap((id) => vanRegio(portaal, 'gemeenten', id).map(({ data }) => data.code)));
	const teveel = grenzen.vormen.filter(({ code }) => !gebruikt.has(code));
	if (teveel.length) process.stdout.write(`Niet van deze ${regios.length === 1 ? 'regio' : 'regio’s'}, overgeslagen: ${kort(teveel.map(noem))}.\n`);
	for (const { id, uitkomst } of uitkomsten) {
		if ('mist' in uitkomst) continue;
		schrijf(wortel, kaartpad(id), uitkomst.inhoud);
		process.stdout.write(`Geschreven: ${kaartpad(id)}, ${meervoud(uitkomst.aantal, 'gemeente', 'gemeenten')}, ${meervoud(uitkomst.punten, 'punt', 'punten')}, ${(uitkomst.inhoud.length / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} kB.\n`);
	}
	process.stdout.write(`Onder de kaart staat: ${herkomst.bron} (${herkomst.licentie}). Bekijk het met npm run dev. Liever tegels? Haal het bestand in ${KAARTMAP}/ weg.\n`);
	return UITGANG.goed;
}
