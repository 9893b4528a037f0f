// Which datasets may stand side by side. Only what counts the same thing in the same way for the same area may.
import { adresVanDataset } from '../domain/adressen.ts';
import { somOp } from '../domain/eenheid.ts';
import type { Portaal } from '../domain/portaal.ts';
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
	{ sleutel: 'aandeel', zeg: (ander, hier) => `daar is het ${ander}, hier ${hier}` },
];

/** The other datasets of the same region that count the same things, each with whether and why not they compare with this one. */
export function vergelijkingen(portaal: Portaal, dataset: Dataset): Vergelijking[] {
	const hier = dataset.beschrijving.zicht.telt;
	if (!hier) return [];
	return portaal.datasets.flatMap((ander) => {
		const daar = ander.beschrijving.zicht.telt;
		if (ander === dataset || ander.regio !== dataset.regio || !daar || daar.wat !== hier.wat) return [];
		const echt = (een: Dataset): string => (een.beschrijving.zicht.status === 'fictief' ? 'verzonnen' : 'echt');
		const verzonnen = echt(ander) === echt(dataset) ? [] : [`daar zijn de cijfers ${echt(ander)}, hier ${echt(dataset)}`];
		const verschillen = KENMERKEN.flatMap(({ sleutel, zeg }) => (daar[sleutel] === hier[sleutel] ? [] : [zeg(daar[sleutel] ?? 'het geheel', hier[sleutel] ?? 'het geheel')]));
		return [{ naam: ander.beschrijving.title, adres: adresVanDataset(ander), waaromNiet: [...verzonnen, ...verschillen].length ? somOp([...verzonnen, ...verschillen]) : undefined }];
	});
}
