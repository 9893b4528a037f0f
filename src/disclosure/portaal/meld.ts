// What the audit found, told to the person who can mend it: which cell, which interval, from which numbers, what to hide instead.
import { maakProbleem, type Problem } from '../../domain/problem.ts';
import { somOp } from '../../domain/eenheid.ts';
import type { Uitspraak } from '../stelsel.ts';
import type { Gegevensstelsel, Revisie } from './gegevensstelsel.ts';
import type { Lek } from './regel-een.ts';
import type { Vermoeden } from './vermoedens.ts';
import type { Volgordelek } from './volgordelek.ts';

const HOOGSTENS = 6;

/** Printed numbers among the statements: those a reader sees and an editor can hide. */
const gedrukt = (uit: readonly Uitspraak[]): Uitspraak[] => uit.filter(({ herkomst }) => herkomst.soort === 'cel' || herkomst.soort === 'eerdere uitgave');

const noem = ({ herkomst: { wat, file, line } }: Uitspraak): string => `„${wat}” (${file}:${line})`;

function noemReeks(uit: readonly Uitspraak[]): string {
	const namen = [...new Set(uit.map(noem))];
	return namen.length <= HOOGSTENS + 1 ? somOp(namen) : somOp([...namen.slice(0, HOOGSTENS), `nog ${namen.length - HOOGSTENS} getallen`]);
}

/** A number that could be hidden too: a single cell rather than an earlier release, and the smallest. */
function ookVerbergen(uit: readonly Uitspraak[], lek: Lek): Uitspraak | undefined {
	return gedrukt(uit).filter(({ herkomst, cellen }) => herkomst.soort === 'cel' && cellen[0] !== lek.doelwit.cel).sort((a, b) => a.lo - b.lo)[0];
}

function watMoet(lek: Lek): string {
	const eerder = lek.uit?.find(({ herkomst }) => herkomst.soort === 'eerdere uitgave' );
	if (lek.uit && eerder && !ookVerbergen(lek.uit, lek)) return 'Dit getal stond al in een eerdere uitgave. Verbergen heeft dan geen zin meer: zet het getal terug, of neem contact op met de beheerder.';
	const kandidaat = lek.uit && ookVerbergen(lek.uit, lek);
	const eerst = kandidaat ? `Verberg ook ${noem(kandidaat)}, of een ander getal uit deze reeks. ` : '';
	return `${eerst}Het veiligst is: bescherm alle tabellen over deze mensen samen opnieuw, met npm run protect.`;
}

/** What leaks, as the subject of a sentence. */
const watLekt = ({ soort, naam }: Lek['doelwit']): string =>
	soort === 'verborgen' ? `Het verborgen aantal bij „${naam()}”` : soort === 'open' ? `Het aantal bij „${naam()}”, dat nergens staat,` : `Het afgeronde aantal bij „${naam()}”`;

const uitkomstVan = ({ lo, hi }: NonNullable<Lek['bereik']>, drempel: number): string =>
	lo === hi ? `het is precies ${lo}` : hi < drempel ? `het ligt van ${lo} tot en met ${hi}, dus onder de drempel van ${drempel}` : `het ligt van ${lo} tot en met ${hi}`;

export function meldLek(lek: Lek): Problem {
	const { drempel, klasse } = lek.doelwit;
	const plek = lek.doelwit.plek();
	const volgt = lek.uit?.length ? ` Dat volgt uit ${noemReeks(gedrukt(lek.uit).length ? gedrukt(lek.uit) : lek.uit)}.` : '';
	const wat = watLekt(lek.doelwit);
	if (!lek.bereik) return maakProbleem(plek, 'terug-te-rekenen', `${wat} is misschien terug te rekenen: binnen de tijd is niet bewezen dat het veilig is.`, watMoet(lek));
	if (klasse) return maakProbleem(plek, 'terug-te-rekenen', `${wat} is nauwer te bepalen dan de afronding belooft: het kan niet ${somOp(lek.ontbreekt.map(String))} zijn.${volgt}`, watMoet(lek));
	return maakProbleem(plek, 'terug-te-rekenen', `${wat} is terug te rekenen: ${uitkomstVan(lek.bereik, drempel)}.${volgt}`, watMoet(lek));
}

/** „„instroom” loopt af van regel 2 tot en met 7 van data/streek/instroom.csv, en die regels staan niet op naam of op code” */
function noemVolgorde({ bron: { rooster }, maat, keten: { richting, schakels } }: Pick<Volgordelek, 'bron' | 'maat' | 'keten'>): string {
	const plekken = schakels.map(({ eerste }) => rooster.plekVan(eerste));
	const regels = plekken.map(({ line }) => line);
	return `„${rooster.noem({ maat, plaats: {} })}” loopt ${richting} van regel ${Math.min(...regels)} tot en met ${Math.max(...regels)} van ${plekken[0]!.file}, en die regels staan niet op naam of op code`;
}

const sorteer = (uitgave: string | undefined): string =>
	uitgave !== undefined
		? 'Deze volgorde stond in een eerdere uitgave, en is daar niet meer weg te halen. Verberg meer: bescherm alle tabellen over deze mensen samen opnieuw, met npm run protect.'
		: 'Zet de regels op naam of op code, of maak het bestand opnieuw met npm run protect. Hoort deze volgorde zo, los van de aantallen? Noem de waarden dan in deze volgorde bij „namen” in de beschrijving.';

/** What follows once somebody sees that rows stand by size. */
export function meldVolgordelek(lek: Volgordelek): Problem {
	const { doelwit, bereik, uit, ontbreekt } = lek;
	const [wat, rij, hint] = [watLekt(doelwit), noemVolgorde(lek), sorteer(lek.bron.uitgave)];
	const meld = (bericht: string): Problem => maakProbleem(doelwit.plek(), 'volgorde-verraadt', bericht, hint);
	if (!bereik) return meld(`${wat} is misschien te bepalen uit de volgorde van de regels: binnen de tijd is niet bewezen dat het veilig is. ${rij}.`);
	const getallen = gedrukt(uit ?? []);
	const volgt = getallen.length ? ` Dat volgt uit die volgorde, met ${noemReeks(getallen)}.` : '';
	if (doelwit.klasse) return meld(`${wat} is uit de volgorde van de regels nauwer te bepalen dan de afronding belooft: het kan niet ${somOp(ontbreekt.map(String))} zijn. ${rij}.${volgt}`);
	const hoe = bereik.hi < doelwit.drempel || bereik.lo === bereik.hi ? 'terug te rekenen' : 'nauwer te bepalen';
	return meld(`${wat} is ${hoe} voor wie op de volgorde van de regels let: ${uitkomstVan(bereik, doelwit.drempel)}. ${rij}.${volgt}`);
}

export function meldVolgordeOnbeslist({ bron, maat, ketens }: Vermoeden): Problem {
	const keten = ketens[0]!;
	return maakProbleem(bron.rooster.plekVan(keten.schakels[0]!.eerste), 'volgorde-verraadt', `De volgorde van de regels verraadt misschien een verborgen aantal: binnen de tijd is niet bewezen dat dit veilig is. ${noemVolgorde({ bron, maat, keten })}.`, sorteer(bron.uitgave));
}

export const meldKlein = ({ cel, bron: { rooster } }: Gegevensstelsel['klein'][number]): Problem =>
	maakProbleem(rooster.plekVan(cel), 'kleine-telling', `Bij „${rooster.noem(cel)}” staat ${cel.waarde.getal}. Dat is onder de drempel van ${rooster.drempel}.`, 'Verberg dit aantal: schrijf een punt. Staat er een totaal bij? Verberg dan ook een tweede aantal, of bescherm de tabel opnieuw met npm run protect.');

export const meldNietAfgerond = ({ cel, bron: { rooster } }: Gegevensstelsel['nietAfgerond'][number]): Problem =>
	maakProbleem(rooster.plekVan(cel), 'niet-afgerond', `Bij „${rooster.noem(cel)}” staat ${cel.waarde.getal}. Dat is geen veelvoud van ${rooster.basis}.`, 'Maak het bestand opnieuw met npm run protect. Rond niet met de hand af.');

export function meldStrijdig(uit: readonly Uitspraak[]): Problem {
	const eerst = gedrukt(uit)[0] ?? uit[0]!;
	const meer = gedrukt(uit).length ? gedrukt(uit) : uit;
	return maakProbleem(eerst.herkomst, 'tegenstrijdige-cijfers', `Er bestaan geen aantallen die bij al deze cijfers passen: ${noemReeks(meer)}.`, `Kijk welk van deze getallen niet klopt. Tellen de tabellen niet dezelfde mensen? Schrijf dan bij „telt” in de beschrijving wat er anders is.${meer.some(({ herkomst }) => herkomst.soort === 'eerdere uitgave') ? ' Is er iets verbeterd sinds die uitgave? Publiceer dan ook de tabel uit die uitgave opnieuw, met de verbeterde cijfers.' : ''}`);
}

export const meldRevisie = ({ bron: { rooster }, cel, was, werd, uitgave }: Revisie, plek: Problem | { file: string; line: number; column: number }): Problem =>
	maakProbleem(plek, 'terug-te-rekenen', `„${rooster.noem(cel)}” was ${was} in uitgave ${uitgave} en is nu ${werd}. Het verschil, ${Math.abs(werd - was)}, is onder de drempel van ${rooster.drempel}.`, 'Bewaar kleine verbeteringen en verwerk ze samen met een volgende levering. Of verberg dit getal, en bescherm de tabel opnieuw met npm run protect.');
