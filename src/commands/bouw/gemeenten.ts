// The pages that grow with the country: one a gemeente, made from its own rows and from what all share. What was made of the
// same rows and the same rest before is taken from the cupboard; that it depends on nothing else is not believed but enforced.
import { beperk, DichteTabel } from '../../charts/maak-uitgave.ts';
import { zetUitgave, type Uitgave } from '../../charts/uitgave.ts';
import { adresVan } from '../../domain/adressen.ts';
import { elkeVragen } from '../../domain/elk.ts';
import type { Item } from '../../domain/portaal.ts';
import { cijfersVanGemeente, zegGemeentecijfer } from '../../figures/gemeente.ts';
import { knopen } from '../../ingest/markdown.ts';
import { gemeenteproducten } from '../../publish/index.ts';
import { verwachtVanDeel } from '../../publish/verwacht.ts';
import { afdrukVanDeel, zonderTabellen, type Wortelafdruk } from './afdruk.ts';
import type { Bundel, Pad } from './bundel.ts';
import { pakIn, pakUit, type Gemeentestuk } from './gemeentestuk.ts';
import { vingerafdruk, type Kast } from './kast.ts';
import { alsDeelverwachting, type Deelverwachting } from './tweede-kern.ts';

/** Tables that are divided over the gemeenten, but for those that a text on the page of a gemeente asks a number of. */
function verdeeldeTabellen({ portaal }: Uitgave): Set<string> {
	const gevraagd = new Set(portaal.inhoud.gemeenten.flatMap((item) => [...knopen(item.lichaam.boom)].flatMap((node) => node.attributes?.filter(({ name }) => name === 'dataset').map(({ value }) => String(value)) ?? [])));
	return new Set(portaal.datasets.filter((dataset) => elkeVragen(dataset).length > 0 && !gevraagd.has(dataset.naam) && !gevraagd.has(dataset.id)).map(({ id }) => id));
}

export interface Gemaakt {
	stuk: Gemeentestuk;
	/** What the page may say; undefined for one that was looked at when it was put away. */
	verwacht?: Deelverwachting;
	/** Puts it away, once the page was looked at and found in order. */
	bewaar?: (woorden: string[]) => void;
}

export class Gemeentepaginas {
	readonly #uitgave: Uitgave;
	readonly #bundel: Bundel;
	readonly #kast: Kast;
	readonly #afdruk: Wortelafdruk;
	readonly #van: ReadonlyMap<string, Item<'gemeenten'>>;
	/** Tables whose rows the page of a gemeente does not get, but for its own. */
	#dicht: Set<string>;
	#beperkt: ReturnType<typeof beperk> | undefined;
	#rest: string | undefined;

	constructor({ uitgave, bundel, kast, afdruk }: { uitgave: Uitgave; bundel: Bundel; kast: Kast; afdruk: Wortelafdruk }) {
		this.#uitgave = uitgave;
		this.#bundel = bundel;
		this.#kast = kast;
		this.#afdruk = afdruk;
		this.#dicht = verdeeldeTabellen(uitgave);
		this.#van = new Map(this.#dicht.size ? uitgave.portaal.inhoud.gemeenten.map((item) => [adresVan(item), item]) : []);
	}

	/** The gemeente whose page this is, if such pages are made here. */
	bij = ({ adres }: Pad): Item<'gemeenten'> | undefined => this.#van.get(adres);

	/** The page of `gemeente` with all that belongs to it. */
	async maak(pad: Pad, gemeente: Item<'gemeenten'>): Promise<Gemaakt> {
		for (;;) {
			const sleutel = this.#sleutel(gemeente);
			const bewaard = this.#kast.lees('gemeente', sleutel);
			if (bewaard) return { stuk: pakUit(bewaard) };
			try {
				const stuk = await this.#nieuw(pad, gemeente);
				return { stuk, verwacht: alsDeelverwachting(verwachtVanDeel(this.#uitgave, gemeente), this.#dicht), bewaar: (woorden) => this.#kast.schrijf('gemeente', sleutel, () => pakIn({ ...stuk, woorden })) };
			} catch (fout) {
				const dichte = gevonden(fout);
				if (!dichte || !this.#dicht.has(dichte.dataset)) throw fout;
				// It shows more of this table than its own rows: then it is made again whenever any row of it changes.
				this.#dicht = new Set([...this.#dicht].filter((id) => id !== dichte.dataset));
				this.#beperkt = this.#rest = undefined;
			}
		}
	}

	/** All that the page is made from. */
	#sleutel(gemeente: Item<'gemeenten'>): string {
		const { portaal, figuren, stijl, scripts, grafiekstijl, datum, alleen } = this.#uitgave;
		this.#rest ??= vingerafdruk(this.#bundel.sleutel, stijl.adres, grafiekstijl, ...Object.values(scripts).map(({ adres }) => adres), datum ?? '', alleen ?? '', [...this.#dicht].sort().join(), zonderTabellen(this.#afdruk, portaal, this.#dicht));
		const regels = cijfersVanGemeente(portaal, figuren, gemeente).map((cijfer) => [cijfer.figuur.titel, cijfer.figuur.adres, cijfer.figuur.status, zegGemeentecijfer(cijfer)]);
		return vingerafdruk(this.#rest, gemeente.sleutel, afdrukVanDeel(portaal, gemeente, this.#dicht), JSON.stringify(regels));
	}

	async #nieuw(pad: Pad, gemeente: Item<'gemeenten'>): Promise<Gemeentestuk> {
		const heel = this.#uitgave;
		const deel = heel.deelVan(gemeente);
		this.#beperkt ??= beperk(heel, this.#dicht);
		const nu: Uitgave = {
			...this.#beperkt,
			deelVan(van) {
				if (van.sleutel !== gemeente.sleutel) throw new Error(`the page of ${gemeente.sleutel} asks for the part of ${van.sleutel}`);
				return deel;
			},
		};
		zetUitgave(nu);
		try {
			const html = await this.#bundel.teken(pad);
			const bestanden = gemeenteproducten(heel, gemeente).map(({ adres, inhoud }): [string, string] => [adres, inhoud() as string]);
			return { html, woorden: [], bestanden };
		} finally {
			zetUitgave(heel);
		}
	}
}

/** The refusal behind a fault, however it was wrapped on the way. */
function gevonden(fout: unknown): DichteTabel | undefined {
	for (let een = fout; een instanceof Error; een = een.cause) if (een instanceof DichteTabel) return een;
	return undefined;
}
