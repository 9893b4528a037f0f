// What one word can be: a first name, a surname, both, or a word of the language that only looks like one.
import { ACHTERNAMEN, DUBBELZINNIG, GEEN_NAAM, VOORNAMEN } from './namenlijst.ts';
import { heeftNaamvorm, zonderAccenten } from './namenvorm.ts';
import { isNaamwoord } from './woordenboek.ts';
import { PLAATSEN } from './plaatsen.ts';

/** What ends like a street, a law, an office or an abstract noun. */
export const SLOTWOORD = /(?:straat|laan|weg|plein|kade|dreef|singel|gracht|ziekenhuis|kliniek|school|stichting|college|huis|zorg|prijs|lezing|brug|zaal|toren|kapel|kerk|abdij|lyceum|wet|fonds|park|hof|regio|gemeente|raad|ering|heid|teit|tie|schap|sche|opvang|wonen|kazerne|fabriek|stadion|kanaal|sluis|polder|terrein|complex|gebouw|flat|buurt|tunnel|viaduct|station|bieb|bibliotheek|theater|bioscoop|campus|mavo|havo|lokaal|kamer|team|plan|akkoord|norm|regeling|besluit|methode|aanpak|beleid|praktijk|apotheek|hostel|hotel|pension|woonvorm|inloop|gymnasium|atheneum|gemeenschap|academie|instituut|universiteit)$/i;

export const isWoord = (woord: string): boolean => GEEN_NAAM.has(woord.toLowerCase()) || (SLOTWOORD.test(woord) && !heeftNaamvorm(woord) && !ACHTERNAMEN.has(zonderAccenten(woord)));
/** As the lists have it, without the s of possession. */
export const kaal = (woord: string): string => zonderAccenten(woord).replace(/['’]s$/, '');
export const isTwijfel = (woord: string): boolean => DUBBELZINNIG.has(kaal(woord));
export const isVoornaam = (woord: string): boolean => VOORNAMEN.has(kaal(woord)) || (woord.includes('-') && woord.split('-').every((deel) => VOORNAMEN.has(kaal(deel))));
const onthouden = new Map<string, boolean>();
function staatAlsAchternaam(deel: string): boolean {
	let bekend = onthouden.get(deel);
	if (bekend === undefined) {
		bekend = ACHTERNAMEN.has(kaal(deel)) || heeftNaamvorm(deel) || (isNaamwoord(deel) && !VOORNAMEN.has(kaal(deel)));
		if (onthouden.size < 50_000) onthouden.set(deel, bekend);
	}
	return bekend;
}
/** Whether a word, or one of its parts, is a surname. */
export const isAchternaam = (woord: string): boolean => (/[\s–-]/.test(woord) ? isDeelAchternaam(woord) : staatAlsAchternaam(woord));
const isDeelAchternaam = (woord: string): boolean => staatAlsAchternaam(woord.split(/\s/).at(-1)!) || woord.split(/[-–]/).some((deel) => staatAlsAchternaam(deel.split(/\s/).at(-1)!));

/** Surnames that are words, trades or places as well: with a word in capitals before them they are no proof. */
const OOK_WOORD = /^(?:bakker|visser|mulder|dekker|prins|linden|brink|heuvel|broek|ridder|koning|molenaar|schipper|groen|kroon|lange|jager|keizer|winter|zwaan|steen|schrijver|spijker|wagenaar|veld(?:en|huizen)?|tuin|koopman|kamper|kerkhof|winkel|wilde|jonge|groot|klein|berends|singh|noordhoek|voort|vrolijk|aziz|hoeve|hoofd|hoogland|middelkoop|steenbergen|bosch|bongerd|brand|brands|berg|engelen|engels|hulst|korte|meulen|ploeg|roos|snel|stevens|zuidema|segers|baggerman|bisschop|bloemen|boekhout|bouwmeester|cuppen|dikken|dobbe|doornbos|drost|ellens|frank|fransman|graven|haan|hofstede|houtzager|hummel|kamerling|karman|karsten|ketelaar|kolk|korsten|kraan|landman|lieshout|loenen|meerman|mennen|molenkamp|nagel|nobel|palmen?|pastoor|pellen|plomp|poort(?:er)?|ronden|scheerder|schilder|schimmel|schroten|snoeren|speelman|staal|stapel|stellingwerf|sterk|stoop|strik|stroom|tabak|thuis|timmerman|trommelen|veerman|veldh(?:uis|oven)|versluis|verstraten|vinken|vlug|vogels?|voorhuis|vossen|wassenaar|weber|wetering|wezel|krol|habibi|mehari|dompig|nandoe|rozenblad|medina|costa|petit|bonnet|richter|wolf|smith|thomas|clark|walker|allen|green|baker|nelson|carter|turner|parker|reed|kelly|banga|kloosterhof|zevenbergen|bemmel|apeldoorn|doesburg|bloemendaal|batenburg|wijngaarden|hollander|waal|graafland|oldenburg|heinen|martin|frank|smits|wagner|fischer|kaiser|weiss|russo|greco|colombo|bruno|hill|adams|brown|black|white|moore|cook|morris|turk|uzun|salem|omari|sultani|prent|harris|jackson|martina|florida|romero|herrera|silva|santos|valencia|ramos|torres|morales|vargas|lopes|engelsman|vlaming|buurman|gorter|hartog|hartman|dijkgraaf|hageman|kramers?|kuipers?|jagers?|schippers?|wolters|zwarts?|ambrosius|lambert|laurent|bernard|florian|robinson|mitchell|campbell|phillips|collins|edwards|stewart|murray|cooper|rogers|bailey|roberts|evans|davis|wilson|taylor|miller|johnson|williams|anderson|jones|howard|murphy|lambrecht|barten|overbeek|oosterhuis|hoogeveen|helmond|heemskerk|rozendaal|steenwijk|veldkamp|eikelboom|nieuwenhuis|nieuwland|oosterwijk|oosterbaan|oostendorp|westdijk|wijngaard|zuidervaart|zwanenburg|bergh|schoonhoven|brandt|kleine?|hendriks|willems|jacobs|peters)$/;

const KORT = /^(?:chen|wang|tran|khan|kaya|smit|bakx|crul|diop|bakr|hoti|acar|avci|ates|kurt|kuyt|roex|rokx|tacx|popa|rusu|zhao|zhou|yang|liem|oei|tjon|djoe|rao|jama|isse|nair|joshi|patel)$/;

/** Surnames that are nothing else, so that a word with a capital before them is a first name, listed or not. */
export const isEnkelNaam = (woord: string): boolean => (woord.length > 4 || KORT.test(kaal(woord))) && staatAlsAchternaam(woord) && !VOORNAMEN.has(kaal(woord)) && !PLAATSEN.has(kaal(woord)) && !isWoord(woord) && !OOK_WOORD.test(kaal(woord));
