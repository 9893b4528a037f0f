// When a name is of a thing: a foundation, a law, a street, a supermarket.
import { isAchternaam, SLOTWOORD } from './naamwoorden.ts';
import { heeftNaamvorm } from './namenvorm.ts';
import { isPlaats } from './plaatsen.ts';
import { erna, ervoor, inWebadres, type Vondst } from './soorten.ts';

/** Firms, houses and institutes that carry the name of somebody. */
const BEKEND = /(?<!\p{L})(?:marte meo|andersson elffers felix|pels rijcken|nauta ?dutilh|de brauw|boels zanders|jantje beton|cruyff courts?|krajicek playgrounds?|koning willem i|jan en alleman|jan modaal|jan met de pet|jan rap|piet snot|pietje precies|jut en jul|henk en ingrid|jan en (?:piet|klaas)|joost mag weten|ruby on rails|jip(?:[ -]en[ -]|[-–])janneke(?:taal)?|mann[-–]whitney|kruskal[-–]wallis|kolmogorov[-–]smirnov|shapiro[-–]wilk|hosmer[-–]lemeshow|durbin[-–]watson|breusch[-–]pagan|gauss[-–]markov|horvitz[-–]thompson|hodges[-–]lehmann|dickey[-–]fuller|fellegi[-–](?:holt|sunter)|box[-–](?:cox|jenkins)|cochran[-–](?:armitage|mantel)|mantel[-–]haenszel|kaplan[-–]meier|dunning[-–]kruger|cobb[-–]douglas|black[-–]scholes|bland[-–]altman|newey[-–]west|anderson[-–]darling|jan linders|albert heijn|leen bakker|dirk van den broek|van der valk|anton constandse|anne frank|jeroen bosch|karel doorman|johan cruijff|willem de zwijger|william schrikker|maria montessori|martin luther(?: king)?|robert coppes|pieter van foreest|pieter baan|vincent van gogh|huub oosterhuis|frans hals|jan cremers|peter stuyvesant|jan van eyck|hans christian andersen|john f\. kennedy|rudolf steiner|titus brandsma|don bosco|maria goretti|helen dowling|antoni van leeuwenhoek|van leeuwenhoek|karel de grote|jan van nassau|philips van horne|jo gerris|jan arends|leo kanner|dr\. leo kannerhuis|emma at work|robert koch|florence nightingale|henri dunant|raoul wallenberg|charles darwin|calvijn|erasmus|thomas more|max havelaar|willem drees|piet mondriaan|gerrit rietveld|hugo de groot|jacob van maerlant|johan de witt|jan tinbergen|van lanschot|van dale|van gansewinkel|de witte raaf|gilles de la tourette|tourette|jan modaal|jan met de pet|jan publiek|jan rap|jan splinter|jan alleman|pietje puk|piet snot|henk en ingrid|otto normaal|john doe|jane doe|donald duck|mickey mouse|zwarte piet|harry potter|pippi langkous|jip en janneke|bert en ernie|robin hood|jeanne d['’]arc|moeder teresa|nelson mandela|albert schweitzer|aletta jacobs|els borst|ien dales|jan terlouw|joop den uyl|mark rutte|internet explorer|google chrome|mozilla firefox|microsoft \p{L}+|power (?:automate|bi|apps|point)|adobe \p{L}+|system (?:administrator|user)|safari mobile|samsung internet|team viewer|(?:open|libre)\s?office)(?!\p{L})/giu;
/** Methods that carry a surname which is a first name too. */
const EPONIEM = /^(?:ward|student|bayes|fisher|pearson|spearman|kendall|levene|tukey|cox|kaplan|theil|gini|lorenz|moran|ripley|markov|gauss|pareto|zipf|simpson|shannon|dunn|gumbel|aalen|gower)$/;
export const isEponiem = (naam: string): boolean => EPONIEM.test(naam.toLowerCase());

/** Whether a text holds the name of such a one. */
export const isBekende = (tekst: string): boolean => tekst.search(BEKEND) !== -1;

/** What stands before a name and makes it the name of a thing: a foundation, a law, a street, a prize. */
export const DING_ERVOOR = /(?:stichting|vereniging|huize|[a-z]*(?:bedrijf|kantoor|praktijk|handel|erij|winkel|salon|(?<=[a-z]{4})(?<!rechts|straf)zaak)|garage|aannemer|makelaar|taxi|restaurant|brasserie|sint|st\.|wet|commissie|regeling|prijs|school|kliniek|ziekenhuis|fonds|instituut|villa|klooster|kerk|motie|amendement|college|lyceum|museum|zorggroep|zorgcentrum|verpleeghuis|locatie|gebouw|project|groep|park|bureau|hotel|hostel|advocaten|firma|bv|b\.v\.|gemeente|rapport|methode|model|pilot|proef|storm|orkaan|chatbot|norm|schaal|centrum|huis|koning|koningin|prins|prinses|zaal|café|apotheek|praktijk|provincie|toets|test|eiland|haven|hof|kern|dorp|kerkdorp|wijk|buurt|gehucht|buurtschap|parochie|plaats)[\s-]+(?:(?:van|de|den|der|het|st\.|dr\.|mr\.)\s+)*$/i;
export const DING_ERNA = /^(?:['’]s)?(?:[\s-]+(?:stichting|huis|school|hogeschool|universiteit|university|academie|gymnasium|basisschool|mavo|scholengemeenschap|kapel|toren|abdij|hospitaal|ziekenhuizen|penitentiaire|kliniek|ziekenhuis|college|lyceum|instituut|fonds|prijs|groep|zorg|zorggroep|wonen|plein|straat|laan|weg|kade|dreef|singel|hof|park|gracht|museum|lezing|arena|stadion|b\.?v\b\.?|n\.?v\b\.?|v\.?o\.?f|advocaten|notarissen|accountants|consultancy|advies|bouw|vastgoed|motie|norm|methode|model|criteria|schaal|foundation|kerk|centrum|brug|tunnel|opvang|thuiszorg|begeleiding|jeugdzorg)(?![\p{L}])|(?:straat|laan|plein|weg|kade|huis|school|stichting|kliniek|hof|park|dreef|singel))/iu;

/** Whether the words around it make it the name of a thing or a place. */
export function isDing(tekst: string, begin: number, einde: number): boolean {
	const naam = tekst.slice(begin, einde);
	const volgend = /^\s(\p{Lu}\p{L}+)/u.exec(erna(tekst, einde))?.[1];
	if (volgend && SLOTWOORD.test(volgend) && ((volgend.length > 8 && !isAchternaam(volgend)) || !isAchternaam(naam.split(/\s+/).at(-1)!))) return true;
	if (isEponiem(naam) && /(?:volgens|van|toets|test|methode)\s$/i.test(ervoor(tekst, begin))) return true;
	return DING_ERVOOR.test(ervoor(tekst, begin)) || DING_ERNA.test(erna(tekst, einde)) || isPlaats(naam) || (SLOTWOORD.test(naam.replace(/\s(?:\p{Lu}\p{Ll}{2,3})$/u, '')) && !heeftNaamvorm(naam.split(/\s+/).at(-1)!)) || inWebadres(tekst, begin);
}

/** Who wrote what is cited: "Xxxx, P., Q. Zzz & De Yyy, L. (2021)". */
const AANGEHAALD = /(?:(?:\p{Lu}[\p{L}'’-]+(?:\s\p{L}[\p{L}'’-]+){0,2},\s(?:\p{Lu}\.[\s-]?){1,4}|(?:\p{Lu}\.[\s-]?){1,4}(?:(?:van|de|der|den|ten|ter|el)\s){0,2}\p{Lu}[\p{L}'’-]+)(?:,\s?(?:en\s|and\s|&\s)?|\s?&\s|\sen\s|\s)?){1,8}(?:(?:et al\.?|e\.a\.|red\.|\(red\.\)),?\s)?(?:\((?:19|20)\d\d[a-z]?[),]|(?<=,\s)(?:19|20)\d\d[a-z]?(?![\d-]))/gu;

/** Without what is part of the name of a firm, a house or an institute everybody knows. */
export function zonderBekende(tekst: string, gevonden: Vondst[]): Vondst[] {
	const bekend = gevonden.length ? [...tekst.matchAll(BEKEND), ...(/(?:19|20)\d\d/.test(tekst) && /\p{Lu}\./u.test(tekst) ? tekst.matchAll(AANGEHAALD) : [])] : [];
	return bekend.length ? gevonden.filter((een) => !bekend.some((match) => match.index < een.einde && een.begin < match.index + match[0].length)) : gevonden;
}
