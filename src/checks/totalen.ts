// A printed total is never believed: where it differs from the sum of its lines, an editor explains it or the build stops.
import { schrijfKort, type EenheidId } from '../domain/eenheid.ts';
import { telOp, wijktAf, type Regel } from '../domain/optelling.ts';
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { maten, veldMetNaam, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { verhoudingVan } from '../domain/verhouding.ts';
import { wijsDeWeg } from '../ingest/gelijkenis.ts';

/** A total of nothing: the lines it stands over have gone, or it is a plain line. */
function zonderDelen(dataset: Dataset): Problem[] {
	const regels = telOp(dataset);
	const soort = veldMetRol(dataset, 'regelsoort')?.name;
	// A line that names a parent in vain was told already; it may be the part that is missed.
	if (soort === undefined || verdwaaldIn(regels).length) return [];
	return regels.filter((regel) => regel.soort !== 'post' && !regel.delen.length).map((regel) =>
		maakProbleem(dataset.plekVanCel(regel.rij, soort), 'totaal-zonder-delen', `„${regel.sleutel}” is een ${regel.soort}, maar er is geen regel die eronder valt.`, 'Is er een regel weggevallen? Zet die terug. Geeft de bron geen delen? Maak er dan een post van.'));
}

/** Lines that name a parent in vain: told at that name, and no part of any sum until it is mended. */
const verdwaaldIn = (regels: readonly Regel[]): Regel[] => regels.filter((regel) => regel.ouder !== '' && !regel.boven);

/** Whether a sum is `tekort` lower than it should be because of such lines: one of them, or all. */
function isVerdwaald(verdwaald: readonly Regel[], maat: string, tekort: number): boolean {
	const waarden = verdwaald.map((regel) => regel.waarden.get(maat)?.gedrukt.getal ?? 0);
	return [...waarden, waarden.reduce((som, waarde) => som + waarde, 0)].some((waarde) => Math.abs(waarde - tekort) < 1e-6);
}

/** Whether a total fits what is printed right below it, and only a part of it does not fit its own lines: then that part is the one mistake. */
function volgtUitDeel(regel: Regel, maat: string, isUitgelegd: (deel: Regel) => boolean): boolean {
	const gedrukt = (een: Regel): number => een.waarden.get(maat)?.gedrukt.getal ?? 0;
	const som = regel.delen.reduce((tot, deel) => tot + gedrukt(deel), 0);
	return Math.abs(som - gedrukt(regel)) < 1e-6 && regel.delen.some((deel) => deel.delen.length > 0 && wijktAf(deel.waarden.get(maat)!) && !isUitgelegd(deel));
}

function inDataset(dataset: Dataset): Problem[] {
	const uitgelegd = dataset.beschrijving.zicht.verschillen;
	const gebruikt = new Set<number>();
	const problemen: Problem[] = [];
	const regels = telOp(dataset);
	const verdwaald = verdwaaldIn(regels);
	for (const regel of regels) {
		for (const veld of maten(dataset)) {
			const waarden = regel.waarden.get(veld.name);
			// A computed measure differs only because of what it is computed from.
			if (!waarden || veld.zicht.berekening) continue;
			if (!wijktAf(waarden)) continue;
			const i = uitgelegd.findIndex((verschil) => verschil.regel === regel.sleutel && verschil.maat === veld.name);
			const gedrukt = waarden.gedrukt.getal!;
			const berekend = waarden.berekend.getal!;
			const toon = (getal: number): string => schrijfKort(getal, (veld.zicht.eenheid ?? 'plekken') as EenheidId);
			if (verdwaald.length && isVerdwaald(verdwaald, veld.name, (uitgelegd[i]?.berekend ?? gedrukt) - berekend)) {
				gebruikt.add(i);
				continue;
			}
			// An explanation of this very difference stands under a name with a slip in it, which is told.
			if (i === -1 && uitgelegd.some((verschil) => verschil.maat === veld.name && verschil.gedrukt === gedrukt && verschil.berekend === berekend && !regels.some(({ sleutel }) => sleutel === verschil.regel))) continue;
			if (i === -1 && volgtUitDeel(regel, veld.name, (deel) => uitgelegd.some((verschil) => verschil.regel === deel.sleutel && verschil.maat === veld.name))) continue;
			if (i === -1) {
				problemen.push(maakProbleem(
					dataset.plekVanCel(regel.rij, veld.name), 'totaal-klopt-niet',
					`Bij „${regel.label}” staat ${toon(gedrukt)}, maar de regels eronder zijn samen ${toon(berekend)}.`,
					`Is het een tikfout? Verbeter het getal. Staat het zo in de bron? Leg het uit in ${dataset.beschrijvingBestand}, onder verschillen: regel: ${regel.sleutel}, maat: ${veld.name}, gedrukt: ${gedrukt}, berekend: ${berekend}, uitleg: …`,
				));
				continue;
			}
			gebruikt.add(i);
			if (uitgelegd[i]!.gedrukt !== gedrukt || uitgelegd[i]!.berekend !== berekend) {
				problemen.push(maakProbleem(
					dataset.plekVan(['zicht', 'verschillen', i]), 'uitleg-verouderd',
					`Deze uitleg gaat over ${toon(uitgelegd[i]!.gedrukt)} tegen ${toon(uitgelegd[i]!.berekend)}. Nu is het ${toon(gedrukt)} tegen ${toon(berekend)}.`,
					`Kijk of de uitleg nog klopt. Pas daarna aan: gedrukt: ${gedrukt}, berekend: ${berekend}.`,
				));
			}
		}
	}
	uitgelegd.forEach((verschil, i) => {
		if (gebruikt.has(i) || !dataset.aantalRijen) return;
		const namen = maten(dataset).map((veld) => veld.name);
		const regel = regels.find(({ sleutel }) => sleutel === verschil.regel);
		const plek = (sleutel: string) => dataset.plekVan(['zicht', 'verschillen', i, sleutel]);
		if (!namen.includes(verschil.maat)) {
			problemen.push(maakProbleem(plek('maat'), 'maat-onbekend', `Deze uitleg noemt kolom „${verschil.maat}”, maar daar staan geen getallen.`, wijsDeWeg(verschil.maat, namen)));
			return;
		}
		// A share or a mean is explained where those are reckoned; a column that is not there was told already.
		const veld = veldMetNaam(dataset, verschil.maat);
		if (veld && verhoudingVan(veld)) return;
		if (!dataset.kolommen.has(verschil.maat)) return;
		if (!regel) {
			problemen.push(maakProbleem(plek('regel'), 'regel-onbekend', `Deze uitleg noemt regel „${verschil.regel}”, maar die is er niet.`, wijsDeWeg(verschil.regel, regels.filter(({ soort }) => soort !== 'post').map(({ sleutel }) => sleutel))));
			return;
		}
		// Nor does a total whose lines all name a parent in vain.
		if (!regel.delen.length && verdwaald.length) return;
		// A number that cannot be read, or is not known, says nothing of the difference.
		const waarden = regel.waarden.get(verschil.maat);
		if ([waarden?.gedrukt.markering, waarden?.berekend?.markering].some((een) => een === 'onbekend' || een === 'onderdrukt')) return;
		problemen.push(maakProbleem(
			dataset.plekVan(['zicht', 'verschillen', i]), 'uitleg-overbodig',
			`Bij regel „${verschil.regel}” is geen verschil meer in „${verschil.maat}”.`,
			'Haal deze uitleg weg, of kijk of de namen kloppen.',
		));
	});
	return problemen;
}

export const controleerTotalen = (portaal: Portaal): Problem[] => portaal.datasets.filter((dataset) => veldMetRol(dataset, 'ouder')).flatMap((dataset) => [...zonderDelen(dataset), ...inDataset(dataset)]);
