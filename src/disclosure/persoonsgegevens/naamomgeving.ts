// Names by what stands around them: who speaks, what was written, where somebody lives. Asked last.
import { ACHTERNAAM, DEEL, laatste, TV, W } from './naamdelen.ts';
import { isDing } from './naamding.ts';
import { isAchternaam, isEnkelNaam, isTwijfel, isVoornaam, isWoord, SLOTWOORD } from './naamwoorden.ts';
import { K } from './kenmerken.ts';
import { vreemdeLetters } from './namenvorm.ts';
import { isPlaats, PLAATSEN } from './plaatsen.ts';
import { erna, inWebadres } from './soorten.ts';
import type { Naamregel } from './naamregel.ts';

const VREEMD_PAAR = new RegExp(`(?<![\\p{L}\\d/@])\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?${W}\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?![\\p{L}\\d])`, 'gu');
/** What happened to somebody: "is Xxx Yyy verhuisd". */
const GEBEURD = /^\s(?:\p{Ll}+\s){0,3}?(?:verhuisd|aangemeld|opgenomen|overleden|ontslagen|ingetrokken|gebeld|gesproken|verteld|geboren|getrouwd|gescheiden|ziek|zwanger|vertrokken|aangehouden|veroordeeld|gehoord|gestorven)(?!\p{L})/u;

export const OMGEVING: readonly Naamregel[] = [
	/** "klacht Hendriks": what was written or done, and whose it is. */
	{
		nodig: K.ACHTERNAAM,
		vlug: /klacht|bezwaar|dossier|casus|intake|indicatie|huisbezoek|inzake|betreft|onderwerp|gesprek|afspraak|aanmelding|crisis|dagrapport/i,
		patroon: new RegExp(`(?<!\\p{L})(?:klacht|bezwaar|dossier|casus|intake|indicatie|huisbezoek|inzake|betreft|onderwerp|gesprek|afspraak|aanmelding|dagrapport)(?:e?n)?:?${W}(?<naam>(?:${TV}){0,3}${DEEL})(?![\\p{L}\\d-])(?!${W}\\p{Lu})`, 'giu'),
		goed: (match, tekst, begin, einde) => /^(?:\p{Ll}+\s)*\p{Lu}\p{Ll}/u.test(match.groups!['naam']!) && isAchternaam(laatste(match.groups!['naam']!)) && !isWoord(laatste(match.groups!['naam']!)) && !isPlaats(match.groups!['naam']!) && !isDing(tekst, begin, einde),
	},
	/** Somebody speaks: "zegt Danny". */
	{
		nodig: K.VOORNAAM,
		vlug: /zeg|zei|vertel|vra|vroeg|lacht|zucht|aldus|volgens|namens|belde|schr|wezig|deeln|notul|versl|kopie|cc:|aan:|van:|gr|mvg|x,/i,
		patroon: /(?<!\p{L})(?:zegt|zei|vertelt|vertelde|vraagt|vroeg|lacht|zucht|aldus|volgens|namens|belde|schrijft|schreef|aanwezig[^:\n]{0,20}:|afwezig[^:\n]{0,20}:|deelnemers?:|notulist:|verslag:|kopie:|cc:|aan:|van:|groetjes,?|groet,?|gr\.?,?|mvg,?|xx?,?)[^\S\n]+(?<naam>\p{Lu}\p{L}+)(?![\p{L}-])/giu,
		goed: (match, tekst, begin, einde) => /^\p{Lu}\p{Ll}/u.test(match.groups!.naam!) && isVoornaam(match.groups!.naam!) && !isTwijfel(match.groups!.naam!) && !isDing(tekst, begin, einde),
	},
	/** A surname that is nothing else, and then the rest of the name: "Nguyen Thi Lan". */
	{
		nodig: K.ACHTERNAAM | K.HOOFD_NA_WIT,
		vlug: /\p{Ll}{3}[^\S\n]\p{Lu}\p{Ll}/u,
		patroon: new RegExp(`(?<![\\p{L}\\d@/._-])(\\p{Lu}\\p{Ll}{3,})(${W}\\p{Lu}\\p{Ll}+){1,2}(?![\\p{L}\\d@/_-])`, 'gu'),
		goed: (match, tekst, begin, einde) => {
			const [eerste, ...rest] = match[0].split(/\s+/) as [string, ...string[]];
			return isEnkelNaam(eerste) && !rest.some((deel) => isWoord(deel) || isPlaats(deel) || SLOTWOORD.test(deel)) && (rest.length > 1 || rest.some(isVoornaam)) && !isDing(tekst, begin, einde);
		},
	},
	/** A first name by its ending, on a list or not, and what only people do: "Xaveria zegt dat". */
	{
		nodig: K.HOOFD,
		vlug: /(?:^|[.!?:]\s|\n)[\s>*-]*\p{Lu}\p{Ll}{2,}[aoiy] \p{Ll}/u,
		patroon: /(?<=(?:^|[.!?:]\s|\n)[\s>*-]*)\p{Lu}\p{Ll}{2,}[aoiy](?= (?:zegt|zei|vertelt|vertelde|huilt|huilde|lacht|slaapt|sliep|belt|belde|appt|appte|mailt|mailde|vraagt|vroeg|logeert|drinkt|rookt|verhuist|durft|weigert|wil (?:liever|niet|graag|eerder|weg|naar)|heeft (?:gebeld|gemaild|geappt|gezegd|verteld|geslapen|gevraagd)|is (?:verhuisd|boos|bang|moe|ziek|zwanger|jarig|weg|opgenomen|overleden)|komt niet|kwam niet|van (?:hiernaast|boven|beneden|hierboven))(?!\p{L}))/gu,
		goed: (match, tekst, begin) => !isWoord(match[0]) && !isPlaats(match[0]) && !/^(?:mama|papa|opa|oma|regio|europa|media|data|radio|politi\p{L}*|corona|foto|auto|video|camera|familia|iedere|bijna|daarna|hierna|waarna|partij|party|city|community)$/iu.test(match[0]) && !inWebadres(tekst, begin),
	},
	/** "Gesprek Quirina 12 mei": a meeting, somebody and a day. */
	{
		nodig: K.HOOFD | K.CIJFER,
		vlug: /(?:gesprek|intake|huisbezoek|afspraak|evaluatie|crisis|casus|zorgplan|verslag|keukentafel\p{L}*)\s\p{Lu}\p{Ll}{2,}[aoiy]\s\d/iu,
		patroon: /(?<=(?:^|\s)(?:[Gg]esprek|[Ii]ntake|[Hh]uisbezoek|[Aa]fspraak|[Ee]valuatie|[Cc]risis|[Cc]asus|[Zz]orgplan|[Vv]erslag|[Kk]eukentafelgesprek)\s)\p{Lu}\p{Ll}{2,}[aoiy](?=\s\d{1,2}(?:[-/.]|\s(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)))/gu,
		goed: (match) => !isWoord(match[0]) && !isPlaats(match[0]),
	},
	/** "Djayden van kamer 8": whoever it is, lives there. */
	{
		nodig: K.HOOFD | K.CIJFER,
		vlug: /\p{Ll} (?:van|uit|op|in) (?:kamer|unit|k|nr\.?|nummer|appartement|app\.?|huisnummer|flat) ?\d/u,
		patroon: /(?<=(?:^|[.!?:;,(]\s|\n)[\s>*-]*)\p{Lu}\p{Ll}{2,}(?= (?:van|uit|op|in) (?:kamer|unit|k|nr\.?|nummer|appartement|app\.?|huisnummer|flat) ?\d)/gu,
		goed: (match) => !isWoord(match[0]) && !isPlaats(match[0]) && !/^(?:bewo\p{L}+|cli\p{L}+|man|vrouw|heer|dame|meneer|mevrouw|jongen|meisje|moeder|vader|gast|persoon|iemand|overlast|lekkage|schade|sleutel|deur|raam|verwarming|melding|klacht|inspectie|schoonmaak|controle|huur\p{L}*|buur\p{L}*|post|brief|kast|bed|onderhoud|storing|brand\p{L}*|water\p{L}*)$/iu.test(match[0]),
	},
	/** Two words with a capital, on no list, where only somebody can stand: "besproken met", "foto:". */
	{
		nodig: K.HOOFD_NA_WIT,
		vlug: /\p{Lu}\p{Ll}+[^\S\n](?:\S+[^\S\n]){0,3}\p{Lu}/u,
		patroon: new RegExp(`(?:(?<!\\p{L})(?:[Vv]ertelde?|[Zz]egt|[Zz]ei|[Aa]ldus|[Nn]amens|[Bb]edank(?:en|t)|[Dd]ank(?:en)?(?: wij)? aan|[Gg]roe(?:t|ten|tjes)(?: van| aan)?|[Gg]esprek(?:ken)? met|[Gg]esproken (?:met|door)|[Bb]esproken met|[Ss]prak(?:en)? met|[Aa]fspraak met|[Ii]nterview met|[Gg]ebeld (?:met|door)|(?:[Mm]ail(?:tje)?|[Bb]rief|[Vv]ra(?:ag|gen)|[Rr]eactie|[Vv]erhaal|[Aa]anmelding|[Ii]ntake|[Oo]verlijden|[Vv]erzoek|[Dd]ossier|[Oo]pmerking(?:en)?|[Bb]ijdrage|[Zz]oon|[Dd]ochter|[Pp]artner|[Kk]ind(?:eren)?|[Mm]oeder|[Vv]ader) van|[Hh]uisbezoek (?:bij|aan)|[Ff]oto(?:graaf|grafie)|Foto|Beeld|Tekst|[Aa]uteur|[Aa]anwezig|[Aa]fwezig|[Vv]erslag|[Nn]otulist|[Oo]pgesteld door|[Gg]eschreven door|[Ii]ngevuld door|[Vv]erzonden door|[Gg]emaakt door|t\\.a\\.v\\.|[Tt]er attentie van)\\s?[:=]?|(?<!\\p{L})(?:is|werd|wordt|heeft|had|kreeg))${W}(?<naam>\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)?${W}(?:${TV}){0,3}\\p{Lu}[\\p{L}'’]*\\p{Ll}(?:[-–]\\p{Lu}\\p{Ll}+)?)(?![\\p{L}\\d-]|${W}\\p{Lu})`, 'gu'),
		goed: (match, tekst, begin, einde) => {
			const delen = match.groups!.naam!.replace(new RegExp(TV, 'gu'), '').split(/[\s–-]+/);
			if (delen.some((deel) => isWoord(deel) || PLAATSEN.has(deel.toLowerCase()) || /^\p{Lu}+$/u.test(deel)) || isDing(tekst, begin, einde)) return false;
			return !/^(?:is|werd|wordt|heeft|had|kreeg)\s/.test(match[0]) || GEBEURD.test(erna(tekst, einde, 60));
		},
	},
	/** Letters no Dutch word has, in one of two words with a capital. */
	{
		nodig: K.VREEMD | K.HOOFD_NA_WIT,
		vlug: /[ğşıłńśźżćčšžđřťňőűțșăąęėįųūõñ]/iu,
		patroon: VREEMD_PAAR,
		goed: (match, tekst, begin, einde) => vreemdeLetters(match[0]) && !match[0].split(/\s+/).some((deel) => isWoord(deel) || PLAATSEN.has(deel.toLowerCase())) && !isDing(tekst, begin, einde),
	},
	{
		nodig: K.CIJFER | K.HOOFD,
		vlug: /[(,]\s?(?:[mvx]\s?,?\s?)?\d/,
		patroon: /(?<![\p{L}\d])(\p{Lu}\p{Ll}+)\s?(?:\(\s?(?:[mvx]\s?,?\s?)?\d{1,3}(?:\s?jaar)?\s?(?:,?\s?[mvx])?\)|,\s?\d{1,3}\s?jaar)/gu,
		goed: (match) => isVoornaam(match[1]!) || isAchternaam(match[1]!),
	},
	{
		nodig: K.VOORNAAM,
		vlug: /door|namens|volgens|aldus|dankzij| van | aan | met /,
		patroon: /(?<!\p{L})(?:door|namens|volgens|aldus|dankzij|verzoek van|dank aan|gesprek met|(?:mail|brief|verhaal) van)[^\S\n](\p{Lu}\p{Ll}+)(?![\p{L}-])/gu,
		goed: (match, tekst, ___, einde) => isVoornaam(match[1]!) && !isTwijfel(match[1]!) && !isDing(tekst, einde - match[1]!.length, einde),
	},
	{
		nodig: K.HOOFD_LATER,
		vlug: /[Mm]y name is|[Ii] am called|[Jj]e m['’]appelle|[Ii]ch hei(?:ß|ss)e|[Mm]e llamo|[Mm]i nombre es|[Mm]i n[òo]mber ta|[Bb]enim ad[ıi]m|[Nn]azywam si[ęe]|[Mm]am na imi[ęe]|[Mm]i chiamo|[Mm]eu nome é|[Mm]i nen na|[Mm]ijn naam is|[Ii]k heet|[Ii]k ben|[Nn]aam van (?:mijn|de) \p{Ll}+ is/u,
		patroon: new RegExp(`(?<!\\p{L})(?:[Mm]y name is|[Ii] am called|[Jj]e m['’]appelle|[Ii]ch hei(?:ß|ss)e|[Mm]e llamo|[Mm]i nombre es|[Mm]i n[òo]mber ta|[Bb]enim ad[ıi]m|[Nn]azywam si[ęe]|[Mm]am na imi[ęe]|[Mm]i chiamo|[Mm]eu nome é|[Mm]i nen na|[Mm]ijn naam is|[Ii]k heet|[Ii]k ben|[Nn]aam van (?:mijn|de) \\p{Ll}+ is)${W}(${ACHTERNAAM}(?:${W}${ACHTERNAAM})?)`, 'gu'),
		goed: (match) => {
			const eerste = match[1]!.split(/\s/)[0]!;
			return isVoornaam(eerste) || isAchternaam(laatste(match[1]!)) || (!/ben/.test(match[0]) && !isWoord(eerste) && !isPlaats(eerste));
		},
	},
	{
		nodig: K.VOORNAAM,
		vlug: /groet|mvg|beste|hoi|dag|hallo|lieve|geachte/i,
		patroon: /(?:[Gg]roet(?:en|jes)?|[Mm]vg|[Hh]artelijke groet|[Bb]este|[Hh]oi|[Dd]ag|[Hh]allo|[Ll]ieve|[Gg]eachte)[ ,:]+(\p{Lu}\p{Ll}+)(?![\p{L}])/gu,
		goed: (match) => isVoornaam(match[1]!),
	},
];
