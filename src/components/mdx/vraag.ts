// The figure that <Grafiek> and <Tabel> ask for, as seen from the region of the text they stand in.
import { uitgave } from '../../charts/uitgave.ts';
import { zoekDataset } from '../../domain/portaal.ts';
import { idTot } from '../../figures/figuur.ts';
import type { Figure } from '../../figures/vorm.ts';

export interface Vraag {
	dataset: string;
	figuur: string;
	/** The last period that counts. */
	tot?: string;
}

/** Undefined when there is none; the checks have told why. */
export function zoekFiguur({ dataset: naam, figuur, tot }: Vraag, regio: string | undefined): Figure | undefined {
	const { portaal, figuren, tekstfiguren } = uitgave();
	const dataset = zoekDataset(portaal, naam, regio);
	return dataset && (tot ? tekstfiguren.get(idTot(dataset, figuur, tot)) : figuren.get(`${dataset.id}/${figuur}`));
}
