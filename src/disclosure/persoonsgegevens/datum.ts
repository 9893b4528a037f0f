// How a date is written: in figures, with a month by its name in the languages of who lives here, or in words.

/** Months by their names and short names in Dutch, English, German and French. */
export const MAAND = '(?:jan(?:uar[iy]?|vier|v)?|feb(?:r(?:uar[iy]?)?)?|f[ée]v(?:rier|r)?|mar|mrt|märz?|maart|march|mars|apr(?:il)?|avr(?:il)?|mei|mai|may|jun[ie]?|juin|jul[iy]?|juil(?:let)?|aug(?:ust(?:us)?)?|août|sept?(?:emb(?:er|re))?|o[kc]t(?:ob(?:er|re))?|nov(?:emb(?:er|re))?|de[cz](?:emb(?:er|re))?|décembre)';
/** The others: Frisian, Papiamentu, Spanish, Portuguese, Italian, Romanian, Polish, Turkish; Russian, Ukrainian and Bulgarian. Only looked for where a birth is announced: they make an expression long. */
const MAAND_TALEN = `(?:${[
	'jannewaris|febrewaris|maaie|july|septimber|novimber|desimber',
	'yanüari|febrüari|mart|aprel|yüni|yüli|ougùstùs|sèptèmber|òktober|novèmber|desèmber',
	'ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|septiembre|octubre|noviembre|dic(?:iembre)?',
	'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro',
	'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre',
	'ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie',
	'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
	'ocak|şubat|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
	'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
	'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
	'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември',
].join('|')})`;
/** Written out: "drie mei negentienhonderdtachtig". */
const TELWOORD = '(?:een|één|eerste|twee|tweede|drie|derde|vier|vierde|vijf|vijfde|zes|zesde|zeven|zevende|acht|achtste|negen|negende|tien|tiende|elf|elfde|twaalf|twaalfde|dertien(?:de)?|veertien(?:de)?|vijftien(?:de)?|zestien(?:de)?|zeventien(?:de)?|achttien(?:de)?|negentien(?:de)?|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twintig|dertig)(?:ste)?)';
const JAARWOORD = '(?:(?:negentien(?:\\s?honderd)?|tweeduizend)(?:\\s?(?:en\\s?)?\\p{Ll}+)?|\\p{Ll}*(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig)';
/** Whatever stands for the apostrophe before a year of two figures. */
const KOMMATJE = "['’‘`´]?";
/** "9-XI-1949", "5-11-'79", "23 01 1978", "1991-08-02T00:00", "5th of May 1979", "8 di yüni 1999", "28. Feb. 1966", "5mei1987", "May 5, 1979", "19790511", in words. */
export const DATUM = `(?:\\d{1,2}[-./ ](?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[-./ ]\\d{4}|\\d{1,2}\\s?(?:[-/.–]|%2[FDfd])\\s?\\d{1,2}\\s?(?:[-/.–]|%2[FDfd])\\s?(?:\\d{4}|${KOMMATJE}\\d{2})|\\d{1,2}\\s\\d{1,2}\\s(?:19|20)\\d\\d|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T[\\d:.Z]+)?|\\d{1,2}(?:e|sten|ste|den|de|st|nd|rd|th|er|\\.)?(?:\\sof)?[\\s-]+${MAAND}\\.?,?[\\s-]+(?:\\d{4}|${KOMMATJE}\\d{2})|\\d{1,2}${MAAND}\\d{4}|${MAAND}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d\\d|(?:19|20)\\d{6}|${TELWOORD}\\s${MAAND}\\s(?:${JAARWOORD}|\\d{4}))(?![\\d])`;

/** The same, and with the months of the other languages. */
export const DATUM_TALEN = `(?:${DATUM}|\\d{1,2}(?:\\.|º)?(?:\\s(?:de|di))?[\\s-]+${MAAND_TALEN}\\.?,?(?:\\s(?:de|del|di))?[\\s-]+\\d{4}(?!\\d))`;

/** A year of the calendar of Iran, as it stands before its month: 1366/12/23. */
const IRAANS = /(?<!\d)1[34]\d\d(?=[-/]\d)/;
export const isIraans = (datum: string): boolean => IRAANS.test(datum);

/** The year of a date; of two figures the century that makes somebody alive; 0 if it has none. */
export const jaarVan = (datum: string): number => {
	const iraans = IRAANS.exec(datum)?.[0];
	if (iraans) return Number(iraans) + 621;
	const vier = /(?:19|20)\d\d/.exec(datum.replace(/^(\d{4})\d{4}$/, '$1'))?.[0];
	if (vier) return Number(vier);
	const twee = /(?:^|\D)['’‘`´]?(\d\d)\s*$/.exec(datum)?.[1];
	return twee ? (Number(twee) > 26 ? 1900 : 2000) + Number(twee) : 0;
};

/** Of a whole cell, a moment as computers count it: seconds or thousandths since 1970, of a year in which who lives now may be born. */
export function isTijdstip(cel: string): boolean {
	const getal = /^\s*(-?\d{8,13})(?:\.0)?\s*$/.exec(cel)?.[1];
	if (getal === undefined || Math.abs(Number(getal)) < 1e7) return false;
	const jaar = new Date(Number(getal) * (Math.abs(Number(getal)) < 1e10 ? 1000 : 1)).getUTCFullYear();
	return jaar > 1905 && jaar < 2030;
}
