// One mistake, one message: what is wrong only because something else is wrong is left out, and comes back by itself if it was more than that.
import { CIJFERS } from './meldingen/cijfers.ts';
import { ONTHULLING } from './meldingen/onthulling.ts';
import { SAMENHANG } from './meldingen/samenhang.ts';
import { VERBAND } from './meldingen/verband.ts';
import { isError, type Code, type Problem } from './problem.ts';

const codesVan = (...groepen: { meldingen: object }[]): ReadonlySet<string> => new Set(groepen.flatMap(({ meldingen }) => Object.keys(meldingen)));
/** What is wrong with the form of a table: its cells, its header, its characters. */
const VORM: ReadonlySet<string> = new Set([...codesVan(CIJFERS), 'tekencodering', 'stuurteken', 'geen-tekst', 'verwijzing', 'onbekende-waarde', 'buiten-bereik'] satisfies string[]);
/** What is wrong with the sense of figures: sums, series, what they give away, what was published before. */
const ZIN: ReadonlySet<string> = new Set([...codesVan(VERBAND, SAMENHANG, ONTHULLING), 'wijziging-zonder-correctie' satisfies Code]);
/** Of these the message names every table they are about. */
const OVER_MEER: ReadonlySet<Code> = new Set<Code>(['tegenstrijdige-cijfers', 'terug-te-rekenen', 'volgorde-verraadt', 'twee-waarden']);

/** With these a line of a table is not found under its own name. */
const NAAMFOUT: ReadonlySet<Code> = new Set<Code>(['geen-periode', 'geen-jaar', 'geen-datum', 'onbekende-waarde', 'lege-cel', 'verwijzing', 'gebied-onbekend', 'dubbele-regel', 'bescherming-anders', 'geen-regels']);
const NIET_GEVONDEN: ReadonlySet<Code> = new Set<Code>(['regel-onbekend', 'regel-niet-gekozen']);

/** How texts of a region call the table in a file: data/streek/plekken.csv is plekken there, and streek-plekken everywhere. */
function namenVan(file: string): string[] {
	const delen = file.replace(/^data\//, '').replace(/\.csv$/, '').split('/');
	return delen.length === 2 ? [`${delen[0]}/${delen[1]}`, `${delen[0]}-${delen[1]}`] : [delen[0]!];
}
const tabelIn = ({ file, message }: Problem): string[] => {
	const naam = /(?:In|van|De dataset) „([^”]+)”/.exec(message)?.[1] ?? '';
	const regio = /^content\/regios\/([^/]+)\//.exec(file)?.[1];
	return regio === undefined ? [naam] : [`${regio}/${naam}`, naam];
};

/** The damaged sign that a message quotes. */
const BESCHADIGD = /„([^”]+)”|(\uFFFD)/;

const plek = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;
const isTabel = (file: string): boolean => file.endsWith('.csv');

/** A protected file that somebody changed: told once, at the first line where it shows. */
function beschermd(problemen: Problem[]): Problem[] {
	const veranderd = new Map(problemen.filter(({ code }) => code === 'bescherming-anders').map((probleem) => [probleem.file, probleem]));
	if (!veranderd.size) return problemen;
	const raakt = ({ file, code, message }: Problem): boolean => ZIN.has(code) && code !== 'bescherming-anders' && (veranderd.has(file) || (OVER_MEER.has(code) && [...veranderd.keys()].some((bestand) => message.includes(bestand))));
	return problemen.filter((probleem) => !raakt(probleem)).flatMap((probleem): Problem[] => {
		if (probleem.code !== 'bescherming-anders') return [probleem];
		// A cell that cannot be read is mended first; with it the file is perhaps as it was.
		if (problemen.some((ander) => ander.file === probleem.file && VORM.has(ander.code) && isError(ander))) return [];
		const eerste = problemen.filter((ander) => ander.file === probleem.file && raakt(ander)).sort((a, b) => a.line - b.line || a.column - b.column)[0];
		return eerste ? [{ ...probleem, line: eerste.line, column: eerste.column, message: `${probleem.message} ${OVER_MEER.has(eerste.code) ? 'Hier past het niet meer bij de andere tabellen.' : `Hier klopt het niet meer: ${eerste.message}`}` }] : [probleem];
	});
}

/** So often a name is mistyped in places; more often it is what bears the name that has gone. */
const VAAK = 12;

/** What is referred to in a great many places and is not there is one mistake: it was renamed, moved or thrown away. Told at the first place, with how many more there are. */
function verdwenen(problemen: Problem[]): Problem[] {
	const perNaam = Map.groupBy(problemen.filter(({ code }) => code === 'verwijzing'), ({ message }) => message);
	return problemen.flatMap((probleem): Problem[] => {
		const alle = probleem.code === 'verwijzing' ? perNaam.get(probleem.message)! : [];
		if (alle.length <= VAAK) return [probleem];
		if (alle[0] !== probleem) return [];
		const bestanden = new Set(alle.map(({ file }) => file)).size;
		return [{ ...probleem, message: `${probleem.message} Deze naam staat op ${alle.length} plekken in ${bestanden === 1 ? 'dit bestand' : `${bestanden} bestanden`}.`, hint: `Kreeg het een andere naam, of is het weggehaald? Zet het terug onder deze naam. ${probleem.hint}` }];
	});
}

/** Leaves out what follows from another problem. The order of the rest stays as it is. */
export function zonderGevolgen(gevonden: Problem[]): Problem[] {
	const problemen = verdwenen(gevonden);
	const kapot = new Set(problemen.filter((probleem) => isTabel(probleem.file) && VORM.has(probleem.code) && isError(probleem)).map(plek));
	const kapotteTabellen = new Set(problemen.filter((probleem) => isTabel(probleem.file) && VORM.has(probleem.code) && isError(probleem)).map(({ file }) => file));
	const onvindbaar = new Set(problemen.filter(({ file, code }) => isTabel(file) && NAAMFOUT.has(code)).flatMap(({ file }) => namenVan(file)));
	const naamfoutIn = new Set(problemen.filter(({ file, code }) => isTabel(file) && NAAMFOUT.has(code)).map(({ file }) => file));
	const dubbel = new Set(problemen.filter(({ code }) => code === 'dubbele-regel' || code === 'kring').map(({ file }) => file));
	const tegenstrijdig = new Set(problemen.filter(({ code }) => code === 'tegenstrijdige-cijfers').map(plek));
	const zegtNiets = new Set(problemen.filter(({ code }) => code === 'uitleg-ontbreekt').map(plek));
	const dubbeleNamen = new Set(problemen.filter(({ code, file }) => code === 'dubbele-naam' && file.endsWith('.yaml')).map(({ file }) => file));
	const gemeenteKapot = problemen.some((probleem) => isError(probleem) && probleem.file.includes('/gemeenten/'));
	const lijstKapot = problemen.some((probleem) => probleem.file === 'persoonsgegevens.yaml' && probleem.code.startsWith('yaml'));
	const verkeerdeSoort = new Set(problemen.filter(({ code }) => code === 'bestandssoort').map(({ file }) => file));
	const beschadigd = new Map(Map.groupBy(problemen.filter(({ code }) => code === 'tekencodering'), ({ file, line }) => `${file}:${line}`).entries().map(([waar, hier]) => [waar, hier.flatMap(({ message }) => BESCHADIGD.exec(message)?.slice(1).find(Boolean) ?? [])]));
	return beschermd(problemen).filter((probleem) => {
		const { file, line, code, message } = probleem;
		// A word with a damaged sign in it is not known as that word either.
		if (code !== 'tekencodering' && beschadigd.get(`${file}:${line}`)?.some((teken) => message.includes(teken))) return false;
		// Words that say nothing are replaced, not spelt out.
		if (code === 'afkorting-voluit' && zegtNiets.has(plek(probleem))) return false;
		// A name that is there twice in the descriptor is missed once in the file, and what is said of it is not understood.
		if ((code === 'onbekende-kolom' || code === 'uitleg-overbodig') && dubbeleNamen.has(file.replace(/\.csv$/, '.yaml'))) return false;
		// Tables that tell of a gemeente whose file cannot be read seem to speak of nobody.
		if (code === 'tegenstrijdige-cijfers' && gemeenteKapot) return false;
		// Of a list that is no YAML nobody knows what it allows; it stops the build itself.
		if (lijstKapot && (code === 'persoonsgegeven' || code === 'persoonsverhaal')) return false;
		// A file of the wrong kind goes away or becomes another.
		if (code === 'gesloten-bestand') return !verkeerdeSoort.has(file);
		// A line that goes by another name is missed in its series, and by the texts that show it.
		if (code === 'periode-ontbreekt' && naamfoutIn.has(file)) return false;
		if (NIET_GEVONDEN.has(code) && tabelIn(probleem).some((naam) => onvindbaar.has(naam))) return false;
		// That two tables give one number in two ways is what the audit stumbles over; it stops the build, and names both.
		if (code === 'twee-waarden' && tegenstrijdig.has(plek(probleem))) return false;
		// A line that is counted twice spoils its total.
		if ((code === 'totaal-klopt-niet' || code === 'uitleg-verouderd' || code === 'uitleg-overbodig') && dubbel.has(file.replace(/\.yaml$/, '.csv'))) return false;
		// Of a cell that cannot be read nobody knows what it does to a sum.
		if (ZIN.has(code) && !VORM.has(code) && kapot.has(plek(probleem))) return false;
		return !(OVER_MEER.has(code) && [...kapotteTabellen].some((bestand) => file === bestand || message.includes(bestand)));
	});
}
