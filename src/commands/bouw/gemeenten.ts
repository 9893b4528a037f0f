// The pages that grow with the country: one a gemeente, made from its own rows and from what all share. What was made of the
// same rows and the same rest before is taken from the cupboard; that it depends on nothing else is not believed but enforced.
import { beperk, DichteTabel } from '../../charts/maak-uitgave.ts';
import { zetUitgave, type Gemeentedeel, type Uitgave } from '../../charts/uitgave.ts';
import { adresVan } from '../../domain/adressen.ts';
import { elkeVragen } from '../../domain/elk.ts';
import type { Item } from '../../domain/portaal.ts';
import { cijfersVanGemeente, zegGemeentecijfer } from '../../figures/gemeente.ts';
import { knopen } from '../../ingest/markdown.ts';
import { gemeenteproducten } from '../../publish/index.ts';
import { verwachtVanDeel } from '../../publish/verwacht.ts';
import { afdrukVanDeel, zonderTabellen, type Wortelafdruk } from './afdruk.ts';
import type { Bestand, Gelegd } from './afvoer.ts';
import { Gemeenteboek } from './gemeenteboek.ts';
import type { Kast } from './kast.ts';
import type { Gehouden, Houden } from './neerleggen.ts';
import { bestandVan, type Html, type Pad, type Paginas } from './paginas.ts';
import { alsDeelverwachting, type Deelverwachting } from './tweede-kern.ts';
import { vingerafdruk } from './vingerafdruk.ts';

/** Tables that are divided over the gemeenten, but for those that a text on the page of a gemeente asks a number of. */
function verdeeldeTabellen({ portaal }: Uitgave): Set<string> {
	const gevraagd = new Set(portaal.inhoud.gemeenten.flatMap((item) => [...knopen(item.lichaam.boom)].flatMap((node) => node.attributes?.filter(({ name }) => name === 'dataset').map(({ value }) => String(value)) ?? [])));
	return new Set(portaal.datasets.filter((dataset) => elkeVragen(dataset).length > 0 && !gevraagd.has(dataset.naam) && !gevraagd.has(dataset.id)).map(({ id }) => id));
}

/** A page that was made now. */
export interface Gemaakt {
	html: Html;
	/** What it may say. */
	verwacht: Deelverwachting;
	/** Remembers it, with its files, once the page was looked at and found in order. */
	onthoud(): void;
}

/** A page that was made and looked at before, with its files. The page is the first of them. */
export interface Bewaard {
	woorden: string;
	zoekdeel: string;
	bestanden: Gehouden[];
	/** Remembers it again, once the files proved to be there as they were. */
	onthoud(): void;
}

interface Opstelling {
	uitgave: Uitgave;
	/** Fingerprint of what draws the pages. */
	sleutel: string;
	kast: Kast;
	afdruk: Wortelafdruk;
	/** Puts the files of a gemeente below the site. */
	leg(bestanden: Bestand[]): Promise<void>;
}

export class Gemeentepaginas {
	readonly #uitgave: Uitgave;
	readonly #sleutelVanPaginas: string;
	readonly #afdruk: Wortelafdruk;
	readonly #leg: Opstelling['leg'];
	readonly #boek: Gemeenteboek;
	readonly #van: ReadonlyMap<string, Item<'gemeenten'>>;
	/** Tables whose rows the page of a gemeente does not get, but for its own. */
	#dicht: Set<string>;
	#beperkt: ReturnType<typeof beperk> | undefined;
	#rest: string | undefined;
	readonly #sleutels = new Map<string, string>();

	constructor({ uitgave, sleutel, kast, afdruk, leg }: Opstelling) {
		this.#uitgave = uitgave;
		this.#sleutelVanPaginas = sleutel;
		this.#afdruk = afdruk;
		this.#leg = leg;
		this.#boek = new Gemeenteboek(kast);
		this.#dicht = verdeeldeTabellen(uitgave);
		this.#van = new Map(this.#dicht.size ? uitgave.portaal.inhoud.gemeenten.map((item) => [adresVan(item), item]) : []);
	}

	/** Of each gemeente whose page is made here: the address, in the order of the pages. */
	get adressen(): ReadonlyMap<string, Item<'gemeenten'>> {
		return this.#van;
	}

	/** The page and the files of `gemeente` as they were made before of exactly the same. */
	bewaard(gemeente: Item<'gemeenten'>): Bewaard | undefined {
		if (this.#boek.leeg) return undefined;
		const sleutel = this.#sleutel(gemeente);
		const gevonden = this.#boek.zoek(sleutel);
		return gevonden && { ...gevonden, onthoud: () => this.#boek.houd(sleutel) };
	}

	/** Makes the page of `gemeente`, and its files. */
	async maak(pad: Pad, gemeente: Item<'gemeenten'>, teken: Paginas['teken']): Promise<Gemaakt> {
		const deel = this.#uitgave.deelVan(gemeente);
		const producten = gemeenteproducten(this.#uitgave, gemeente, deel);
		await this.#leg(producten.map(({ adres, inhoud }) => [adres, inhoud()]));
		for (;;) {
			try {
				const html = await this.#teken(gemeente, deel, () => teken(pad));
				const sleutel = this.#sleutel(gemeente);
				return {
					html,
					verwacht: alsDeelverwachting(verwachtVanDeel(this.#uitgave, gemeente, deel), this.#dicht),
					onthoud: () => this.#boek.noteer(sleutel, [bestandVan(pad), ...producten.map(({ adres }) => adres)]),
				};
			} catch (fout) {
				const dichte = gevonden(fout);
				if (!dichte || !this.#dicht.has(dichte.dataset)) throw fout;
				// It shows more of this table than its own rows: then it is made again whenever any row of it changes.
				this.#dicht = new Set([...this.#dicht].filter((id) => id !== dichte.dataset));
				this.#beperkt = this.#rest = undefined;
				this.#sleutels.clear();
			}
		}
	}

	/** Puts away what was made and used, once it stands in the folder `site`; returns which files of it are to be kept, and where. */
	bewaar = (site: string, gelegd: Gelegd): Houden[] => this.#boek.schrijf(site, gelegd);

	/** All that the page is made from. */
	#sleutel(gemeente: Item<'gemeenten'>): string {
		const al = this.#sleutels.get(gemeente.sleutel);
		if (al !== undefined) return al;
		const { portaal, figuren, stijl, scripts, grafiekstijl, datum, alleen } = this.#uitgave;
		this.#rest ??= vingerafdruk(this.#sleutelVanPaginas, stijl.adres, grafiekstijl, ...Object.values(scripts).map(({ adres }) => adres), datum ?? '', alleen ?? '', [...this.#dicht].sort().join(), zonderTabellen(this.#afdruk, portaal, this.#dicht));
		const regels = cijfersVanGemeente(portaal, figuren, gemeente).map((cijfer) => [cijfer.figuur.titel, cijfer.figuur.adres, cijfer.figuur.status, zegGemeentecijfer(cijfer)]);
		const sleutel = vingerafdruk(this.#rest, gemeente.sleutel, afdrukVanDeel(portaal, gemeente, this.#dicht), JSON.stringify(regels));
		this.#sleutels.set(gemeente.sleutel, sleutel);
		return sleutel;
	}

	/** Draws with nothing to be read but what is shared and the part of `gemeente`. */
	async #teken(gemeente: Item<'gemeenten'>, deel: Gemeentedeel, teken: () => Promise<Html>): Promise<Html> {
		this.#beperkt ??= beperk(this.#uitgave, this.#dicht);
		zetUitgave({
			...this.#beperkt,
			deelVan(van) {
				if (van.sleutel !== gemeente.sleutel) throw new Error(`the page of ${gemeente.sleutel} asks for the part of ${van.sleutel}`);
				return deel;
			},
		});
		try {
			return await teken();
		} finally {
			zetUitgave(this.#uitgave);
		}
	}
}

/** The refusal behind a fault, however it was wrapped on the way. */
function gevonden(fout: unknown): DichteTabel | undefined {
	for (let een = fout; een instanceof Error; een = een.cause) if (een instanceof DichteTabel) return een;
	return undefined;
}
