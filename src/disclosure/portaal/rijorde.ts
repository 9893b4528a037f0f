// By which columns the rows of a table can be ordered: its own axes, and the words beside them that a reader sees.
import { gemeenteMetCode } from '../../domain/gemeentecodes.ts';
import type { Veld } from '../../domain/dataset.ts';
import { zoekGemeente, zoekGenoemd, type Item, type Portaal } from '../../domain/portaal.ts';
import { GM_CODE } from '../../domain/regio.ts';
import { veldMetRol, type Dataset } from '../../domain/tabel.ts';
import { ordesVan, type Rijas, type Rijorde } from './ordening.ts';
import type { Bron } from './gegevensstelsel.ts';
import { assenVan } from './rooster.ts';

/** What a reader calls things, beyond what stands in the descriptor. */
export interface Namen {
	/** Of a word in a column. */
	naamVan(veld: Veld, woord: string, regio: string | undefined): string | undefined;
	/** Of a gemeente: does it serve the others? It is often named first. */
	isCentrum(code: string): boolean;
}

export const GEEN_NAMEN: Namen = { naamVan: () => undefined, isCentrum: () => false };

export function namenVan(portaal: Portaal): Namen {
	return {
		naamVan({ zicht: { rol, verwijst, op } }, woord, regio) {
			if (rol === 'gebied') return zoekGemeente(portaal, woord)?.data.titel;
			if (!verwijst || verwijst === 'datasets') return undefined;
			return (zoekGenoemd(portaal, { verwijst, op }, woord, regio) as Item<'voorzieningen'> | undefined)?.data.titel;
		},
		isCentrum: (code) => zoekGemeente(portaal, code)?.data.rol === 'centrumgemeente',
	};
}

const gebiedsnaam = (woord: string): string | undefined => gemeenteMetCode(woord)?.naam;

function asVan(dataset: Dataset, veld: Veld, { naamVan, isCentrum }: Namen): Rijas[] {
	const kolom = dataset.kolommen.get(veld.name);
	if (kolom?.soort !== 'tekst') return [];
	const { rol, namen } = veld.zicht;
	const eigen = (woord: string): string | undefined => namen?.[woord] ?? naamVan(veld, woord, dataset.regio);
	const over = rol === 'gebied'
		? { soort: 'gebied' as const, namen: [eigen, gebiedsnaam], apart: (woord: string): boolean => !GM_CODE.test(woord) || isCentrum(woord) }
		: { soort: rol === 'periode' ? ('periode' as const) : ('overig' as const), namen: [eigen], lijsten: namen ? [Object.keys(namen)] : [] };
	return [{ codes: kolom.codes, woorden: kolom.woorden, ordes: ordesVan(kolom.woorden, over) }];
}

/** Columns that may explain an order without being an axis: the printed name, a group, the page in the source. */
const ERBIJ: ReadonlySet<Veld['zicht']['rol']> = new Set(['label', 'dimensie', 'plaats']);

export function rijordeVan(dataset: Dataset, namen: Namen): Rijorde {
	const { fields } = dataset.beschrijving.schema;
	const assen = new Map(assenVan(dataset).flatMap(({ naam, veld }) => asVan(dataset, fields.find(({ name }) => name === veld)!, namen).map((as) => [naam, as] as const)));
	const erbij = fields.filter(({ name, zicht }) => ERBIJ.has(zicht.rol) && !assenVan(dataset).some(({ veld }) => veld === name)).flatMap((veld) => asVan(dataset, veld, namen));
	const ouder = dataset.kolommen.get(veldMetRol(dataset, 'ouder')?.name ?? '');
	return { assen, erbij, onder: ouder?.soort === 'tekst' ? ouder.codes : undefined };
}

/** The same of a release of before, which kept the axes and the sums. `nu` is the table of today: it knows the names. */
export function rijordeVanUitgave({ rooster: { assen, cellen }, boomsommen }: Pick<Bron, 'rooster' | 'boomsommen'>, nu: Rijorde | undefined): Rijorde {
	const onder = new Uint32Array(cellen.length);
	for (const { totaal, delen } of boomsommen) for (const deel of delen) if (deel.maat === totaal.maat) onder[deel.rij] = totaal.rij + 1;
	return {
		assen: new Map(assen.map((as): [string, Rijas] => {
			const woorden = [...new Set(cellen.map(({ plaats }) => plaats[as] ?? ''))];
			const plek = new Map(woorden.map((woord, i) => [woord, i]));
			const soort = as === 'periode' || as === 'gebied' ? as : 'overig';
			const eigen = ordesVan(woorden, soort === 'gebied' ? { soort, namen: [gebiedsnaam], apart: (woord) => !GM_CODE.test(woord) } : { soort });
			return [as, { codes: Uint32Array.from(cellen, ({ plaats }) => plek.get(plaats[as] ?? '')!), woorden, ordes: [...eigen, ...(nu?.assen.get(as)?.ordes ?? [])] }];
		})),
		erbij: [],
		onder: onder.some((een) => een > 0) ? onder : undefined,
	};
}
