// Each kind of chart needs something of its own: parts that add up, two amounts, a way to go, an area.
import { isOptelbaar, TIJDVORMEN, type FiguurVorm, type FiguurVraag } from '../domain/dataset.ts';
import { enkelvoudVan } from '../domain/collecties.ts';
import { bezwaarTegenElk, elkKolom, type Bezwaar } from '../domain/elk.ts';
import { zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { veldMetNaam, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { wijsDeWeg } from '../ingest/gelijkenis.ts';

type Eis = (dataset: Dataset, figuur: FiguurVraag) => { sleutel: string; tekst: string; hint: string } | undefined;

const rol = (dataset: Dataset, kolom: string): string | undefined => veldMetNaam(dataset, kolom)?.zicht.rol;
const eenhedenVan = (dataset: Dataset, { maten }: FiguurVraag): Set<string> => new Set(maten.map((naam) => veldMetNaam(dataset, naam)?.zicht.eenheid ?? ''));
const telbaar = (dataset: Dataset, { maten }: FiguurVraag): boolean => maten.every((naam) => { const veld = veldMetNaam(dataset, naam); return !veld || isOptelbaar(veld); });

const delen: Eis = (dataset, figuur) =>
	figuur.telt ? undefined
	: figuur.maten.length < 2 && !figuur.groep ? { sleutel: 'maten', tekst: 'heeft maar één deel', hint: 'Noem twee of meer kolommen bij „maten”, of een kolom bij „groep”. Of kies vorm: staven.' }
	: eenhedenVan(dataset, figuur).size > 1 ? { sleutel: 'maten', tekst: 'zet getallen met een andere eenheid bij elkaar', hint: 'Kies kolommen met dezelfde eenheid.' }
	: undefined;

const EISEN: Partial<Record<FiguurVorm, Eis>> = {
	groepen: delen,
	gestapeld: (dataset, figuur) => delen(dataset, figuur) ?? (telbaar(dataset, figuur) ? undefined : { sleutel: 'maten', tekst: 'stapelt getallen die samen niets betekenen', hint: 'Percentages, cijfers en tijden zijn niet op te tellen. Kies vorm: groepen of lijn.' }),
	panelen: (_, figuur) => (figuur.groep ? undefined : { sleutel: 'groep', tekst: 'weet niet waarvan elk vak is', hint: 'Noem bij „groep” de kolom, bijvoorbeeld: groep: gemeente.' }),
	balans: (_, figuur) => (figuur.maten.length === 2 ? undefined : { sleutel: 'maten', tekst: 'heeft geen twee bedragen', hint: 'Noem precies twee kolommen bij „maten”: eerst de kosten, dan de inkomsten.' }),
	waterval: (dataset, figuur) =>
		figuur.maten.length !== 2 ? { sleutel: 'maten', tekst: 'heeft geen begin en einde', hint: 'Noem precies twee kolommen bij „maten”: eerst begroot, dan uitgegeven.' }
		: eenhedenVan(dataset, figuur).size > 1 ? { sleutel: 'maten', tekst: 'gaat van de ene eenheid naar de andere', hint: 'Kies twee kolommen met dezelfde eenheid.' }
		: undefined,
	stroom: (dataset, figuur) =>
		!figuur.naar ? { sleutel: 'vorm', tekst: 'weet niet waar het naartoe gaat', hint: 'Noem bij „naar” de kolom, bijvoorbeeld: naar: bestemming.' }
		: !veldMetNaam(dataset, figuur.naar) ? { sleutel: 'naar', tekst: `noemt kolom „${figuur.naar}”, maar die is er niet`, hint: 'Noem bij „naar” een kolom uit deze dataset.' }
		: figuur.naar === figuur.per ? { sleutel: 'naar', tekst: 'gaat van een kolom naar diezelfde kolom', hint: 'Noem bij „naar” een andere kolom dan bij „per”.' }
		: undefined,
	kaart: (dataset, figuur) => (rol(dataset, figuur.per) === 'gebied' ? undefined : { sleutel: 'per', tekst: 'heeft geen gemeenten', hint: 'Noem bij „per” een kolom met de rol gebied. Of kies vorm: staven.' }),
};

const fout = (dataset: Dataset, i: number, sleutel: string, figuur: FiguurVraag, tekst: string, hint: string): Problem =>
	maakProbleem(dataset.plekVan(['zicht', 'figuren', i, sleutel]), 'figuur-vorm', `De figuur „${figuur.id}” (vorm: ${figuur.vorm}) ${tekst}.`, hint);

/** A target is a number in the unit of the one measure that is drawn; an event stands on an axis of time. */
function dwars(portaal: Portaal, dataset: Dataset, figuur: FiguurVraag, i: number): Problem[] {
	const { resultaten, indicatoren } = figuur.doelen;
	if ((resultaten.length || indicatoren.length) && (!TIJDVORMEN.has(figuur.vorm) || figuur.maten.length !== 1)) {
		return [fout(dataset, i, 'doelen', figuur, 'kan geen doel tonen', 'Een doel past bij vorm: lijn of panelen, met één kolom bij „maten”. Maak zo nodig een eigen figuur voor die ene kolom.')];
	}
	const eenheid = veldMetNaam(dataset, figuur.maten[0]!)?.zicht.eenheid;
	const zonder = ([['resultaten', resultaten], ['indicatoren', indicatoren]] as const).flatMap(([collectie, ids]) => ids.flatMap((id): Problem[] => {
		const item = zoekItem(portaal, collectie, id, dataset.regio) as Item<'resultaten'> | Item<'indicatoren'> | undefined;
		const doel = item?.data.streefwaarde;
		if (!item || (doel?.waarde !== undefined && doel.eenheid === eenheid)) return [];
		return [maakProbleem(dataset.plekVan(['zicht', 'figuren', i, 'doelen', collectie]), 'figuur-vorm', `De figuur „${figuur.id}” toont het doel van ${enkelvoudVan(collectie)} „${id}”, maar dat heeft geen doel in ${eenheid ?? 'deze eenheid'}.`, `Zet in ${item.bestand} bij „streefwaarde” een „waarde” en „eenheid: ${eenheid ?? '…'}”, of haal het doel hier weg.`)];
	}));
	const stil = figuur.gebeurtenissen.length > 0 && !TIJDVORMEN.has(figuur.vorm) && figuur.vorm !== 'gestapeld' ? [fout(dataset, i, 'gebeurtenissen', figuur, 'heeft geen tijd waar een gebeurtenis op staat', 'Gebeurtenissen passen bij vorm: lijn of gestapeld, met een kolom met periodes bij „per”.')] : [];
	return [...zonder, ...stil];
}

/** What an editor hears of a question that cannot be asked for every gemeente. A column that is not there is told already. */
const ELK: Record<Bezwaar, (dataset: Dataset, figuur: FiguurVraag) => { sleutel: string; tekst: string; hint: string } | undefined> = {
	kolom: (dataset, { elk = '' }) => (veldMetNaam(dataset, elk) ? { sleutel: 'elk', tekst: `in kolom „${elk}” staan geen gemeenten`, hint: wijsDeWeg(elk, dataset.beschrijving.schema.fields.filter(({ zicht }) => zicht.rol === 'gebied').map(({ name }) => name)) } : undefined),
	sleutel: (dataset) => ({ sleutel: 'elk', tekst: `deze cijfers hebben een sleutel, kolom „${veldMetRol(dataset, 'sleutel')!.name}”`, hint: '„elk” is voor een reeks: één regel per periode en per gemeente, zonder kolom met de rol sleutel. Haal „elk” hier weg, of lever de cijfers als reeks.' }),
	telt: () => ({ sleutel: 'telt', tekst: 'standen zijn niet per gemeente te tellen', hint: 'Noem getallen bij „maten” in plaats van „telt”, of haal „elk” weg.' }),
	vorm: (_, { vorm }) => ({ sleutel: 'vorm', tekst: vorm === 'kaart' ? 'een kaart laat alle gemeenten samen zien' : 'een stroom loopt tussen gemeenten of voorzieningen', hint: 'Kies een andere vorm, bijvoorbeeld vorm: lijn of panelen. Of haal „elk” weg.' }),
	zelf: (_, { elk }) => ({ sleutel: 'elk', tekst: `„${elk}” is ook wat de grafiek verdeelt, en van één gemeente valt niets te verdelen`, hint: 'Noem bij „per”, „groep” en „naar” een andere kolom, bijvoorbeeld de periode. Of haal „elk” weg.' }),
	tweede: (dataset) => ({ sleutel: 'elk', tekst: `een andere figuur hier gaat per „${elkKolom(dataset)}”`, hint: 'Gebruik in één bestand steeds dezelfde kolom bij „elk”. Elke gemeente krijgt één download van haar eigen regels.' }),
};

function perGemeente(dataset: Dataset, figuur: FiguurVraag, i: number): Problem[] {
	const bezwaar = figuur.elk === undefined ? undefined : bezwaarTegenElk(dataset, figuur);
	const mist = bezwaar && ELK[bezwaar](dataset, figuur);
	return mist ? [maakProbleem(dataset.plekVan(['zicht', 'figuren', i, mist.sleutel]), 'figuur-elk', `De figuur „${figuur.id}” kan niet voor elke gemeente: ${mist.tekst}.`, mist.hint)] : [];
}

export const controleerVormen = (portaal: Portaal): Problem[] =>
	portaal.datasets.flatMap((dataset) => dataset.beschrijving.zicht.figuren.flatMap((figuur, i) => {
		const mist = EISEN[figuur.vorm]?.(dataset, figuur);
		return [...(mist ? [fout(dataset, i, mist.sleutel, figuur, mist.tekst, mist.hint)] : []), ...perGemeente(dataset, figuur, i), ...dwars(portaal, dataset, figuur, i)];
	}));
