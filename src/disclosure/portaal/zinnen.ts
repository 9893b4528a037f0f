// What editors write of few people: a small count needs no table to be published, and a large one may be the count that a table hides.
import { DREMPEL } from '../../domain/dataset.ts';
import type { Portaal } from '../../domain/portaal.ts';
import { maakProbleem, type Problem } from '../../domain/problem.ts';
import { Tellinglezer, type Telling } from '../teksten/tellingen.ts';
import { tekstenVan, type Tekst } from '../teksten/teksten.ts';
import { plantVoort } from '../voortplanting.ts';
import { bouwStelsel, type Bron, type Leden } from './gegevensstelsel.ts';
import { losseDelingen } from './losse-delingen.ts';

interface Plek {
	tekst: Tekst;
	telling: Telling;
}

const meldKlein = ({ tekst, telling: { geschreven, gemeente, van } }: Plek): Problem =>
	maakProbleem(tekst.plek(van), 'kleine-telling', `Hier staat „${geschreven}” bij ${gemeente}. Dat is onder de drempel van ${DREMPEL}.`, 'Noem het aantal niet. Schrijf bijvoorbeeld: enkele mensen.');

/** Words that say which way people go: a sentence with one of these is of no measure of another way. */
const WEGEN: readonly RegExp[] = [/uitstroom|uitgestroomd|vertrok|vertrek|vertrokken/i, /instroom|ingestroomd|aangemeld/i, /doorstroom|doorgestroomd/i, /terugval|teruggevallen/i];
const wegenIn = (tekst: string): number[] => WEGEN.flatMap((weg, i) => (weg.test(tekst) ? [i] : []));

/** All who live somewhere: such a number counts who is helped only where it says what they did. */
const BEVOLKING = /inwoner|jongere|jeugdige|oudere|kind|vrouw|man(?:nen)?$|gezin|huishoud/i;

/** Counts that a text may be telling of: those of a gemeente in a year, and of one way if it says which. */
const past = ({ geschreven, zin, jaren }: Telling, periode: string, maat: string): boolean => {
	const [inZin, vanMaat] = [wegenIn(zin), wegenIn(maat)];
	if (inZin.length && vanMaat.length && !inZin.some((weg) => vanMaat.includes(weg))) return false;
	if (!inZin.length && BEVOLKING.test(geschreven)) return false;
	return jaren.length ? jaren.includes(periode.slice(0, 4)) : inZin.length > 0 && vanMaat.length > 0;
};

/** Holds counts in texts against what is hidden of the same gemeente, in the same year. What stands in a table too, says nothing more; what nobody can take for the hidden count, neither. */
function meldVerborgen(plekken: Plek[], codes: ReadonlyMap<string, string>, bronnen: Bron[], leden: Leden): Problem[] {
	if (!plekken.length) return [];
	const { stelsel, tabellen } = bouwStelsel(bronnen, [], leden);
	const { onder, boven } = plantVoort(stelsel.cellen, stelsel.uitspraken);
	const perGebied = Map.groupBy(tabellen.flatMap(({ bron: { rooster }, nummer }) => rooster.cellen.filter(({ hulp }) => !hulp).map((cel) => ({ cel, rooster, nummer }))), ({ cel }) => cel.plaats['gebied']);
	return plekken.flatMap(({ tekst, telling }): Problem[] => {
		const cellen = (perGebied.get(codes.get(telling.gemeente)) ?? []).filter(({ cel, rooster }) => past(telling, cel.plaats['periode']!, `${cel.maat} ${rooster.noem({ maat: cel.maat, plaats: {} })}`));
		if (cellen.some(({ cel }) => cel.waarde.getal === telling.waarde)) return [];
		const verborgen = cellen.find(({ cel, nummer }) => cel.waarde.markering === 'onderdrukt' && onder[nummer(cel)]! <= telling.waarde && telling.waarde <= boven[nummer(cel)]!);
		if (!verborgen) return [];
		const { file, line } = verborgen.rooster.plekVan(verborgen.cel);
		return [maakProbleem(tekst.plek(telling.van), 'verborgen-in-tekst', `Hier staat „${telling.geschreven}” bij ${telling.gemeente}. Dat kan het aantal zijn dat verborgen is bij „${verborgen.rooster.noem(verborgen.cel)}” (${file}:${line}).`, 'Noem dit aantal niet, of noem een getal dat ook in data/ te zien is. Gaat het over andere mensen? Zeg dan welke, bijvoorbeeld: bezoekers.')];
	});
}

/** Counts and parts of people in the texts of a portal that give something away. `bronnen` are its tables, made when a text asks for them. */
export function controleerZinnen(portaal: Portaal, bronnen: () => Bron[], leden: Leden): Problem[] {
	const { gemeenten } = portaal.inhoud;
	const codes = new Map(gemeenten.flatMap(({ data: { titel, code } }) => [[titel, code], [code, code]] as const));
	if (!codes.size) return losseDelingen(portaal, [], bronnen);
	const lezer = new Tellinglezer([...codes.keys()]);
	const teksten = tekstenVan(portaal, new Map(gemeenten.map(({ data: { titel, code } }) => [code, titel])));
	const plekken = teksten.flatMap((tekst) => lezer.lees(tekst).map((telling): Plek => ({ tekst, telling })));
	const delingen = teksten.flatMap((tekst) => lezer.leesDelingen(tekst).map((deling) => ({ deling, plek: tekst.plek(deling.van), code: codes.get(deling.gemeente)! })));
	const klein = ({ telling }: Plek): boolean => telling.waarde < DREMPEL;
	const groot = plekken.filter((plek) => !klein(plek));
	return [...plekken.filter(klein).map(meldKlein), ...(groot.length ? meldVerborgen(groot, codes, bronnen(), leden) : []), ...losseDelingen(portaal, delingen, bronnen)];
}
