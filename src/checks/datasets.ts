// A descriptor must fit its own data: keys unique, parents present, columns that figures name.
import { REGELSOORTEN, TIJDVORMEN } from '../domain/dataset.ts';
import { hintBijPeriode, PERIODE_PATROON } from '../domain/periode.ts';
import { gemeenteMetCode, gemeentenMetNaam } from '../domain/gemeentecodes.ts';
import { bestaat, zoekGemeente, type Portaal } from '../domain/portaal.ts';
import { isError, maakProbleem, type Place, type Problem } from '../domain/problem.ts';
import { GM_CODE } from '../domain/regio.ts';
import { leesTekst, leesWaarde, veldMetNaam, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { groepeer } from '../domain/groepen.ts';
import { telOp, type Regel } from '../domain/optelling.ts';
import { WAARNEMING_STATUSSEN } from '../domain/waarde.ts';
import { wijsDeWeg } from '../ingest/gelijkenis.ts';

type Rol = Dataset['beschrijving']['schema']['fields'][number]['zicht']['rol'];

function dubbeleSleutels(dataset: Dataset): Problem[] {
	const { primaryKey, fields } = dataset.beschrijving.schema;
	const onbekend = primaryKey.filter((naam) => !fields.some((veld) => veld.name === naam));
	if (onbekend.length) return onbekend.map((naam) => maakProbleem(dataset.plekVan(['schema', 'primaryKey']), 'kolom-onbekend', `De sleutel noemt kolom „${naam}”, maar die staat niet bij de velden.`, wijsDeWeg(naam, fields.map((veld) => veld.name))));
	// Without one of its columns no key says anything; that it is missing is told already.
	if (!primaryKey.every((naam) => dataset.kolommen.has(naam))) return [];
	const { nummers, aantal, eerste } = groepeer(dataset, primaryKey);
	if (aantal === dataset.aantalRijen) return [];
	return Array.from(nummers.entries()).flatMap(([rij, nummer]): Problem[] => {
		const vorige = eerste[nummer]!;
		if (vorige === rij) return [];
		const sleutel = primaryKey.map((naam) => leesTekst(dataset, naam, rij) || leesWaarde(dataset, naam, rij).getal).join(', ');
		return [maakProbleem(dataset.plekVanCel(rij, primaryKey[0]!), 'dubbele-regel', `„${sleutel}” staat er twee keer: ook op regel ${dataset.plekVanCel(vorige, primaryKey[0]!).line}.`, 'Haal de dubbele regel weg, of geef hem een eigen sleutel.')];
	});
}

function ouders(dataset: Dataset): Problem[] {
	const kolom = veldMetRol(dataset, 'ouder')?.name;
	if (!kolom) return [];
	const regels = telOp(dataset);
	const vanSleutel = new Map(regels.map((regel) => [regel.sleutel, regel]));
	let totalen: string[] | undefined;
	const inKring = kringen(regels, vanSleutel);
	return regels.flatMap((regel): Problem[] => {
		if (!regel.ouder || regel.boven) return [];
		const ouder = vanSleutel.get(regel.ouder);
		const plek = dataset.plekVanCel(regel.rij, kolom);
		if (!ouder) return [maakProbleem(plek, 'ouder-onbekend', `Er is geen regel „${regel.ouder}” waar deze regel onder valt.`, wijsDeWeg(regel.ouder, (totalen ??= regels.filter((r) => r.soort !== 'post').map((r) => r.sleutel))))];
		if (ouder.soort === 'post') return [maakProbleem(plek, 'ouder-is-post', `„${regel.sleutel}” valt onder „${regel.ouder}”, maar dat is een post, geen subtotaal of totaal.`, 'Noem hier het subtotaal of totaal waar deze regel onder valt. Is het toch een totaal? Verbeter dan het soort van die regel.')];
		const kring = inKring.get(regel);
		// A ring is one fault, told at the line of it that comes first; what hangs below it hangs well.
		if (!kring) return [];
		const wie = kring.length === 1 ? `„${regel.sleutel}” valt onder zichzelf.` : `„${regel.sleutel}” valt onder zichzelf: ${[...kring, regel].map(({ sleutel }) => sleutel).join(' → ')}.`;
		return [maakProbleem(plek, 'kring', wie, 'Een totaal kan niet onder een van zijn eigen delen vallen. Het hoogste totaal valt nergens onder: laat die cel leeg.')];
	});
}

/** Of every ring of parents the line that comes first in the file, with the lines of the ring from there. */
function kringen(regels: readonly Regel[], vanSleutel: ReadonlyMap<string, Regel>): Map<Regel, Regel[]> {
	const gezien = new Map<Regel, number>();
	const gevonden = new Map<Regel, Regel[]>();
	regels.forEach((begin, beurt) => {
		let regel: Regel | undefined = begin;
		while (regel && regel.ouder && !regel.boven && !gezien.has(regel)) {
			gezien.set(regel, beurt);
			regel = vanSleutel.get(regel.ouder);
		}
		if (!regel || gezien.get(regel) !== beurt || regel.boven || !regel.ouder) return;
		const kring = [regel];
		for (let volgende = vanSleutel.get(regel.ouder); volgende && volgende !== regel; volgende = vanSleutel.get(volgende.ouder)) kring.push(volgende);
		const eerste = kring.reduce((een, ander) => (ander.rij < een.rij ? ander : een));
		const i = kring.indexOf(eerste);
		gevonden.set(eerste, [...kring.slice(i), ...kring.slice(0, i)]);
	});
	return gevonden;
}

/** Of two columns or figures of one name only the last would be seen. */
function dubbeleNamen(dataset: Dataset): Problem[] {
	const dubbel = (namen: string[], pad: (i: number) => (string | number)[], wat: string): Problem[] =>
		namen.flatMap((naam, i) => (namen.indexOf(naam) === i ? [] : [maakProbleem(dataset.plekVan(pad(i)), 'dubbele-naam', `Er is al een ${wat} met de naam „${naam}”.`, 'Geef er één een andere naam, of haal er één weg.')]));
	return [
		...dubbel(dataset.beschrijving.schema.fields.map((veld) => veld.name), (i) => ['schema', 'fields', i, 'name'], 'kolom'),
		...dubbel(dataset.beschrijving.zicht.figuren.map((figuur) => figuur.id), (i) => ['zicht', 'figuren', i, 'id'], 'figuur'),
	];
}

/** A figure that chooses rows by a value nobody has would draw nothing, and say nothing. */
function legeFiguren(dataset: Dataset): Problem[] {
	return dataset.beschrijving.zicht.figuren.flatMap((figuur, i) =>
		Object.entries(figuur.waar).flatMap(([naam, eis]): Problem[] => {
			const kolom = dataset.kolommen.get(naam);
			if (kolom?.soort !== 'tekst' || !dataset.aantalRijen) return [];
			return [eis].flat().filter((waarde) => !kolom.woorden.includes(waarde)).map((waarde) =>
				maakProbleem(dataset.plekVan(['zicht', 'figuren', i, 'waar', naam]), 'onbekende-waarde', `De figuur „${figuur.id}” kiest regels met „${waarde}” in kolom „${naam}”, maar die zijn er niet.`, wijsDeWeg(waarde, kolom.woorden.filter(Boolean))));
		}),
	);
}

function figuren(dataset: Dataset): Problem[] {
	const namen = dataset.beschrijving.schema.fields.map((veld) => veld.name);
	return dataset.beschrijving.zicht.figuren.flatMap((figuur, i) =>
		[...figuur.maten.map((naam, j) => ['maten', j, naam] as const), ['per', undefined, figuur.per] as const, ...(figuur.telt ? [['telt', undefined, figuur.telt] as const] : []), ...(figuur.groep ? [['groep', undefined, figuur.groep] as const] : []), ...(figuur.elk ? [['elk', undefined, figuur.elk] as const] : []), ...Object.keys(figuur.waar).map((naam) => ['waar', naam, naam] as const)].flatMap(([sleutel, deel, naam]): Problem[] => {
			const plek = dataset.plekVan(['zicht', 'figuren', i, sleutel, ...(deel === undefined ? [] : [deel])]);
			const veld = veldMetNaam(dataset, naam);
			if (!veld) return [maakProbleem(plek, 'kolom-onbekend', `De figuur „${figuur.id}” noemt kolom „${naam}”, maar die is er niet.`, wijsDeWeg(naam, namen))];
			if (sleutel === 'maten' && veld.zicht.rol !== 'maat') return [maakProbleem(plek, 'maat-onbekend', `Kolom „${naam}” heeft geen getallen.`, wijsDeWeg(naam, dataset.beschrijving.schema.fields.filter((v) => v.zicht.rol === 'maat').map((v) => v.name)))];
			return [];
		}),
	);
}

/** A line runs over time: what it is drawn by is a periode on every line it draws. */
function lijnen(dataset: Dataset): Problem[] {
	const sleutel = veldMetRol(dataset, 'sleutel')?.name;
	return dataset.beschrijving.zicht.figuren.flatMap((figuur): Problem[] => {
		// The cells of a column of periods are told one by one.
		if (!TIJDVORMEN.has(figuur.vorm) || (veldMetNaam(dataset, figuur.per)?.zicht.rol ?? 'periode') === 'periode') return [];
		const waarde = (regel: { rij: number }): string => leesTekst(dataset, figuur.per, regel.rij);
		const eisen = Object.entries(figuur.waar);
		const getekend = telOp(dataset).filter((regel) => (eisen.length ? eisen.every(([kolom, eis]) => [eis].flat().includes(leesTekst(dataset, kolom, regel.rij))) : regel.soort === 'post'));
		const eerste = getekend.find((regel) => !PERIODE_PATROON.test(waarde(regel)));
		if (!eerste) return [];
		const kolom = figuur.per === sleutel ? 'de sleutelkolom' : `kolom „${figuur.per}”`;
		return [maakProbleem(dataset.plekVanCel(eerste.rij, figuur.per), 'geen-periode', `De figuur „${figuur.id}” loopt over de tijd, maar „${waarde(eerste)}” is geen periode.`, `Schrijf in ${kolom} een jaar (2023), halfjaar (2023-H1), kwartaal (2023-Q1) of maand (2023-06), of kies vorm: staven.`)];
	});
}

function maten(dataset: Dataset): Problem[] {
	return dataset.beschrijving.schema.fields.flatMap((veld, i): Problem[] => {
		const plek = dataset.plekVan(['schema', 'fields', i, 'zicht']);
		if (veld.zicht.rol === 'maat' && !veld.zicht.eenheid && !veld.zicht.eenheid_in) return [maakProbleem(plek, 'geen-eenheid', `Bij „${veld.name}” ontbreekt de eenheid.`, 'Voeg toe: eenheid: plekken (of euro, mensen, procent …).')];
		const formule = veld.zicht.berekening;
		return formule ? (['van', 'af'] as const).map((kant) => [kant, formule[kant]] as const).filter(([, naam]) => veldMetNaam(dataset, naam)?.zicht.rol !== 'maat').map(([kant, naam]) => maakProbleem(dataset.plekVan(['schema', 'fields', i, 'zicht', 'berekening', kant]), 'kolom-onbekend', `De berekening noemt „${naam}”, maar dat is geen kolom met getallen.`, wijsDeWeg(naam, dataset.beschrijving.schema.fields.filter((v) => v.zicht.rol === 'maat').map((v) => v.name)))) : [];
	});
}

/** Cells of the columns with a role whose value is not right. */
function cellenMetRol(dataset: Dataset, rol: Rol, goed: (waarde: string) => boolean): { kolom: string; waarde: string; plek: Place }[] {
	// A column that points to entries is held against those.
	return dataset.beschrijving.schema.fields.filter((veld) => veld.zicht.rol === rol && !veld.zicht.verwijst).flatMap(({ name }) => {
		const kolom = dataset.kolommen.get(name);
		if (kolom?.soort !== 'tekst') return [];
		const fouten = kolom.woorden.map((woord) => !goed(woord));
		if (!fouten.includes(true)) return [];
		return [...kolom.codes].flatMap((code, rij) => (fouten[code] ? [{ kolom: name, waarde: kolom.woorden[code]!, plek: dataset.plekVanCel(rij, name) }] : []));
	});
}

/** A period, a status and a kind of line have words of their own; what the column's own enum or required refused is told already. */
function rollen(dataset: Dataset): Problem[] {
	const verplicht = new Set(dataset.beschrijving.schema.fields.filter((veld) => veld.constraints.required).map((veld) => veld.name));
	const woorden = new Map(dataset.beschrijving.schema.fields.map((veld) => [veld.name, veld.constraints.enum]));
	const zegt = ({ kolom, waarde }: { kolom: string; waarde: string }): boolean => (waarde === '' ? !verplicht.has(kolom) : woorden.get(kolom)?.includes(waarde) ?? true);
	const kies = (rol: Rol, mag: readonly string[], leeg: boolean): Problem[] =>
		cellenMetRol(dataset, rol, (waarde) => (waarde === '' ? leeg : mag.includes(waarde))).filter(zegt).map(({ kolom, waarde, plek }) =>
			waarde === '' ? maakProbleem(plek, 'lege-cel', `De cel in kolom „${kolom}” is leeg.`, `Kies uit: ${mag.join(', ')}. Is dit een opmerking onder de tabel? Haal de regel dan weg.`) : maakProbleem(plek, 'onbekende-waarde', `„${waarde}” mag niet in kolom „${kolom}”.`, wijsDeWeg(waarde, mag)));
	return [
		...kies('regelsoort', REGELSOORTEN, false),
		...kies('status', WAARNEMING_STATUSSEN, true),
		...cellenMetRol(dataset, 'periode', (waarde) => PERIODE_PATROON.test(waarde)).filter(zegt).map(({ kolom, waarde, plek }) =>
			maakProbleem(plek, waarde === '' ? 'lege-cel' : 'geen-periode', waarde === '' ? `De cel in kolom „${kolom}” is leeg.` : `„${waarde}” in kolom „${kolom}” is geen periode.`, hintBijPeriode(waarde))),
	];
}

/** The key of a line is part of its address. */
function sleutelvorm(dataset: Dataset): Problem[] {
	const naam = veldMetRol(dataset, 'sleutel')?.name;
	const kolom = naam === undefined ? undefined : dataset.kolommen.get(naam);
	if (naam === undefined || kolom?.soort !== 'tekst') return [];
	const goed = kolom.woorden.map((woord) => woord === '' || /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(woord));
	if (goed.every(Boolean)) return [];
	// A remark under the table has no kind, which is told; it is no line.
	const soort = veldMetRol(dataset, 'regelsoort')?.name;
	const isRegel = (rij: number): boolean => soort === undefined || (REGELSOORTEN as readonly string[]).includes(leesTekst(dataset, soort, rij));
	return [...kolom.codes].flatMap((code, rij): Problem[] => {
		if (goed[code] || !isRegel(rij)) return [];
		const woord = kolom.woorden[code]!;
		return [maakProbleem(dataset.plekVanCel(rij, naam), 'sleutel-vorm', `„${woord}” kan geen adres worden.`, `Schrijf bijvoorbeeld: ${woord.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[._-]+|-+$/g, '').toLowerCase() || 'regel-1'}.`)];
	});
}

/** An area is NL, a region, or a gemeente by its code. */
function gebieden(portaal: Portaal, dataset: Dataset): Problem[] {
	// Of a gemeente whose own file has another code than it should, that file is the mistake.
	const verkeerdGeschreven = new Set(portaal.inhoud.gemeenten.flatMap(({ data }) => gemeentenMetNaam(data.titel).map(({ code }) => code)));
	const goed = (gebied: string): boolean => gebied === 'NL' || bestaat(portaal, 'regios', gebied) || (GM_CODE.test(gebied) && (zoekGemeente(portaal, gebied) !== undefined || verkeerdGeschreven.has(gebied)));
	const bekend = ['NL', ...portaal.inhoud.regios.map((regio) => regio.id), ...portaal.inhoud.gemeenten.map((gemeente) => gemeente.data.code)];
	// Of a gemeente whose own file cannot be read the code is not known; that file stops the build itself.
	const nietAlle = portaal.problemen.some((probleem) => isError(probleem) && probleem.file.includes('/gemeenten/'));
	const inKolom = nietAlle ? [] : cellenMetRol(dataset, 'gebied', (gebied) => gebied === '' || goed(gebied)).map(({ waarde, plek }) => ({ gebied: waarde, plek }));
	const { gebied: vanGeheel } = dataset.beschrijving.zicht;
	return [...(goed(vanGeheel) ? [] : [{ gebied: vanGeheel, plek: dataset.plekVan(['zicht', 'gebied']) }]), ...inKolom].map(({ gebied, plek }) => {
		const gemeente = portaal.inhoud.gemeenten.find((item) => item.data.titel.toLowerCase() === gebied.toLowerCase());
		const cbs = gemeenteMetCode(gebied) ?? gemeentenMetNaam(gebied)[0];
		if (gemeente || !cbs) return maakProbleem(plek, 'gebied-onbekend', `Het gebied „${gebied}” bestaat niet.`, gemeente ? `Schrijf de code: ${gemeente.data.code}.` : wijsDeWeg(gebied, bekend));
		// It is there, but not on this site: told by name, since two codes may differ by one digit.
		return maakProbleem(plek, 'gebied-onbekend', `Het gebied „${gebied}” kent deze site niet: ${cbs.code} is de gemeente ${cbs.naam}.`, `Hoort die gemeente hier? Maak dan haar bestand, in content/regios/<regio>/gemeenten/. ${wijsDeWeg(gebied, bekend)}`);
	});
}

export const controleerDatasets = (portaal: Portaal): Problem[] =>
	[...portaal.datasets, ...portaal.verwacht].flatMap((dataset) => [...dubbeleSleutels(dataset), ...sleutelvorm(dataset), ...ouders(dataset), ...dubbeleNamen(dataset), ...figuren(dataset), ...legeFiguren(dataset), ...lijnen(dataset), ...maten(dataset), ...rollen(dataset), ...gebieden(portaal, dataset)]);
