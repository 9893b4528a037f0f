// Headings in the languages of who lives here, and what those of one kind have in common whatever is counted, kept or carried.

/** Letters of other alphabets as they are written in ours, so that one pattern reads "дата рождения", "ЕГН" and "ΑΜΚΑ". */
const LETTERS: Record<string, string> = Object.fromEntries([
	...'абвгдезийклмнопрстуфхыэіґ'.split('').map((letter, i): [string, string] => [letter, 'abvgdeziiklmnoprstufhyeig'[i]!]),
	...([['ж', 'zh'], ['ц', 'ts'], ['ч', 'ch'], ['ш', 'sh'], ['щ', 'sht'], ['ъ', 'a'], ['ь', ''], ['ю', 'yu'], ['я', 'ya'], ['є', 'e']] as const),
	...'αβγδεζηικλμνοπρστυφω'.split('').map((letter, i): [string, string] => [letter, 'avgdeziiklmnoprstyfo'[i]!]),
	...([['θ', 'th'], ['ξ', 'x'], ['ς', 's'], ['χ', 'ch'], ['ψ', 'ps'], ['ı', 'i'], ['ł', 'l'], ['ø', 'o'], ['đ', 'd'], ['ð', 'd'], ['ß', 'ss'], ['æ', 'ae']] as const),
]);
const VREEMD = /[ıłøđðßæ\u0370-\u03ff\u0400-\u04ff]/g;
export const inOnzeLetters = (laag: string): string => laag.replace(VREEMD, (letter) => LETTERS[letter] ?? letter);

/** "Data urodzenia", "doğum tarihi", "fecha de nacimiento", "дата рождения": of a birth, as `vlak` leaves it. */
export const GEBOORTE_TALEN = /geburts(?:datum|tag)|\bnaissance|\bnaci(?:miento|do)|\bnascimento|\bnascita|\bnaster|\bnasementu|\burodz|\bnarod(?:zh|zenn)|\brozhd|\brazhd|\brodjen|\brojstva|\bnarozen|\bszulet|\bsyntym|\bfodsel|\bdogum|\bgennis|\bdatelindja|\bdhalash|\bberte ?(?:datum|dei)|\bbday\b/;
/** The same in letters that are not put into ours: Arabic, Persian, Tigrinya. */
export const GEBOORTE_SCHRIFT = /ميلاد|ولادة|تولد|ልደት|ትውልድ/;
export const TELEFOON_TALEN = /\btelefon(?:o|e|u|nummer|nr)?\b|\btelephone\b|\btelefonszam\b|\btlf\b|\bhandy(?:nummer|nr)?\b|\bmovil\b|\bcelular\b|\bcellulare\b|\bcep (?:no|tel)|\bkomork/;
export const TELEFOON_SCHRIFT = /هاتف|جوال|موبايل|تلفن|ስልኪ|ስልክ/;

/** What other countries call the number of one of their people, and other numbers that only one has. */
const LANDSNUMMER = /\b(?:pesel|cnp|nino|ni no|nie|nif|dni|cpr|insz|niss|svnr|amka|afm|egn|lnch|jmbg|oib|emso|curp|cpf|cnie?|cin|cnic|tckn|kimlik|ahv|snils|rnokpp|ipn|cedula|taskera|tazk[ie]ra|hetu|nir|secu|mrz|skn|anr|rinpersoon|rin|imei|steuer ?(?:id|nummer)|sozialversicher\w*|rentenversicher\w*|personnummer|fodselsnummer|rijksregister\w*|national (?:insurance|id)|securite sociale|codice fiscale|numero de identidad)\b/;
/** A paper of one person: by itself, with whose it is, or beside "nummer". */
const BEWIJS = /\b(?:(?:vluchtelingen)?paspoort|passport|rijbewijs|driving licen[cs]e|id ?(?:kaart|card|bewijs)|identiteits ?(?:kaart|bewijs)|identity card|legitimatie(?:bewijs)?|verblijfs ?(?:document|pas|vergunning|titel)|residence permit|w2? ?document|vreemdelingen ?(?:document|pas)|reis ?document|travel document|visum|(?:zorg|stads|bank|bibliotheek|kamer|toegangs|gemeente|ooievaars|vervoers|regiotaxi|taxi|voedselbank|kortings|leden|lidmaatschaps|museum|sport)pas|ov ?(?:chip ?)?kaart|zorgkaart|ehic(?: ?kaart)?) ?(?:nummer|nr|no)?\b/;
/** What may be told of a paper without its number. */
const OVER_BEWIJS = /\b(?:geldig|tot|datum|verval\w*|verloopt|afgifte|aanwezig|aantal|kosten|leges|soort|type|categorie|status|aanvragen|uitgifte)\b/;
/** A thing somebody has been given, or an account; with whose it is, its number leads to that one. */
const DING = /\b(?:sleutel\w*|(?:deur|alarm|sleutel)?tag|druppel|badge|pas|toegangspas|chip|hanger|enkelband|alarm(?:knop|hanger)|locker|kluis\w*|fiets\w*|scootmobiel|rolstoel|tablet|laptop|simkaart|insta(?:gram)?|facebook|fb|snap(?:chat)?|tik ?tok|telegram|discord|twitter|linkedin|messenger|skype|wechat|gamertag|psn|steam|digid|login|inlognaam|gebruikersnaam|account)\b/;
/** Made from a number so that it should not be known; still of one person. */
const VERSLEUTELD = /\b(?:bsn|clients?|cliente|patient|bewoner|bewoonster|deelnemer|persoon|person|resident|inwoner|burger) ?(?:sha ?\d*|md5|hash|hashed|gehasht|hmac|token|versleuteld|encrypted|gepseudonimiseerd|pseudo)\b|\b(?:sha ?\d*|md5|hash|hmac|token|versleuteld\w*|gepseudonimiseerd\w*|pseudo) (?:van )?(?:bsn|client|patient|bewoner|deelnemer|persoon|person|inwoner|burger)\b/;
const DOSSIER = /\b(?:client|patienten?|gezins|bewoners?|zorg|jeugd|wmo|bw|mo|hulpverlenings|schuld(?:en|hulp)?|casus|kind|behandel|medisch|begeleidings|indicatie|uitkerings|bijstands|persoons|personeels|leerling(?:en)?|vreemdelingen|asiel|straf) ?dossier$|^dossier$/;

/** A hash of a BSN is no BSN any more. */
export const isVersleuteld = (naam: string): boolean => VERSLEUTELD.test(naam);
/** Whether a heading is of papers, things, files or secret numbers of one person; `vanIemand` says that it names one. */
export const isVanEen = (naam: string, vanIemand: boolean): boolean => LANDSNUMMER.test(naam) || (BEWIJS.test(naam) && !OVER_BEWIJS.test(naam) && naam.split(' ').length < 6) || (vanIemand && DING.test(naam)) || DOSSIER.test(naam) || VERSLEUTELD.test(naam);
