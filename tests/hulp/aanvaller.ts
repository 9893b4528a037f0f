// What a reader who thinks can work out of protected tables: every number by the people in it, and all that everybody knows of people who come, stay and leave.
// Another formulation than the protector's: one unknown for every finest kind of event there can be, one for every set of people that a table counts once.
import { doel as maakDoel, Stelsel, type Doel } from '../../src/disclosure/stelsel.ts';
import { Onderzoek } from '../../src/disclosure/onderzoek.ts';
import type { Beschermd } from '../../src/disclosure/bescherm/bescherm.ts';
import type { Gebeurtenis, Geteld } from '../../src/disclosure/bescherm/gebeurtenissen.ts';
import type { Recept } from '../../src/domain/recept.ts';
import type { Telling } from '../../src/domain/registratie.ts';

type Wie = Partial<Record<'gemeente' | 'product' | 'kwartaal' | 'wacht' | 'duur' | 'reden' | 'melding' | 'terug', Set<string>>>;

interface Getal {
	naam: string;
	telling: Telling;
	wie: Wie;
	/** As printed; null is hidden. */
	staat: number | null;
	waar: number;
	termen: [cel: number, keer: number][];
}

const WACHT: Record<string, [number, number]> = { 'tot 6 weken': [0, 41], '6 tot 12 weken': [42, 83], '12 weken of langer': [84, 99_999] };
const SOORT = { stand: 'stand', instroom: 'instroom', terugval: 'instroom', wachttijd: 'instroom', doorstroom: 'doorstroom', uitstroom: 'uitstroom', meldingen: 'meldingen' } as const;
const ligtIn = (klein: Set<string>, groot: Set<string>): boolean => [...klein].every((een) => groot.has(een));
const kruis = <T extends Record<string, readonly string[]>>(assen: T): Record<keyof T, string>[] => Object.entries(assen).reduce<Record<string, string>[]>((uit, [as, waarden]) => uit.flatMap((een) => waarden.map((waarde) => ({ ...een, [as]: waarde }))), [{}]) as Record<keyof T, string>[];

export interface Bevinding {
	wat: string;
	waar: number;
	kanNiet: number[];
}

/** Everything small that a reader can narrow down: what it is, what it is in truth, and which of the values 1..T it cannot be. */
export async function valtAan(tabellen: readonly Beschermd[], recept: Recept, geteld: Geteld, kwartalen: readonly string[]): Promise<{ bevindingen: Bevinding[]; gevraagd: number }> {
	const stelsel = new Stelsel();
	const producten = Object.keys(recept.producten);
	const overal = { gemeente: recept.gemeenten, product: producten, kwartaal: kwartalen };
	const redenen = [...Object.keys(recept.redenen ?? {}), 'onbekend'];
	const KENMERK = { wacht: [...Object.keys(WACHT), 'onbekend'], terug: ['nee', 'ja'], duur: ['tot 3 maanden', '3 tot 6 maanden', '6 tot 12 maanden', '1 jaar of langer'], reden: redenen, melding: ['nieuw', 'bestaand'] };
	const vakken = {
		stand: kruis(overal), instroom: kruis({ ...overal, wacht: KENMERK.wacht, terug: KENMERK.terug }), uitstroom: kruis({ ...overal, duur: KENMERK.duur, reden: redenen }),
		doorstroom: kruis({ ...overal, duur: KENMERK.duur, reden: redenen }), meldingen: kruis({ ...overal, melding: KENMERK.melding, wacht: KENMERK.wacht }), 'verhuisd-naar': kruis(overal),
	};
	const past = (een: Partial<Gebeurtenis>, wie: Wie): boolean => Object.entries(wie).every(([as, mag]) => mag.has(een[as as keyof Wie] ?? ''));
	const cellenVan = (soort: keyof typeof vakken, wie: Wie): number[] => vakken[soort].flatMap((vak) => (past(vak, wie) ? [stelsel.cel(`${soort} ${Object.values(vak).join('/')}`)] : []));
	const telt = (soort: keyof typeof vakken, wie: Wie): number => geteld.gebeurtenissen[soort].filter((een) => past(een, wie)).length;
	const sleutel = ({ gemeente, product, kwartaal }: Wie): string => [gemeente, product, kwartaal].map((set) => [...set!].sort().join()).join('|');

	const getallen = tabellen.flatMap(({ plan, kolommen, rijen }): Getal[] => rijen.flatMap(({ teksten, waarden }) => Object.entries(plan.maten).map(([maat, { telling, producten: eigen = plan.producten }], m): Getal => {
		const rij = Object.fromEntries(kolommen.map((kolom, i) => [kolom, teksten[i]]));
		const bij = (as: keyof typeof plan.assen): string | undefined => { const tekst = plan.assen[as] && rij[plan.assen[as]]; return tekst === 'totaal' || tekst === recept.regio ? undefined : tekst; };
		const [gemeente, product, groep, periode] = [bij('gemeente'), bij('product'), bij('groep'), rij['periode']!];
		const wie: Wie = {
			gemeente: new Set(gemeente === undefined ? recept.gemeenten : [gemeente]),
			product: new Set((eigen ?? producten).filter((een) => (product === undefined || een === product) && (groep === undefined || recept.producten[een]!.groep === groep))),
			kwartaal: new Set(periode.includes('-') ? [periode] : telling === 'stand' ? [`${periode}-Q4`] : kwartalen.filter((een) => een.startsWith(periode))),
			...(telling === 'terugval' ? { terug: new Set(['ja']) } : {}),
		};
		for (const as of ['wacht', 'duur', 'reden', 'melding'] as const) if (bij(as) !== undefined) wie[as] = new Set([bij(as)!]);
		const uniek = telling === 'uniek';
		const waar = uniek ? new Set(geteld.aanwezig.filter((een) => past(een, wie)).map(({ client }) => client)).size : telt(SOORT[telling], wie);
		return { naam: `${plan.bestand} ${teksten.join('/')} ${maat}`, telling, wie, staat: waarden[m]!, waar, termen: (uniek ? [stelsel.cel(`uniek ${sleutel(wie)}`)] : cellenVan(SOORT[telling], wie)).map((cel) => [cel, 1]) };
	})));
	const tellend = getallen.filter(({ telling }) => telling !== 'wachttijd');
	for (const { staat, termen, waar, naam } of tellend) {
		if (staat !== null && staat !== waar) throw new Error(`${naam}: printed ${staat}, counted ${waar}`);
		if (staat !== null) stelsel.zeg(termen, staat, staat);
	}
	for (const { wie, staat } of getallen.filter(({ telling }) => telling === 'wachttijd')) {
		if (staat === null) continue;
		// Twice all days lie from 7(2m-1) to less than 7(2m+1) for each; and in every class between its ends.
		const per = Object.entries(WACHT).map(([wacht, [lo, hi]]) => ({ lo, hi, cellen: cellenVan('instroom', { ...wie, wacht: new Set([wacht]) }) }));
		stelsel.zeg(per.flatMap(({ lo, cellen }) => cellen.map((cel): [number, number] => [cel, 2 * lo - 7 * (2 * staat + 1)])), null, -1);
		stelsel.zeg(per.flatMap(({ hi, cellen }) => cellen.map((cel): [number, number] => [cel, 2 * hi - 7 * (2 * staat - 1)])), 0, null);
		stelsel.zeg(per.flatMap(({ cellen }) => cellen.map((cel): [number, number] => [cel, 1])), recept.drempel, null);
	}
	for (const gemeente of recept.gemeenten) for (const product of producten) for (const [i, kwartaal] of kwartalen.entries()) {
		if (!i || !['stand', 'instroom', 'uitstroom'].every((telling) => tellend.some((een) => een.telling === telling))) continue;
		const op = (soort: keyof typeof vakken, wanneer: string, keer: number): [number, number][] => cellenVan(soort, { gemeente: new Set([gemeente]), product: new Set([product]), kwartaal: new Set([wanneer]) }).map((cel) => [cel, keer]);
		stelsel.zeg([...op('stand', kwartaal, 1), ...op('stand', kwartalen[i - 1]!, -1), ...op('instroom', kwartaal, -1), ...op('verhuisd-naar', kwartaal, -1), ...op('doorstroom', kwartaal, 1), ...op('uitstroom', kwartaal, 1)], 0, 0);
	}
	const binnen = (klein: Wie, groot: Wie): boolean => (['gemeente', 'product', 'kwartaal'] as const).every((as) => ligtIn(klein[as]!, groot[as]!));
	const later = ({ kwartaal, ...wie }: Wie): Wie => ({ ...wie, kwartaal: new Set([...kwartaal!].map((een) => kwartalen[kwartalen.indexOf(een) + 1] ?? '')) });
	const unieken = [...new Map(tellend.filter(({ telling }) => telling === 'uniek').map((een) => [sleutel(een.wie), een])).values()];
	const inEen = (groot: Getal, klein: Getal): boolean => klein.telling !== 'meldingen' && (binnen(klein.wie, groot.wie) || (klein.telling === 'stand' && binnen(later(klein.wie), groot.wie)));
	// Who left twice is two who left: where that shows, nobody takes those who left for a part of those who were there.
	const meer = new Set(unieken.flatMap((groot) => tellend.flatMap((klein) => (inEen(groot, klein) && klein.waar > groot.waar ? [klein.telling] : []))));
	const genest = (groot: Getal, klein: Getal): boolean => {
		if (groot === klein) return false;
		if (groot.telling === 'uniek') return !meer.has(klein.telling) && inEen(groot, klein);
		return klein.telling !== 'uniek' && klein.termen.length < groot.termen.length && klein.termen.every(([cel]) => groot.termen.some(([ander]) => ander === cel));
	};
	for (const groot of unieken) {
		for (const klein of tellend) if (genest(groot, klein)) stelsel.zeg([...groot.termen, ...klein.termen.map(([cel]): [number, number] => [cel, -1])], 0, null);
		// Whoever is in the whole is in one of the parts, however it is cut.
		const delen = unieken.filter((een) => een !== groot && binnen(een.wie, groot.wie));
		const plekken = ({ gemeente, product, kwartaal }: Wie): string[] => kruis({ g: [...gemeente!], p: [...product!], k: [...kwartaal!] }).map(({ g, p, k }) => `${g} ${p} ${k}`);
		const dek = (over: Set<string>, gekozen: Getal[], vanaf: number): void => {
			if (!over.size) {
				stelsel.zeg([...groot.termen.map(([cel]): [number, number] => [cel, -1]), ...gekozen.flatMap(({ termen }) => termen)], 0, null);
				return;
			}
			if (gekozen.length === 4) return;
			const [eerst] = over;
			for (let i = 0; i < delen.length; i++) {
				if (gekozen.includes(delen[i]!) || !plekken(delen[i]!.wie).includes(eerst!)) continue;
				dek(new Set([...over].filter((een) => !plekken(delen[i]!.wie).includes(een))), [...gekozen, delen[i]!], vanaf);
			}
		};
		dek(new Set(plekken(groot.wie)), [], 0);
	}
	const klein = (waar: number): boolean => waar > 0 && waar < recept.drempel;
	const doelen: { doel: Doel; waar: number }[] = tellend.filter(({ staat, waar }) => klein(waar) && staat === null).map(({ naam, termen, waar }) => ({ doel: maakDoel(naam, termen), waar }));
	const direct: Bevinding[] = tellend.filter(({ staat, waar }) => klein(waar) && staat !== null).map(({ naam, waar }) => ({ wat: `${naam} staat er`, waar, kanNiet: [] }));
	for (const groot of tellend) for (const deel of tellend) {
		const verschil = groot.waar - deel.waar;
		if (!klein(verschil) || !genest(groot, deel)) continue;
		const termen = new Map(groot.termen);
		for (const [cel] of deel.termen) termen.set(cel, (termen.get(cel) ?? 0) - 1);
		doelen.push({ doel: maakDoel(`${groot.naam} min ${deel.naam}`, [...termen].filter(([, keer]) => keer !== 0)), waar: verschil });
	}
	const alle = Array.from({ length: recept.drempel }, (_, i) => i + 1);
	const onderzoek = await Onderzoek.open(stelsel, doelen.map(({ doel }) => doel));
	try {
		if (onderzoek.tegenspraak) throw new Error('the truth does not fit');
		onderzoek.spreid(() => alle);
		return { gevraagd: doelen.length, bevindingen: [...direct, ...doelen.flatMap(({ doel, waar }): Bevinding[] => { const { ontbreekt } = onderzoek.beoordeel(doel, alle); return ontbreekt.length ? [{ wat: doel.naam, waar, kanNiet: ontbreekt }] : []; })] };
	} finally {
		onderzoek.sluit();
	}
}
