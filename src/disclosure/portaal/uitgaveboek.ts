// The release ledger: what was published before, kept in uitgaven/ and never changed. Git remembers it too, so may an attacker.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { betekenis } from '../../domain/betekenis.ts';
import { maakProbleem, type Place, type Problem } from '../../domain/problem.ts';
import { MARKERINGEN, type Markering, type Waarde } from '../../domain/waarde.ts';
import { leesBytes, lijstBestanden } from '../../ingest/bestanden.ts';
import { ontcijfer } from '../../ingest/tekst.ts';
import type { Bron } from './gegevensstelsel.ts';
import { gelijkeTelling, maakCel, noemPlaats, type Roostercel } from './rooster.ts';
import type { Deling } from './verhoudingen.ts';
import type { Woordenboek } from './woordenboek.ts';

export const UITGAVENMAP = 'uitgaven';

/** One row: measure, the values of the axes in their order (null is summed over), and the number or why there is none. */
const cel = z.tuple([z.string(), z.array(z.string().nullable()), z.union([z.number(), z.enum(MARKERINGEN)])]);

/** A cell by its place in the row of cells, or a number that was printed and counts nobody. */
const zijde = z.union([z.strictObject({ cel: z.number().int() }), z.strictObject({ getal: z.number() })]);

const tabel = z.strictObject({
	id: z.string(),
	bestand: z.string(),
	telling: z.string(),
	/** Of a release of before this was written down, nothing is known. */
	betekenis: betekenis.optional(),
	drempel: z.number().int(),
	basis: z.number().int(),
	assen: z.array(z.string()),
	maten: z.record(z.string(), z.string()),
	/** Measures that count nobody, but that a mean was taken from. */
	hulp: z.array(z.string()),
	sommen: z.array(z.tuple([z.number().int(), z.array(z.number().int())])),
	/** Percentages, rates and means beside numbers that were hidden. */
	delingen: z.array(z.strictObject({ wat: z.string(), deel: zijde, geheel: zijde, maal: z.number(), door: z.number(), stappen: z.number(), perEen: z.number() })),
	cellen: z.array(cel),
});
type Tabel = z.infer<typeof tabel>;

const uitgave = z.strictObject({
	nummer: z.number().int().min(1),
	datum: z.string(),
	/** Hash of the release before: taking one out or changing one shows. */
	vorige: z.string().nullable(),
	sha256: z.string(),
	tabellen: z.array(tabel),
});
type Uitgave = z.infer<typeof uitgave>;

const hashVan = ({ nummer, datum, vorige, tabellen }: Omit<Uitgave, 'sha256'>): string => createHash('sha256').update(JSON.stringify({ nummer, datum, vorige, tabellen })).digest('hex');

const bestandVan = (nummer: number): string => `${UITGAVENMAP}/${String(nummer).padStart(4, '0')}.json`;

function tabelVan({ rooster, boomsommen, delingen = [] }: Bron): Tabel {
	const assen = [...rooster.assen].sort();
	const plek = new Map(rooster.cellen.map((een, i) => [een, i]));
	const maten = [...new Set(rooster.cellen.map(({ maat }) => maat))];
	const kant = (een: Roostercel | number) => (typeof een === 'number' ? { getal: een } : { cel: plek.get(een)! });
	return {
		id: rooster.id, bestand: rooster.bestand, telling: rooster.telling, ...(rooster.betekenis ? { betekenis: rooster.betekenis } : {}), drempel: rooster.drempel, basis: rooster.basis, assen,
		maten: Object.fromEntries(maten.map((maat) => [maat, rooster.noem({ maat, plaats: {} })])),
		hulp: [...new Set(rooster.cellen.filter(({ hulp }) => hulp).map(({ maat }) => maat))],
		sommen: boomsommen.map(({ totaal, delen }) => [plek.get(totaal)!, delen.map((deel) => plek.get(deel)!)]),
		delingen: delingen.map(({ wat, deel, geheel, maal, door, stappen, perEen }) => ({ wat, deel: kant(deel), geheel: kant(geheel), maal, door, stappen, perEen })),
		cellen: rooster.cellen.map(({ maat, plaats, waarde }) => [maat, assen.map((as) => plaats[as] ?? null), waarde.getal ?? waarde.markering]),
	};
}

const alsWaarde = (gelezen: number | Markering): Waarde => (typeof gelezen === 'number' ? { getal: gelezen, markering: 'waarde' } : { getal: null, markering: gelezen });

/** A table of a release as a source of statements. What is counted is said in the words of today, where the dataset still exists. */
function bronVan(van: Tabel, { nummer, datum }: Uitgave, regels: readonly number[], woorden: Woordenboek): Bron {
	const telling = woorden.tellingVan(van.id) ?? gelijkeTelling(van.telling);
	const wat = woorden.betekenisVan({ ...van, telling });
	const cellen = van.cellen.map(([maat, waarden, gelezen], rij): Roostercel => {
		const plaats = Object.fromEntries(van.assen.flatMap((as, i) => (waarden[i] === null || waarden[i] === undefined ? [] : [[as, waarden[i]]])));
		return maakCel({ telling, betekenis: wat }, { maat, plaats, waarde: alsWaarde(gelezen), rij, ...(van.hulp.includes(maat) ? { hulp: true as const } : {}) });
	});
	const plekVan = ({ rij }: Roostercel): Place => ({ file: bestandVan(nummer), line: regels[rij] ?? 1, column: 1 });
	const kant = (een: z.infer<typeof zijde>): Roostercel | number => ('cel' in een ? cellen[een.cel]! : een.getal);
	return {
		uitgave: `${nummer} van ${datum}`,
		boomsommen: van.sommen.map(([totaal, delen]) => ({ totaal: cellen[totaal]!, delen: delen.map((deel) => cellen[deel]!) })),
		delingen: van.delingen.map(({ deel, geheel, ...rest }): Deling => {
			const kanten = { deel: kant(deel), geheel: kant(geheel) };
			return { ...rest, ...kanten, plek: plekVan(Object.values(kanten).find((een) => typeof een !== 'number')!) };
		}),
		rooster: {
			id: van.id, bestand: van.bestand, telling, betekenis: wat, drempel: van.drempel, basis: van.basis, assen: van.assen, cellen,
			plekVan,
			noem: ({ maat, plaats }) => [van.maten[maat] ?? maat, ...noemPlaats(plaats)].join(', '),
		},
	};
}

/** One row a line, so that a difference in git shows the row. */
const schrijf = ({ tabellen, ...kop }: Uitgave): string => {
	const deel = ({ cellen, sommen, delingen, ...rest }: Tabel): string =>
		`\t\t{\n${Object.entries(rest).map(([naam, waarde]) => `\t\t\t${JSON.stringify(naam)}: ${JSON.stringify(waarde)},\n`).join('')}\t\t\t"sommen": ${JSON.stringify(sommen)},\n\t\t\t"delingen": ${JSON.stringify(delingen)},\n\t\t\t"cellen": [\n${cellen.map((een) => `\t\t\t\t${JSON.stringify(een)}`).join(',\n')}\n\t\t\t]\n\t\t}`;
	return `{\n${Object.entries(kop).map(([naam, waarde]) => `\t${JSON.stringify(naam)}: ${JSON.stringify(waarde)},\n`).join('')}\t"tabellen": [\n${tabellen.map(deel).join(',\n')}\n\t]\n}\n`;
};

export interface Uitgaveboek {
	bronnen: Bron[];
	/** The last release each table stands in, as it was written. */
	laatste: Map<string, Tabel>;
	aantal: number;
	sha256: string | null;
	problemen: Problem[];
}

/** Reads every release of a root, oldest first, and checks that none was changed or taken out. */
export function leesUitgaveboek(wortel: string, woorden: Woordenboek): Uitgaveboek {
	const boek: Uitgaveboek = { bronnen: [], laatste: new Map(), aantal: 0, sha256: null, problemen: [] };
	for (const bestand of lijstBestanden(wortel, UITGAVENMAP)) {
		const meld = (bericht: string): void => void boek.problemen.push(maakProbleem({ file: bestand, line: 1, column: 1 }, 'uitgaveboek', bericht, 'Zet het bestand terug zoals het was: git checkout, of vraag de beheerder.'));
		const verwacht = bestandVan(boek.aantal + 1);
		if (bestand !== verwacht) {
			meld(`Hier hoort ${verwacht} te staan, maar dit is ${bestand}.`);
			return boek;
		}
		const tekst = ontcijfer(leesBytes(wortel, bestand)).tekst;
		let inhoud: unknown;
		try {
			inhoud = JSON.parse(tekst);
		} catch {
			meld('Deze uitgave is niet te lezen.');
			return boek;
		}
		const gelezen = uitgave.safeParse(inhoud);
		if (!gelezen.success || gelezen.data.nummer !== boek.aantal + 1 || gelezen.data.vorige !== boek.sha256 || gelezen.data.sha256 !== hashVan(gelezen.data)) {
			meld('Deze uitgave is veranderd nadat ze is vastgelegd.');
			return boek;
		}
		const regels = tekst.split('\n').flatMap((regel, i) => (regel.startsWith('\t\t\t\t[') ? [i + 1] : []));
		let vanaf = 0;
		for (const een of gelezen.data.tabellen) {
			boek.bronnen.push(bronVan(een, gelezen.data, regels.slice(vanaf, (vanaf += een.cellen.length)), woorden));
			boek.laatste.set(een.id, een);
		}
		boek.aantal++;
		boek.sha256 = gelezen.data.sha256;
	}
	return boek;
}

/** Writes a new release of all tables that changed since the last, without those that are invented: they are about nobody, and may be invented anew. Returns its file, or undefined when nothing changed. */
export function legVast(wortel: string, boek: Uitgaveboek, bronnen: readonly Bron[], datum: string): string | undefined {
	const tabellen = bronnen.filter(({ verzonnen }) => !verzonnen).map(tabelVan).filter((een) => JSON.stringify(boek.laatste.get(een.id)) !== JSON.stringify(een));
	if (!tabellen.length) return undefined;
	const kop = { nummer: boek.aantal + 1, datum, vorige: boek.sha256, tabellen };
	const { tabellen: rest, ...voor } = kop;
	mkdirSync(join(wortel, UITGAVENMAP), { recursive: true });
	const bestand = bestandVan(kop.nummer);
	writeFileSync(join(wortel, bestand), schrijf({ ...voor, sha256: hashVan(kop), tabellen: rest }));
	return bestand;
}
