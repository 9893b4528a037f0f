// What a site is made from, as one text. Pages, downloads and search records are made from the edition and nothing else
// (two builds of one commit are byte-identical), so an edition that is the same to the letter gives the same site.
// Left out is only what no page shows: where in a file something stood, and the folder of the root.
import { alleFiguren, tekstfiguren } from '../../src/figures/figuur.ts';
import { INHOUD_NAMEN } from '../../src/domain/collecties.ts';
import type { Item, MdNode, Portaal } from '../../src/domain/portaal.ts';
import { leesTekst, leesWaarde, type Dataset } from '../../src/domain/tabel.ts';

/** A text as the renderer sees it: its tree without positions. */
function boomVan({ position: _, children, ...node }: MdNode): unknown {
	return children ? { ...node, children: children.map(boomVan) } : node;
}

const itemVan = ({ plekVan: _, lichaam, ...item }: Item): unknown => ({ ...item, boom: boomVan(lichaam.boom) });

const datasetVan = (dataset: Dataset): unknown => ({
	id: dataset.id, bestand: dataset.bestand, beschrijving: dataset.beschrijving, aantal: dataset.aantalRijen,
	rijen: Array.from({ length: dataset.aantalRijen }, (_, rij) =>
		dataset.beschrijving.schema.fields.map(({ name, zicht }) => (zicht.rol === 'maat' ? leesWaarde(dataset, name, rij) : leesTekst(dataset, name, rij)))),
});

/** Everything the pages are made from. */
export const alsUitgave = (portaal: Portaal): string =>
	JSON.stringify({
		configuratie: portaal.configuratie,
		inhoud: INHOUD_NAMEN.map((naam) => (portaal.inhoud[naam] as Item[]).map(itemVan)),
		onleesbaar: portaal.onleesbaar,
		datasets: portaal.datasets.map(datasetVan),
		figuren: [...alleFiguren(portaal), ...tekstfiguren(portaal)],
	});
