// Things and accounts that lead to one person: plates, telephones by their own number, addresses on a network, names on social media.
import { ervoor, erna, vondsten, type Vondst } from './soorten.ts';

/** A number plate: three groups of letters and figures, behind the word. */
const KENTEKEN = /(?<!\p{L})kentekens?\W{0,3}(?:(?:nummer|nr|is|van|de|het|zijn|haar|hun|mijn|auto|busje|bus|brommer|scooter|voertuig|caravan|camper)\W{1,3}){0,5}(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])(?:[A-Z]{1,3}|\d{1,3})-?(?:[A-Z]{1,3}|\d{1,3})-?(?:[A-Z]{1,3}|\d{1,3})(?![\p{L}\d])/giu;
/** One of another country, behind the word, in capitals and groups: "WGM 4K72", "KLE AB 1234", "B 123 XYZ". */
const KENTEKEN_VREEMD = /(?<!\p{L})[Kk]enteken(?:plaat|nummer|nr)?\W{0,3}(?:\p{Ll}+\W{1,3}|[A-Z]{1,3}\)?:\s){0,5}(?!Q\d|[12]\d{3} )(?=[A-Z0-9 -]{0,9}\d)(?=[A-Z0-9 -]{0,9}[A-Z])(?=(?:[ -]?[A-Z0-9]){5,9}(?![A-Z0-9]))[A-Z0-9]{1,5}(?:[ -][A-Z0-9]{1,5}){1,3}(?![\p{L}\d])/gu;
/** The plates of the country, with their dashes. */
const PLAAT = /(?<![\p{L}\d-])(?:[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)(?![\p{L}\d-])/gu;
const VOERTUIG = /(?<!\p{L})(?:auto|brommer|scooter|motor|busje|bestelbus|camper|caravan|aanhanger|voertuig|geparkeerd|parkeert|kenteken|rijdt|reed|golf|polo|volkswagen|opel|ford|bmw|audi)(?!\p{L})/iu;
/** What somebody logs in with: behind a colon, or right behind the word when it looks like no word. */
const INLOGNAAM = /(?<!\p{L})(?:inlognaam|gebruikersnaam|accountnaam|username|user ?id|inlogcode|inlog|login)(?:[^:=\n\d]{0,25}[:=]\s*(?=[\p{L}._-]*\d)[\p{L}\d._-]{4,}|(?:\s(?:is|luidt|van\s\p{L}+(?:\sis)?))?\s["'„“‘]?(?=[\p{L}._-]*(?:\d|\p{L}[._]\p{L}))(?=[\d._-]*\p{L})[\p{L}\d._-]{4,})/giu;
/** The address of a device in its network: 3c-5a-b4-9e-07-d2. */
const MAC = /(?<![\p{L}\d:])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\d:])/giu;
/** The number of a telephone itself: fifteen figures of which the last checks the others. */
const IMEI = /(?<!\p{L})imei(?!\p{L})[^\d\n]{0,70}(\d(?:[ ./-]?\d){14})(?!\d)/giu;

const MEDIA = '(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|telegram|facebook|fb|discord|twitter|messenger|signal|skype|twitch|reddit)';
/** A page or an account of somebody: "t.me/zus_van_kees", "insta @noor.vdl", "haar snapchat is noor_03". */
const PROFIEL = new RegExp(`(?<![\\p{L}\\d])(?:(?:t|telegram)\\.me|(?:instagram|facebook|fb|tiktok|snapchat|twitter|x|twitch)\\.(?:com|tv)(?:\\/add)?)\\/@?[\\w.-]{3,40}|(?<![\\p{L}\\d])${MEDIA}(?!\\p{L})[^.!?\\n@]{0,30}@[\\w.]{3,30}(?![\\w@])|(?<![\\p{L}\\d])${MEDIA}(?:naam|account|profiel)?(?:\\sis|\\sheet|:|\\s=)\\s?(?=[\\w.]*[\\d_])[\\w.]{4,30}(?![\\w@])`, 'giu');
/** Of whom an account is told; and of what, when it is an office's. */
const VAN_IEMAND = /(?<!\p{L})(?:haar|mijn|(?<![\p{L}’'][ns]\s)zijn|hij|zij|ze|cli[eë]nte?|bewo(?:ner|onster)|mevrouw|meneer|moeder|vader|dochter|zoon|broer|zus(?:je)?|vriendin?|partner|ex|pleger|slachtoffer|jongen|meisje|betrokkene|melder|meldster)(?!\p{L})/iu;
const VAN_KANTOOR = /(?<!\p{L})(?:gemeente|stichting|wijkteam|organisatie|provincie|bibliotheek|ggd|opvang|buurthuis|ons|onze|volg)(?!\p{L})|[@/](?:gemeente|stichting|provincie|regio|wijkteam)/iu;

/** The address of a device on the internet: with the word before it, or too large for a version. */
const INTERNETADRES = /(?<![\d.\p{L}-])(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d)|(?<![\p{L}\d:])(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}(?![\d:])/giu;
const EIGEN_NET = /^(?:0|10|127|255|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|192\.0\.2|198\.51\.100|203\.0\.113|8\.8|1\.1\.1)\./;

/** The check figure of Luhn, as on cards and telephones. */
const isLuhn = (cijfers: string): boolean => [...cijfers].reverse().reduce((som, cijfer, i) => som + (i % 2 === 0 ? Number(cijfer) : [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(cijfer)]!), 0) % 10 === 0;

/** Addresses of devices on the internet, findings of the kind `identifier`. */
export function zoekInternet(tekst: string): Vondst[] {
	return !/\d\.\d{1,3}\.\d|:[0-9a-f]{1,4}:/i.test(tekst) ? [] : vondsten('identifier', tekst, INTERNETADRES, (match) => {
		const woord = /\bip\b|ipv[46]|inlog|ingelogd|bezoeker|apparaat|melder|cli[eë]nt/i.test(ervoor(tekst, match.index, 40));
		const delen = match[0].split('.').map(Number);
		return delen.length === 1 ? woord : delen.every((deel) => deel < 256) && (woord || !/^\d{1,3}(?:\.\d{3}){3}$/.test(match[0])) && !EIGEN_NET.test(match[0]) && (woord || delen.filter((deel) => deel > 31).length > 1);
	});
}

/** Pages and accounts of somebody, findings of the kind `identifier`. */
export function zoekProfiel(tekst: string): Vondst[] {
	return !/\.(?:me|com|tv)\/|insta|snap|tik ?tok|telegram|facebook|\bfb\b|discord|twitter|messenger|signal|skype|twitch|reddit/i.test(tekst) || !VAN_IEMAND.test(tekst) ? [] : vondsten('identifier', tekst, PROFIEL, (match) => {
		const zin = `${/[^.!?]*$/.exec(ervoor(tekst, match.index, 80))![0]}${match[0]}${/^[^.!?]*/.exec(erna(tekst, match.index + match[0].length, 60))![0]}`;
		return VAN_IEMAND.test(zin) && !VAN_KANTOOR.test(zin);
	});
}

/** Plates, telephones and names to log in with, findings of the kind `identifier`. */
export function zoekApparaat(tekst: string): Vondst[] {
	return [
		...(/[0-9a-f]{2}[:-][0-9a-f]{2}[:-]/i.test(tekst) ? vondsten('identifier', tekst, MAC) : []),
		...(VOERTUIG.test(tekst) ? vondsten('identifier', tekst, PLAAT) : []),
		...(/imei/i.test(tekst) ? vondsten('identifier', tekst, IMEI, (match) => isLuhn(match[1]!.replace(/\D/g, ''))) : []),
		...(/inlog|login|ersnaam|accountn|user/i.test(tekst) ? vondsten('identifier', tekst, INLOGNAAM) : []),
		...(/kenteken/i.test(tekst) ? [...vondsten('identifier', tekst, KENTEKEN), ...vondsten('identifier', tekst, KENTEKEN_VREEMD)] : []),
	];
}
