// The questions behind a new region. Each is an option on the command line too; what is not given is asked, or has a default.
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Readable, Writable } from 'node:stream';
import { wijsDeWeg } from '../../ingest/gelijkenis.ts';
import { Gebruiksfout } from '../opties.ts';
import { isFout, jarenIn, leesGemeenten, leesJaar, lijst, SLUG, slugVan, type Fout, type Opgave } from './opgave.ts';

/** What the root already has, as far as it limits the answers. */
export interface Bestaand {
	/** Names below content/regios/ and data/. */
	mappen: string[];
	/** Whether the site has a page at /<id>/ of its own. */
	isBezet(id: string): boolean;
	heeftConfiguratie: boolean;
}

type Deel = Partial<Opgave>;

interface Vraag<K extends keyof Opgave> {
	optie: string;
	sleutel: K;
	vraag: string;
	voorbeeld: string;
	/** What to take when nothing is answered, from what was answered before. */
	anders?(deel: Deel): string | undefined;
	/** Whether it matters here at all. */
	nodig?(bestaand: Bestaand): boolean;
	lees(tekst: string, deel: Deel, bestaand: Bestaand): Opgave[K] | Fout;
}

const nietLeeg = (wat: string) => (tekst: string): string | Fout => tekst.trim() || { fout: `${wat} is leeg.` };

function leesId(tekst: string, _: Deel, { mappen, isBezet }: Bestaand): string | Fout {
	const id = tekst.trim();
	if (!SLUG.test(id)) return { fout: `„${id}” kan geen webadres worden. ${slugVan(id) ? `Bedoelde u „${slugVan(id)}”?` : 'Gebruik kleine letters, cijfers en streepjes.'}` };
	if (mappen.includes(id)) return { fout: `Er is al een map „${id}” in content/regios/ of data/. Kies een andere naam, of werk in die map verder.` };
	if (isBezet(id)) return { fout: `Het adres /${id}/ is al van een andere pagina van de site. Kies een andere naam.` };
	return id;
}

function leesCentrum(tekst: string, { gemeenten = [] }: Deel): string | Fout {
	const gezocht = tekst.trim();
	const gevonden = gemeenten.find(({ code, naam }) => code === gezocht.toUpperCase() || naam.toLowerCase() === gezocht.toLowerCase());
	return gevonden?.code ?? { fout: `„${gezocht}” is geen van de gemeenten. ${wijsDeWeg(gezocht, gemeenten.flatMap(({ code, naam }) => [code, naam]))}` };
}

const leesTot = (tekst: string, { van = 0 }: Deel): number | Fout => {
	const tot = leesJaar(tekst);
	return typeof tot === 'number' && tot < van ? { fout: `Het laatste jaar (${tot}) ligt vóór het eerste (${van}).` } : tot;
};

const leesAdres = (tekst: string): string | Fout => (/^https?:\/\/[^\s/]+\.[^\s/]+\/?$/.test(tekst.trim()) ? tekst.trim().replace(/\/$/, '') : { fout: `„${tekst}” is geen webadres van een site. Schrijf bijvoorbeeld https://zicht.gemeente.example.` });

const vraag = <K extends keyof Opgave>(een: Vraag<K>): Vraag<keyof Opgave> => een as unknown as Vraag<keyof Opgave>;

const VRAGEN: Vraag<keyof Opgave>[] = [
	vraag({ optie: 'titel', sleutel: 'titel', vraag: 'Hoe heet de regio?', voorbeeld: 'Zeeland', lees: nietLeeg('De naam van de regio') }),
	vraag({ optie: 'id', sleutel: 'id', vraag: 'Onder welke naam in het webadres?', voorbeeld: 'zeeland', anders: ({ titel }) => titel && slugVan(titel), lees: leesId }),
	vraag({ optie: 'gemeenten', sleutel: 'gemeenten', vraag: 'Welke gemeenten doen mee? Schrijf de code en de naam, met een puntkomma ertussen.', voorbeeld: 'GM0687 Middelburg; GM0718 Vlissingen', lees: leesGemeenten }),
	vraag({ optie: 'centrum', sleutel: 'centrum', vraag: 'Welke gemeente is centrumgemeente?', voorbeeld: 'GM0718', anders: ({ gemeenten }) => gemeenten?.[0]?.code, lees: leesCentrum }),
	vraag({ optie: 'plan', sleutel: 'plan', vraag: 'Hoe heet het plan waarin de beloften staan?', voorbeeld: 'Regiovisie 2025-2028', lees: (tekst) => (slugVan(tekst) ? tekst.trim() : { fout: 'De naam van het plan is leeg.' }) }),
	vraag({ optie: 'van', sleutel: 'van', vraag: 'Wat is het eerste jaar van het plan?', voorbeeld: '2025', anders: ({ plan }) => jarenIn(plan ?? '').van, lees: leesJaar }),
	vraag({ optie: 'tot', sleutel: 'tot', vraag: 'En het laatste jaar?', voorbeeld: '2028', anders: ({ plan, van }) => jarenIn(plan ?? '').tot ?? (van === undefined ? undefined : String(van)), lees: leesTot }),
	vraag({ optie: 'pijlers', sleutel: 'pijlers', vraag: 'Wat zijn de pijlers van het plan, met een puntkomma ertussen?', voorbeeld: 'Voorkomen; Wonen; Herstellen', anders: () => 'Eerste pijler', lees: (tekst) => { const pijlers = lijst(tekst); return new Set(pijlers.map(slugVan)).size === pijlers.length && pijlers.every(slugVan) && pijlers.length ? pijlers : { fout: 'Geef elke pijler een eigen naam.' }; } }),
	vraag({ optie: 'woord-pijler', sleutel: 'woordPijler', vraag: 'Hoe noemt het plan zo’n deel?', voorbeeld: 'Pijler', anders: () => 'Pijler', lees: nietLeeg('Het woord') }),
	vraag({ optie: 'woord-doel', sleutel: 'woordDoel', vraag: 'En hoe noemt het plan wat daaronder valt?', voorbeeld: 'Ambitie', anders: () => 'Doel', lees: nietLeeg('Het woord') }),
	vraag({ optie: 'organisatie', sleutel: 'organisatie', vraag: 'Welke organisatie geeft het portaal uit?', voorbeeld: 'Gemeente Vlissingen', nodig: ({ heeftConfiguratie }) => !heeftConfiguratie, anders: ({ gemeenten, centrum }) => `Gemeente ${gemeenten?.find(({ code }) => code === centrum)?.naam ?? ''}`, lees: nietLeeg('De organisatie') }),
	vraag({ optie: 'adres', sleutel: 'adres', vraag: 'Op welk adres komt de site te staan?', voorbeeld: 'https://zicht.gemeente.example', nodig: ({ heeftConfiguratie }) => !heeftConfiguratie, anders: ({ id }) => `https://${id}.example`, lees: leesAdres }),
];

export const GEBRUIK = `Gebruik: npm run new-region -- [opties]
${VRAGEN.map(({ optie, vraag: tekst, voorbeeld, anders }) => `  --${optie.padEnd(13)} ${tekst} (${voorbeeld})${anders ? '' : ' *'}`).join('\n')}
  --thema         maak ook een bestand met kleuren: thema.css
  --vragen        stel de vragen, ook als de antwoorden uit een bestand komen
  --root MAP      map waar de regio in komt; een lege map wordt een nieuw portaal (standaard: deze map)

Wat u niet opgeeft, wordt gevraagd. Zonder toetsenbord is * verplicht.`;

export interface Argumenten {
	gegeven: Record<string, string>;
	thema: boolean;
	vragen: boolean;
	root: string | undefined;
}

/** Reads what was typed after the command. Throws Gebruiksfout on an option that is not there. */
export function leesArgumenten(argumenten: string[]): Argumenten {
	const namen = [...VRAGEN.map(({ optie }) => optie), 'root'];
	try {
		const { values } = parseArgs({ args: argumenten, allowPositionals: false, options: { ...Object.fromEntries(namen.map((naam) => [naam, { type: 'string' as const }])), thema: { type: 'boolean' }, vragen: { type: 'boolean' } } });
		const { thema, vragen, root, ...gegeven } = values as Record<string, string | boolean | undefined>;
		return { gegeven: gegeven as Record<string, string>, thema: thema === true, vragen: vragen === true, root: root as string | undefined };
	} catch (fout) {
		const onbekend = /'(.+?)'/.exec(fout instanceof Error ? fout.message : '')?.[1];
		throw new Gebruiksfout(`${onbekend ? `„${onbekend}” begrijp ik niet. ${wijsDeWeg(onbekend.replace(/^-+/, '').split(' ')[0]!, [...namen, 'thema', 'vragen'])}` : 'Deze opties begrijp ik niet.'}\n\n${GEBRUIK}`);
	}
}

const nodig = (een: Vraag<keyof Opgave>, bestaand: Bestaand): boolean => een.nodig?.(bestaand) ?? true;

/** Whether the options say all that has no default of its own. */
export const isCompleet = ({ gegeven }: Argumenten): boolean => VRAGEN.every(({ optie, anders }) => anders || gegeven[optie] !== undefined);

/** Makes an Opgave from options alone; all that is missing or wrong is told at once. */
export function uitOpties({ gegeven, thema }: Argumenten, bestaand: Bestaand): Opgave {
	const deel: Deel = { thema };
	const fouten: string[] = [];
	for (const een of VRAGEN.filter((vraagje) => nodig(vraagje, bestaand))) {
		const tekst = gegeven[een.optie] ?? een.anders?.(deel);
		if (tekst === undefined) {
			// Of what follows from a wrong answer only the cause is told.
			if (!(een.anders && fouten.length)) fouten.push(`--${een.optie} ontbreekt. ${een.vraag} Bijvoorbeeld: --${een.optie} "${een.voorbeeld}"`);
			continue;
		}
		if (een.sleutel === 'centrum' && !deel.gemeenten) continue;
		const gelezen = een.lees(tekst, deel, bestaand);
		if (isFout(gelezen)) fouten.push(`--${een.optie}: ${gelezen.fout}`);
		else Object.assign(deel, { [een.sleutel]: gelezen });
	}
	if (fouten.length) throw new Gebruiksfout(`${fouten.join('\n')}\n\n${GEBRUIK}`);
	return deel as Opgave;
}

/** Asks what was not given, each until the answer is right. Throws Gebruiksfout when the answers end too soon. */
export async function uitVragen({ gegeven, thema }: Argumenten, bestaand: Bestaand, van: Readable, naar: Writable): Promise<Opgave> {
	const deel: Deel = { thema };
	// Lines that come faster than they are asked for are kept: an answer file is read to its end.
	const lezer = createInterface({ input: van, crlfDelay: Infinity });
	const regels = lezer[Symbol.asyncIterator]();
	try {
		for (const een of VRAGEN.filter((vraagje) => nodig(vraagje, bestaand))) {
			const vooraf = een.anders?.(deel);
			for (let tekst = gegeven[een.optie]; ; tekst = undefined) {
				if (tekst === undefined) {
					naar.write(`${een.vraag} ${vooraf === undefined ? `Bijvoorbeeld: ${een.voorbeeld}` : `[${vooraf}]`}\n> `);
					const regel = await regels.next();
					if (regel.done) throw new Gebruiksfout(`\nDe antwoorden houden op bij: ${een.vraag}`);
					tekst = regel.value.trim() || vooraf || '';
				}
				const gelezen = een.lees(tekst, deel, bestaand);
				if (!isFout(gelezen)) {
					Object.assign(deel, { [een.sleutel]: gelezen });
					break;
				}
				naar.write(`${gelezen.fout}\n`);
			}
		}
	} finally {
		lezer.close();
	}
	return deel as Opgave;
}
