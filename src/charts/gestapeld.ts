// Parts of a whole: columns over time, bars over anything else. Every part has a name, a colour and a pattern.
import { scaleBand, scaleLinear } from 'd3-scale';
import { schrijfKort } from '../domain/eenheid.ts';
import { isKlaar } from '../domain/gedeeld.ts';
import { PERIODE_PATROON } from '../domain/periode.ts';
import { MARKERING_TEKST } from '../domain/waarde.ts';
import type { Figure, FiguurRij } from '../figures/vorm.ts';
import { jaarmerken, LETTER, rasterlijnen, ruimteVoorMomenten, schrijfRaster, spreid, tekenMomenten } from './as.ts';
import { gevuld, patronen } from './patroon.ts';
import { tekenSleutel } from './sleutel.ts';
import { el, groep, labelruimte, regelsTekst, ruimteVoor, tekst, tekstbreedte, type Tekening } from './tekening.ts';

interface Stapel {
	rij: FiguurRij;
	delen: { reeks: number; van: number; tot: number }[];
	/** Sum of what is known. */
	som: number;
	/** Signs of what is missing from it. */
	ontbreekt: string;
}

function stapelVan(rij: FiguurRij): Stapel {
	let som = 0;
	const delen = rij.cellen.flatMap(({ waarde: { getal } }, reeks) => {
		if (!getal || getal < 0) return [];
		const van = som;
		som += getal;
		return [{ reeks, van, tot: som }];
	});
	const tekens = rij.cellen.flatMap(({ waarde: { markering } }) => (markering === 'waarde' || markering === 'leeg' ? [] : [MARKERING_TEKST[markering].kort]));
	return { rij, delen, som, ontbreekt: [...new Set(tekens)].join(' ') };
}

/** A part that counts a state looks like that state, as everywhere; any other has a colour and a pattern by its place. */
function vul(figuur: Figure, id: string, nummer: number, vorm: Parameters<typeof gevuld>[2]): string {
	const status = figuur.reeksen[nummer]?.status;
	return status ? vorm({ class: `stand-${isKlaar(status) ? 'klaar' : status.tint}` }) : gevuld(id, nummer, vorm);
}
const patronenVan = (figuur: Figure, id: string): string => (figuur.reeksen.every(({ status }) => status) ? '' : patronen(id, figuur.reeksen.length));

/** What stands at the end of a stack: its sum, and a sign where a part is missing; never a sum that pretends to be whole. */
const eindtekst = ({ som, ontbreekt, delen }: Stapel, figuur: Figure): string =>
	ontbreekt ? (delen.length ? `${schrijfKort(som, figuur.reeksen[0]!.eenheid)} + ${ontbreekt}` : ontbreekt) : schrijfKort(som, figuur.reeksen[0]!.eenheid);

function kolommen(figuur: Figure, stapels: Stapel[], breedte: number, id: string): Tekening {
	const eenheid = figuur.reeksen[0]!.eenheid;
	const smal = breedte < 480;
	const hoogste = Math.max(1, ...stapels.map((een) => een.som));
	const raster = rasterlijnen(hoogste);
	const laatste = stapels.at(-1)!;
	// Wide: the parts are named at the right of the last column. Narrow: above the plot.
	const namen = smal ? [] : laatste.delen.map(({ reeks, van, tot }) => ({ reeks, midden: (van + tot) / 2, tekst: `${figuur.reeksen[reeks]!.titel} ${schrijfKort(tot - van, eenheid)}` }));
	// Long names would squeeze the columns: then they stand above the plot too.
	const alleGenoemd = namen.length === figuur.reeksen.length && ruimteVoor(namen.map((naam) => naam.tekst), LETTER) < breedte * 0.3;
	const kop = alleGenoemd ? { inhoud: '', hoogte: 0 } : tekenSleutel(figuur.reeksen.map((reeks) => reeks.titel), breedte, (i, vorm) => vul(figuur, id, i, vorm));
	const boven = kop.hoogte + 24 + ruimteVoorMomenten(figuur.momenten);
	const onder = boven + (smal ? 190 : 250);
	const links = ruimteVoor(raster.map((getal) => schrijfRaster(getal, eenheid)), LETTER) + 12;
	const rechts = breedte - (alleGenoemd ? ruimteVoor(namen.map((naam) => naam.tekst), LETTER) + 14 : 2);
	const x = scaleBand(stapels.map(({ rij }) => rij.sleutel), [links, Math.min(rechts, links + stapels.length * 96)]).padding(0.18);
	const y = scaleLinear([0, hoogste], [onder, boven]);
	const midden = (sleutelVan: string): number => x(sleutelVan)! + x.bandwidth() / 2;
	const naamhoogten = spreid(namen.map((naam) => y(naam.midden)), 18, onder);
	const beschreven = new Set([0, stapels.length - 1]);
	const past = x.step() > ruimteVoor(stapels.map((een) => eindtekst(een, figuur)), LETTER - 1) + 6;
	return {
		breedte,
		hoogte: onder + 30,
		inhoud:
			patronenVan(figuur, id) + kop.inhoud +
			groep('raster', raster.map((getal) => el('path', { d: `M${links},${Math.round(y(getal) * 10) / 10}H${Math.round(rechts)}` })).join('')) +
			groep('as', raster.map((getal) => tekst(links - 8, y(getal), schrijfRaster(getal, eenheid), { klasse: '', anker: 'end' })).join('') + jaarmerken(stapels.map(({ rij }) => rij.sleutel)).map((merk) => tekst(x(merk.sleutel)!, onder + 18, merk.jaar, { klasse: '' })).join('')) +
			tekenMomenten(figuur.momenten, ({ sleutel: van, deel }) => x(van)! + deel * x.bandwidth(), { top: kop.hoogte, bodem: onder, rechts: breedte }) +
			stapels.map((een) => een.delen.map(({ reeks, van, tot }) => vul(figuur, id, reeks, (eigen) => el('rect', { ...eigen, x: x(een.rij.sleutel)!, y: y(tot), width: x.bandwidth(), height: Math.max(0, y(van) - y(tot) - 1) }))).join('')).join('') +
			stapels.flatMap((een, i) => (past || beschreven.has(i) || een.ontbreekt ? [tekst(midden(een.rij.sleutel), y(een.som) - 10, past || beschreven.has(i) ? eindtekst(een, figuur) : een.ontbreekt, { klasse: een.ontbreekt ? 'geen-waarde' : 'waarde', anker: 'middle' })] : [])).join('') +
			(alleGenoemd ? namen.map((naam, i) => tekst(rechts + 8, naamhoogten[i]!, naam.tekst, { klasse: 'label' })).join('') : ''),
	};
}

function balken(figuur: Figure, stapels: Stapel[], breedte: number, id: string): Tekening {
	const eenheid = figuur.reeksen[0]!.eenheid;
	const smal = breedte < 480;
	const kop = tekenSleutel(figuur.reeksen.map((reeks) => reeks.titel), breedte, (i, vorm) => vul(figuur, id, i, vorm));
	const { links, regels, label } = labelruimte(stapels.map(({ rij }) => rij.label), breedte, LETTER);
	const meer = (regels - 1) * 17;
	const rijhoogte = (smal ? 54 : 34) + meer;
	const rechts = breedte - ruimteVoor(stapels.map((een) => eindtekst(een, figuur)), LETTER + 1) - 12;
	const x = scaleLinear([0, Math.max(1, ...stapels.map((een) => een.som))], [links, rechts]);
	return {
		breedte,
		hoogte: kop.hoogte + stapels.length * rijhoogte,
		inhoud:
			patronenVan(figuur, id) + kop.inhoud +
			stapels.map((een, i) => {
				const top = kop.hoogte + i * rijhoogte;
				const midden = top + (smal ? 36 + meer : rijhoogte / 2);
				return (
					(smal ? regelsTekst(0, top + 12, label(een.rij.label), { klasse: 'label' }, 'boven') : regelsTekst(links - 10, midden, label(een.rij.label), { klasse: 'label', anker: 'end' })) +
					een.delen.map(({ reeks, van, tot }) => {
						const breed = Math.max(0, x(tot) - x(van) - 1);
						const getal = schrijfKort(tot - van, eenheid);
						return vul(figuur, id, reeks, (eigen) => el('rect', { ...eigen, x: x(van), y: midden - 11, width: breed, height: 22 })) + (breed > tekstbreedte(getal, LETTER - 1) + 14 ? tekst(x(van) + breed / 2, midden, getal, { klasse: 'op-vlak', anker: 'middle' }) : '');
					}).join('') +
					tekst(x(een.som) + 8, midden, eindtekst(een, figuur), { klasse: een.ontbreekt ? 'geen-waarde' : 'waarde' })
				);
			}).join('') +
			(smal ? '' : el('path', { class: 'nullijn', d: `M${links},${kop.hoogte}V${kop.hoogte + stapels.length * rijhoogte}` })),
	};
}

/** Draws a stack per line. `breedte` in pixels; `id` keeps the patterns of one drawing apart from those of another. */
export function tekenGestapeld(figuur: Figure, breedte: number, id: string): Tekening {
	const stapels = figuur.rijen.filter((rij) => rij.teken).map(stapelVan);
	return (stapels.every(({ rij }) => PERIODE_PATROON.test(rij.sleutel)) ? kolommen : balken)(figuur, stapels, breedte, id);
}
