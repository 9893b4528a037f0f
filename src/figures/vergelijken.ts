// Which datasets may stand side by side. Only what counts the same thing in the same way, each for its own area, may.
import { adresVanDataset } from '../domain/adressen.ts';
import { somOp } from '../domain/eenheid.ts';
import { noemPeriode } from '../domain/periode.ts';
import { zoekItem, type Portaal } from '../domain/portaal.ts';
import type { Dataset } from '../domain/tabel.ts';

export interface Vergelijking {
	naam: string;
	adres: string;
	/** Undefined where the two may be compared; else why not, in words. */
	waaromNiet: string | undefined;
}

type Telt = NonNullable<Dataset['beschrijving']['zicht']['telt']>;

const KENMERKEN: { sleutel: Exclude<keyof Telt, 'wat'>; zeg: (ander: string, hier: string) => string }[] = [
	{ sleutel: 'hoe', zeg: (ander, hier) => `daar gaat het om „${ander}”, hier om „${hier}”` },
	{ sleutel: 'bereik', zeg: (ander, hier) => `daar telt mee: ${ander}; hier: ${hier}` },
	{ sleutel: 'aandeel', zeg: (ander, hier) => `daar telt ${ander}, hier ${hier}` },
];

/** A dataset that covers exactly its own region covers the same, whichever region that is. */
function kenmerk(portaal: Portaal, dataset: Dataset, sleutel: keyof Telt, overRegios: boolean): string | undefined {
	const waarde = dataset.beschrijving.zicht.telt?.[sleutel];
	return overRegios && sleutel === 'bereik' && waarde === zoekItem(portaal, 'regios', dataset.regio ?? '')?.data.titel ? 'de eigen regio' : waarde;
}

/** Why `ander` may not be put beside `hier`, in words; nothing where it may. What is not described as counting the same thing never may. */
export function bezwaren(portaal: Portaal, ander: Dataset, hier: Dataset): string[] {
	const [daar, nu] = [ander.beschrijving.zicht, hier.beschrijving.zicht];
	if (!daar.telt || !nu.telt) return ['niet bij beide is beschreven wat er precies telt'];
	if (daar.telt.wat !== nu.telt.wat) return [`daar tellen ${daar.telt.wat}, hier ${nu.telt.wat}`];
	const overRegios = ander.regio !== hier.regio;
	const echt = (status: string): string => (status === 'fictief' ? 'verzonnen' : 'echt');
	return [
		...(echt(daar.status) === echt(nu.status) ? [] : [`daar zijn de cijfers ${echt(daar.status)}, hier ${echt(nu.status)}`]),
		...(overRegios && daar.periode !== nu.periode ? [`daar gaat het over ${noemPeriode(daar.periode)}, hier over ${noemPeriode(nu.periode)}`] : []),
		...KENMERKEN.flatMap(({ sleutel, zeg }) => {
			const [x, y] = [kenmerk(portaal, ander, sleutel, overRegios), kenmerk(portaal, hier, sleutel, overRegios)];
			return x === y ? [] : [zeg(x ?? 'het geheel', y ?? 'het geheel')];
		}),
	];
}

/** The other datasets of the same region that count the same things, each with whether and why not they compare with this one. */
export function vergelijkingen(portaal: Portaal, dataset: Dataset): Vergelijking[] {
	const wat = dataset.beschrijving.zicht.telt?.wat;
	if (wat === undefined) return [];
	return portaal.datasets.flatMap((ander) => {
		if (ander === dataset || ander.regio !== dataset.regio || ander.beschrijving.zicht.telt?.wat !== wat) return [];
		const redenen = bezwaren(portaal, ander, dataset);
		return [{ naam: ander.beschrijving.title, adres: adresVanDataset(ander), waaromNiet: redenen.length ? somOp(redenen) : undefined }];
	});
}
