// Tables over the same people, laid side by side: what one of them shows by kind and another in all is one sum, though neither says so.
import { alsProducten, PRODUCTEN, productenIn, tellingstekst } from '../../domain/betekenis.ts';
import type { Stelsel } from '../stelsel.ts';
import { noemPlaats, sleutelVan, tellingVanCel, type Plaats, type Rooster, type Roostercel } from './rooster.ts';

/** A table of now, or of a release of before. */
interface Tabel {
	rooster: Rooster;
	uitgave?: string;
}

/** The cells of one counting that stand in one table. */
export interface Tellingdeel<B extends Tabel = Tabel> {
	bron: B;
	cellen: Roostercel[];
}

/** All tables by who is counted in them, whatever they call it. */
export function tellingenVan<B extends Tabel>(bronnen: readonly B[]): Tellingdeel<B>[][] {
	const uit = new Map<string, Tellingdeel<B>[]>();
	for (const bron of bronnen) for (const [telling, cellen] of Map.groupBy(bron.rooster.cellen, (cel) => tellingVanCel(bron.rooster, cel))) uit.set(telling, [...(uit.get(telling) ?? []), { bron, cellen }]);
	return [...uit.values()];
}

export const plaatsVan = ({ telplek, plaats }: Roostercel): Plaats => telplek?.plaats ?? plaats;
/** A count by who is counted, so that two tables can be laid side by side. */
export const zoalsGeteld = (cel: Roostercel): { maat: string; plaats: Plaats } => ({ maat: cel.telplek ? '' : cel.maat, plaats: plaatsVan(cel) });
export const isUniek = ({ telplek }: Roostercel): boolean => telplek?.telling === 'uniek';

/** The same people at another place. */
const sleutelOp = (rooster: Rooster, { maat, telplek }: Roostercel, plaats: Plaats): Pick<Roostercel, 'sleutel' | 'telplek' | 'plaats'> =>
	telplek ? { telplek: { ...telplek, plaats }, plaats, sleutel: sleutelVan(tellingstekst(telplek), '', plaats) } : { plaats, sleutel: sleutelVan(rooster.telling, maat, plaats) };

/** Axes that mean the same in every table. */
const KERN: ReadonlySet<string> = new Set(['periode', 'gebied', PRODUCTEN]);

/** What links need of the system they are put in. */
interface Werk<B extends Tabel> {
	stelsel: Stelsel;
	/** Areas of a region, and for '' all regions. */
	leden(gebied: string): readonly string[];
	nummerIn(bron: B): (cel: Roostercel) => number;
	/** Makes a target of what nobody printed and can be worked out now. */
	mik(nummer: number, bron: B, bij: Roostercel, naam: () => string): void;
}

/** Ties all tables that count the same. */
export const koppel = <B extends Tabel>(werk: Werk<B>, tellingen: Iterable<Tellingdeel<B>[]>): void => new Koppeling(werk).alle(tellingen);

class Koppeling<B extends Tabel> {
	readonly #werk: Werk<B>;

	constructor(werk: Werk<B>) {
		this.#werk = werk;
	}

	/** Tables over the same people share their margins, also those that no table prints. */
	alle(tellingen: Iterable<Tellingdeel<B>[]>): void {
		for (const groep of tellingen) {
			// Who is counted in two categories is one person.
			if (groep.length < 2 || isUniek(groep[0]!.cellen[0]!)) continue;
			const vormen = new Set(groep.map(({ cellen }) => [...new Set(cellen.flatMap((cel) => [...Object.keys(plaatsVan(cel)), plaatsVan(cel)[PRODUCTEN] ?? '']))].sort().join()));
			const marges = vormen.size < 2 ? [] : groep.flatMap(({ bron, cellen }) => this.#maakMarges(bron, cellen).map((cel) => ({ bron, cel })));
			this.#splitsProducten([...groep.flatMap(({ bron, cellen }) => cellen.map((cel) => ({ bron, cel }))), ...marges]);
		}
	}

	/** The margins of one counting in one table; those that the table prints are among them. */
	#maakMarges(bron: B, cellen: readonly Roostercel[]): Roostercel[] {
		const nummer = this.#werk.nummerIn(bron);
		const eigen = new Set(cellen.flatMap((cel) => Object.keys(plaatsVan(cel))).filter((as) => !KERN.has(as)));
		const fijnst = cellen.filter((cel) => [...eigen].every((as) => as in plaatsVan(cel)));
		const bekend = new Set(cellen.map(({ sleutel }) => sleutel));
		const op = (cel: Roostercel, plaats: Plaats): Roostercel => ({ ...cel, ...sleutelOp(bron.rooster, cel, plaats), waarde: { getal: null, markering: 'leeg' } });
		const perKern = Map.groupBy(fijnst.map((cel) => ({ cel, marge: op(cel, Object.fromEntries(Object.entries(plaatsVan(cel)).filter(([as]) => KERN.has(as)))) })), ({ marge }) => marge.sleutel);
		const marges: Roostercel[] = [];
		for (const [sleutel, delen] of perKern) {
			const { marge } = delen[0]!;
			marges.push(marge);
			if (bekend.has(sleutel) || (delen.length === 1 && delen[0]!.cel.sleutel === sleutel)) continue;
			this.#marge(bron, marge, this.#werk.stelsel.cel(sleutel), delen.map(({ cel }) => nummer(cel)));
		}
		// Areas together are their region.
		for (const groep of Map.groupBy(marges, (marge) => JSON.stringify({ ...plaatsVan(marge), gebied: '' })).values()) {
			const vanGebied = new Map(groep.map((marge) => [plaatsVan(marge)['gebied'] ?? '', marge]));
			for (const regio of this.#regios(vanGebied)) {
				const geheel = op(groep[0]!, { ...plaatsVan(groep[0]!), gebied: regio });
				if (bekend.has(geheel.sleutel) || vanGebied.has(regio)) continue;
				marges.push(geheel);
				this.#marge(bron, geheel, this.#werk.stelsel.cel(geheel.sleutel), this.#werk.leden(regio).map((lid) => this.#werk.stelsel.cel(vanGebied.get(lid)!.sleutel)));
			}
		}
		return marges;
	}

	/** Of the same counting several choices of products may stand at one place: what they share and in what they differ is counted once. */
	#splitsProducten(cellen: readonly { bron: B; cel: Roostercel }[]): void {
		const bekend = cellen.filter(({ cel }) => cel.telplek);
		for (const groep of Map.groupBy(bekend, ({ cel: { telplek } }) => JSON.stringify(Object.entries({ ...telplek!.plaats, [PRODUCTEN]: '' }).sort())).values()) {
			const perSleutel = new Map(groep.toReversed().map((een) => [een.cel.sleutel, een]));
			if (perSleutel.size < 2) continue;
			const keuzes = [...perSleutel.values()].map((een) => ({ ...een, producten: productenIn(een.cel.telplek!) }));
			const stukken = [...Map.groupBy(new Set(keuzes.flatMap(({ producten }) => producten)), (product) => keuzes.map(({ producten }) => producten.includes(product)).join()).values()];
			const nummer = new Map(stukken.map((stuk) => {
				const { bron, cel } = keuzes.find((een) => een.producten.includes(stuk[0]!))!;
				const deel = { ...cel, ...sleutelOp(bron.rooster, cel, { ...cel.telplek!.plaats, [PRODUCTEN]: alsProducten(stuk) }) };
				const n = this.#werk.stelsel.cel(deel.sleutel);
				if (!perSleutel.has(deel.sleutel) && bron.uitgave === undefined) this.#werk.mik(n, bron, cel, () => `${bron.rooster.noem(cel)}, alleen ${stuk.join(' en ')}`);
				return [stuk, n] as const;
			}));
			for (const { bron, cel, producten } of keuzes) {
				const delen = stukken.filter((stuk) => producten.includes(stuk[0]!));
				if (delen.length > 1) this.#werk.stelsel.telOp(this.#werk.nummerIn(bron)(cel), delen.map((stuk) => nummer.get(stuk)!), { ...bron.rooster.plekVan(cel), wat: `${bron.rooster.noem(cel)} telt ${producten.join(', ')}`, soort: 'koppeling' });
			}
		}
	}

	/** Regions all of whose members are there. `leden('')` names every region there is. */
	#regios(vanGebied: ReadonlyMap<string, unknown>): string[] {
		return this.#werk.leden('').filter((regio) => {
			const leden = this.#werk.leden(regio);
			return leden.length > 0 && leden.every((lid) => vanGebied.has(lid));
		});
	}

	#marge(bron: B, marge: Roostercel, geheel: number, delen: number[]): void {
		this.#werk.stelsel.telOp(geheel, delen, { ...bron.rooster.plekVan(marge), wat: `${[marge.maat, ...noemPlaats(Object.fromEntries(Object.entries(plaatsVan(marge)).filter(([as]) => as !== PRODUCTEN)))].join(', ')} is in elke tabel hetzelfde`, soort: 'koppeling' });
	}
}
