// When a street and a number are of nobody's home: houses are counted there, something is built or sold, people come to a meeting or a desk.
import { isVanKantoor, NAASTEN } from './kantoor.ts';
import { ervoor } from './soorten.ts';

/** What the number counts: "Kerkplein 8 appartementen", "Molenweg 3 meldingen". */
const GETELD = /^\s(?:\p{Ll}*(?:woning|appartement|studio|unit|eenheid|eenhed|kamer|plaats|plek|plekk|bed|bedd|huiz|huishouden|boom|bom|pand|lok[ae]l|kavel|melding|inbra[ak]k|klacht|ongeluk|ongelukk|incident|auto|fiets|bank|bankj|wijk|kind|gezin|gezinn|bewoner|client|cliënt|persoon|person|medewerker|wagen|voertuig|storing|aangifte|controle|overtreding|aanrijding|paal|paaltj|parkeervak|vak|vakk|drempel|lantaarn|lantaarnpaal|zonnepaneel|zonnepanel|winkel|bedrijf|bedrijv|mens|jongere|oudere|deelnemer|bezoeker|vrijwilliger|stem|lamp|container|laadpal|handtekening)(?:en|s|ers|eren|['’]s|es)|(?:(?:strekkende|vierkante|kubieke|lopende) (?:kilo|centi|deci)?meter|ton|km|kilometer|meter|hectare|ha|m2|minuten|minuut|keer|maal|fte|euro|miljoen|mln|procent|stuks|punten|uur|jaar|weken|dagen|maanden))(?!\p{L})/u;
/** "14 nieuwe bomen", "36 sociale huurwoningen". */
const GETELD_NIEUW = /^\s(?:(?!(?:de|die|onze|alle|deze|beide|wilde|zeer|hele|mede|hele|zonde|samen)\s)\p{Ll}{2,}(?:e|len)\s){1,2}(?!(?:boven|beneden|binnen|buiten|tegen|tussen|sinds|langs|wegens|volgens|samen|alleen|gisteren|morgen|steeds|soms|eens)(?!\p{L}))\p{Ll}{3,}(?:en|s|['’]s)(?!\p{L})/u;
/** Houses as things: to build, sell, mend, open. */
const PAND = /(?<!\p{L})(?:\p{L}*locaties?(?!:)|vestiging(?:en)?|pand(?:en)?|gebouw(?:en|tje)?|\p{L}*complex(?:en)?|nieuwbouw\p{L}*|verbouw\p{L}*|sloop|gesloopt|herinrichting|herontwikkeling|\p{L}+plan|omgevings\p{L}+|bouw\p{L}*|vergunning\p{L}*|aankoop|aangekocht|verkoop|verkocht|taxatie|perceel|kavel|eigendom|(?:woning)?corporatie|wooneenheden|appartementen|studio['’]s|woningen|flats|renovatie|gerenoveerd|asfalt\p{L}*|riolering|bomen|herstraat|architect|oplevering|opgeleverd|biedt plaats|plaats voor|plekken|bedden|units|open(?:ing|ingstijden)?|geopend|heropend|inloop\p{L}*|spreekuur|\p{L}*halte|bushalte|bijeenkomst|informatieavond|bewonersavond|inloopavond|voorstelling|expositie|bibliotheek|\p{L}*(?:krant|nieuwsbrief)|theater|museum|schouwburg|wijkteam|team|\p{L}*aanbieder|organisatie|zienswijzen?|bezwaarschrift(?:en)?|aanbesteding|omleiding|omgeleid|wegdek|werkzaamheden|wegwerkzaamheden|afgesloten|parkeer\p{L}*|\p{L}*winkel|supermarkt|praktijk|\p{L}*huis (?:aan|op|in)|hotel|kerk|WOZ-?waarde|gemeente|provincie|rijk)(?!\p{L})/iu;
/** Somebody in the singular, or one door. */
const IEMAND = new RegExp(String.raw`(?<!\p{L})(?:${NAASTEN}|cli[eë]nte?|bewo(?:ner|onster)|medebewoner|inwoner|mevrouw|mevr|mw|meneer|dhr|heer|fam(?:ilie)?|gezin|hij|hem|zij|ze|haar|ik|mij|mijn|we|ons|moeder|vader|ouders|zoon|dochter|broer|zus|oma|opa|tante|oom|kind|baby|partner|ex|vriend(?:in)?|huurder|eigenaar|eigenaresse|melder|klager|buren|buurman|buurvrouw|man|vrouw|jongen|meisje|jongere|betrokkene|pati[eë]nte?|deelnemer|deelneemster|aanvrager|verzekerde|iemand|woont|woonde|wonend|woonachtig|woonadres|thuisadres|verblijft|verbleef|verblijfadres|slaapt|sliep|ingeschreven|inschrijving|ontruim\p{L}*|huisuitzetting|uitgezet|huisbezoek|overlast|geschreeuw|sleutels?|kamer|overleden|verhuisd|gehuisvest|geplaatst|privé|huisnummer|geheim|briefadres|naam|geb|lives|living|residen\p{L}+|her|his|he|she)(?!\p{L})`, 'iu');

/** The sentence a place in a text stands in. */
function zinRond(tekst: string, begin: number, einde: number): string {
	const voor = /[^!?\n]*$/.exec(ervoor(tekst, begin, 140))![0];
	const na = /^[^!?\n]*/.exec(tekst.slice(einde, einde + 100))![0];
	return `${voor.slice(Math.max(0, voor.search(/\.\s(?=\p{Lu}[^.]*$)/u)))} ${tekst.slice(begin, einde)} ${na.slice(0, na.search(/\.\s\p{Lu}/u) === -1 ? undefined : na.search(/\.\s\p{Lu}/u))}`;
}

/** Whether a street and a number at this place are of an office, a building or a count of houses, and of no one who lives there. */
export function isVanNiemand(tekst: string, begin: number, einde: number): boolean {
	const na = tekst.slice(einde, einde + 60);
	if (GETELD.test(na) || GETELD_NIEUW.test(na)) return true;
	if (isVanKantoor(tekst, begin, einde)) return true;
	const zin = zinRond(tekst, begin, einde);
	return PAND.test(zin) && !IEMAND.test(zin);
}
