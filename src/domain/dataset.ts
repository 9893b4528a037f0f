// The descriptor beside a CSV: Frictionless Table Schema, with our additions under the key `zicht`.
import { z } from 'zod';
import { betekenis } from './betekenis.ts';
import { EENHEDEN, type Eenheid } from './eenheid.ts';
import { periode } from './periode.ts';
import { bronnen, eenheid, refs, tekst, voetnoten } from './velden.ts';
import { COLLECTIES, verwijzing } from './verwijzing.ts';
import { WAARNEMING_STATUSSEN } from './waarde.ts';

const naam = z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'kolomnaam' });

/**
 * What a column is for:
 * sleutel = key of the row, label = its printed name, ouder = key of the row it is part of,
 * regelsoort = post, subtotaal or totaal, dimensie = a category to choose or group by, maat = the number,
 * stand = a word of a declared scale, plaats = where in the source this row stands, noot = free remark.
 */
export const ROLLEN = ['sleutel', 'label', 'ouder', 'regelsoort', 'dimensie', 'periode', 'gebied', 'status', 'maat', 'stand', 'plaats', 'noot'] as const;
/** What a dataset is about: where on the site it is shown. */
export const DATASET_THEMAS = ['capaciteit', 'begroting', 'monitor', 'landelijk'] as const;
export const REGELSOORTEN = ['post', 'subtotaal', 'totaal'] as const;

export const BESCHERMINGSMETHODEN = ['onderdrukken', 'afronden'] as const;
/** Counts of people below this are not published, unless a descriptor decides otherwise. */
export const DREMPEL = 10;

/** In this order what cannot be protected is made coarser; after the last step it is withheld. */
export const VERGROVINGEN = ['kwartaal-naar-jaar', 'product-naar-groep', 'gemeente-naar-regio'] as const;
export type Vergroving = (typeof VERGROVINGEN)[number];

/** Two columns of which the first is divided by the second. */
const deling = z.strictObject({ van: naam, op: naam });

export const veld = z.strictObject({
	name: naam,
	type: z.enum(['string', 'integer', 'number', 'year', 'date', 'boolean']),
	title: tekst,
	description: tekst.optional(),
	constraints: z
		.strictObject({ required: z.boolean().optional(), minimum: z.number().optional(), maximum: z.number().optional(), enum: z.array(z.string()).optional() })
		.refine(({ minimum, maximum }) => minimum === undefined || maximum === undefined || minimum <= maximum, { error: 'omgekeerd', path: ['maximum'] })
		.prefault({}),
	zicht: z.strictObject({
		rol: z.enum(ROLLEN),
		eenheid: eenheid.optional(),
		/** Column that names the unit of each row, where the rows do not share one. Such a measure is never added up. */
		eenheid_in: naam.optional(),
		verwijst: z.enum(COLLECTIES).optional(),
		/** What a cell names an entry by: its id, or its title as the source prints it. */
		op: z.enum(['id', 'titel']).default('id'),
		/** Of a column that points to no entry: each value it may have, with what a reader sees in its place. */
		namen: z.record(z.string(), tekst).optional().describe('elke waarde die hier mag staan, met de woorden voor de lezer: eigen-woning: Eigen woning'),
		/** The scale of a stand. Scales are never converted into one another. */
		statusmodel: verwijzing('statusmodellen').optional(),
		/** The period of this measure, where it differs from that of the dataset: a column per year. */
		periode: periode.optional(),
		/** May values of this measure be added up? Counts and euros may, averages and percentages may not. */
		optelbaar: z.boolean().optional(),
		/** A share of one count in another, in percent: `van` out of `op`. The portal reckons it again, and what follows. */
		aandeel: deling.optional().describe('een percentage: van de ene kolom op de andere'),
		/** `van` for every thousand of `op`. */
		per_duizend: deling.optional().describe('een aantal per 1.000: van de ene kolom op de andere, zoals de inwoners'),
		/** A mean: the sum in `van`, such as all days together, over the number in `op`. */
		gemiddelde: deling.optional().describe('een gemiddelde: de som in de ene kolom, gedeeld door het aantal in de andere'),
		/** A measure computed from two others: `van` minus `af`. */
		berekening: z.strictObject({ van: naam, af: naam, positief: tekst, negatief: tekst }).optional(),
	}),
});
export type Veld = z.infer<typeof veld>;

/** Whether values of a measure make a sum: counts and euros do, percentages, marks and durations do not, unless the descriptor says otherwise. */
export function isOptelbaar({ zicht }: Veld): boolean {
	if (zicht.eenheid_in) return false;
	if (zicht.optelbaar !== undefined) return zicht.optelbaar;
	const { soort, decimalen }: Eenheid = EENHEDEN[zicht.eenheid ?? 'plekken'];
	return (soort === 'aantal' && decimalen === 0) || soort === 'euro';
}

/**
 * How a figure is drawn:
 * staven = a bar a line, groepen = a bar per measure in each line, balans = two amounts and their difference,
 * gestapeld = parts of a whole, lijn = over time, panelen = over time in a panel per group,
 * waterval = from the first amount to the second in steps, stroom = who goes where, kaart = a tile per gemeente.
 */
export const FIGUUR_VORMEN = ['staven', 'groepen', 'balans', 'gestapeld', 'lijn', 'panelen', 'waterval', 'stroom', 'kaart'] as const;
export type FiguurVorm = (typeof FIGUUR_VORMEN)[number];
/** Kinds that run over time: what they are drawn by is a Periode. */
export const TIJDVORMEN: ReadonlySet<FiguurVorm> = new Set(['lijn', 'panelen']);

export const figuurVraag = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/, { error: 'slug' }),
	titel: tekst,
	vorm: z.enum(FIGUUR_VORMEN),
	maten: z.array(naam).default([]),
	/** In place of measures: the column with a stand whose words are counted. */
	telt: naam.optional(),
	/** What one counted row is: a region, a mark. */
	eenheid: eenheid.optional(),
	/** The column whose values become the marks; usually the key. */
	per: naam,
	groep: naam.optional().describe('de kolom die de kleur bepaalt'),
	/** Ask the question once for every gemeente in this column, of its own rows alone; the answer stands on the page of that gemeente. */
	elk: naam.optional().describe('de kolom met gemeenten: elke gemeente krijgt deze grafiek op haar eigen pagina'),
	/** Keep only rows with these values. */
	waar: z.record(naam, z.union([z.string().trim(), z.array(z.string().trim())])).default({}),
	/** Of a stroom: the column that says where it goes. */
	naar: naam.optional().describe('bij een stroom: de kolom waar het naartoe gaat'),
	/** Targets drawn as a line: of these promises or indicators the streefwaarde. */
	doelen: z.strictObject({ resultaten: refs('resultaten'), indicatoren: refs('indicatoren') }).prefault({}),
	gebeurtenissen: refs('gebeurtenissen').describe('wat er op een dag veranderde, als lijn in de grafiek'),
	volgorde: z.enum(['bron', 'aflopend']).default('bron'),
});
export type FiguurVraag = z.infer<typeof figuurVraag>;

/** A printed total that differs from its parts, explained by an editor. Both numbers are repeated, so that a change reopens the question. */
export const verschil = z.strictObject({
	regel: tekst,
	maat: naam,
	gedrukt: z.number(),
	berekend: z.number(),
	uitleg: tekst,
});
export type Verschil = z.infer<typeof verschil>;

export const datasetBeschrijving = z.strictObject({
	title: tekst,
	description: tekst,
	schema: z.strictObject({ fields: z.array(veld).min(1), primaryKey: z.array(naam).min(1), missingValues: z.array(z.string()).optional() }),
	zicht: z.strictObject({
		thema: z.enum(DATASET_THEMAS),
		periode,
		gebied: tekst.describe('een regio, een GM-code of NL'),
		gebied_naam: tekst.optional().describe('hoe het gebied heet als het meer omvat dan één regio of gemeente'),
		status: z.enum(WAARNEMING_STATUSSEN),
		/** A dataset that is announced: its CSV has a header and nothing below it. */
		verwacht: tekst.optional().describe('er zijn nog geen cijfers; wanneer komen ze? Haal dit weg zodra ze er zijn'),
		definitie: tekst.describe('wat telt precies mee?'),
		/** What is counted, so that the portal knows what may stand side by side. Different words are never put on one axis. */
		telt: z
			.strictObject({
				wat: tekst.describe('bijvoorbeeld: plekken, mensen, aanvragen, euro'),
				hoe: tekst.describe('bijvoorbeeld: ingekocht, bestaand, nodig, gepland, begroot, gebruikt'),
				bereik: tekst.describe('welk gebied telt mee, bijvoorbeeld: Maastricht-Heuvelland, of beide regio’s samen'),
				aandeel: tekst.optional().describe('bijvoorbeeld: 95% van het Rijksbedrag'),
			})
			.optional(),
		/** How people in these figures are protected; without it the threshold is the portal's own. */
		bescherming: z
			.strictObject({
				methode: z.enum(BESCHERMINGSMETHODEN).default('onderdrukken').describe('onderdrukken: kleine aantallen staan er niet; afronden: alle aantallen zijn veelvouden'),
				drempel: z.int().min(5).default(DREMPEL).describe('een aantal mensen hieronder wordt niet getoond'),
				basis: z.int().min(5).default(5).describe('bij afronden: alle aantallen zijn hier een veelvoud van'),
				verslag: tekst.optional().describe('het bestand met het beschermingsverslag'),
				telt: betekenis.optional().describe('wat er geteld is, in de woorden van het recept; dit schrijft npm run protect'),
				besluit: tekst.optional().describe('wie besloot tot een lagere drempel, wanneer en waarom'),
				vergroofd: z.array(z.enum(VERGROVINGEN)).default([]).describe('hoe de tabel grover is gemaakt dan gevraagd'),
			})
			.optional(),
		begrippen: z.array(verwijzing('begrippen')).default([]),
		indicator: verwijzing('indicatoren').optional(),
		figuren: z.array(figuurVraag).default([]),
		verschillen: z.array(verschil).default([]),
		bronnen,
		voetnoten,
	}),
});
export type DatasetBeschrijving = z.infer<typeof datasetBeschrijving>;
