// Descriptions of one case: a text that tells of a single person's life, also without a name. Counted by what it says, a sentence at a time.
import { NOODWOORDEN } from './verhaalwoorden.ts';
import type { Koprol, Vondst, Zoeker } from './soorten.ts';

/** Somebody in the singular. */
const PERSOON = /(?<!\p{L})(?:(?:mw|dhr|mvr|mevr|cl|bew|pt)\.?(?=\s\p{Ll})|(?:tiener|bijstands|zwerf|dak|alcohol|ex-?|trans|wees|pleeg|schip)\p{L}*(?:moeder|vader|vrouw|man|jongen|meisje|kind|jongere)|jongvolwassene|asielzoeker|vluchteling|student(?:e)?(?= (?:die|van \d))|cli[eë]nte?|mevrouw|mevr\.|mw\.|meneer|dhr\.|de heer|betrokkene|bewoner|bewoonster|pati[eë]nte?|deelnemer|deelneemster|(?:de|deze|een|die|jonge|oudere|enige) (?:\p{L}+e )?(?:man|vrouw|jongen|meisje|inwoner|moeder|vader|tiener|puber|weduwe|weduwnaar|broer|zus|dame|heer)|\d{1,3}[- ]?jarige|(?:man|vrouw|jongen|meisje|bewoner|inwoner|moeder|vader|dame|heer)(?:,| van|\s?\()\s?\d{1,3}|enige (?:\p{L}+e )?(?:man|vrouw|jongen|meisje)|jongeman|ex-gedetineerde|alleenstaande (?:moeder|vader|man|vrouw|ouder)|weduwe|weduwnaar|buurvrouw|buurman|pt\.)(?!\p{L})/iu;
/** "M., 61, …" */
const INITIAAL = /(?<!\p{L})\p{Lu}\.,? \(?\d{2}(?!\d)/u;
/** "voor een cliënt", "van de bewoner": a role in a sentence of policy. */
const ALS_ROL = /(?<!\p{L})(?:[Vv]an|[Vv]oor|[Aa]an|[Pp]er|[Dd]oor|[Nn]aar|[Bb]ij|[Rr]ond|[Mm]et|[Tt]ussen) (?:(?:de|een|elke|iedere|die|deze) )?(?:\p{L}+e )?(?:cli[eë]nt|bewoner|inwoner|pati[eë]nt|deelnemer)(?!\p{L})(?! uit \p{Lu})/gu;
/** Of one place: "de bewoner uit Vaals". */
const VAN_PLAATS = /(?:cli[eë]nte?|bewoner|bewoonster|man|vrouw|inwoner|gezin|jongen|meisje|moeder|vader) uit \p{Lu}/u;
const HIJ_ZIJ = /\b(?:hij|hem|haar|(?<!en )(?:zijn|haar|diens) (?:eigen )?(?:moeder|vader|ouders|zoon|zoontje|dochter|dochtertje|partner|ex|ex-man|ex-vrouw|ex-partner|vriend|vriendin|broer|zus|kind|kinderen|man|vrouw|oma|opa|huis|woning|baan|uitkering|medicatie|medicijnen|begeleider|kamer|auto|familie|gezin|schulden|verleden|detentie|behandeling|ziekte|verslaving|overlijden|dood|opname|ontslag|scheiding|stiefvader|stiefmoeder))\b/i;
const ZIJ_ENKEL = /\b(?:he|she) (?:is|was|has|had|lives|lived|fled|lost|sleeps|slept|uses|wants)\b|\b(?:her|his) (?:husband|wife|children|son|daughter|mother|father|partner|boyfriend|girlfriend)\b|\b(?:ik|mijn) (?:ben|woon|slaap|heb|sliep|kreeg|verloor|had|was|leef|man|vrouw|kind|kinderen|dochter|zoon|moeder|vader|ex|partner|huis|baan|begeleider)\b|\bzij (?:is|heeft|had|was|wil|woont|slaapt|kan|krijgt|gebruikt|verblijft|durft|komt|kwam|ging|gaat|moest|moet|vertelt|zegt|lijdt|leeft)\b|\bze (?:is|heeft|had|was|wil|woont|slaapt|kan|krijgt|gebruikt|verblijft|durft|komt|kwam|moest|vertelt|zegt|werd|sliep|kreeg|dronk|gaat|ging|moet|lijdt|leeft|hoort|raakte|verloor|vluchtte|weigert|drinkt)\b/i;
/** One particular person: "de man die vorig jaar …". */
const DIE_ENE = /(?<!\p{L})(?:de|het|die|dat|onze|een) (?:\p{L}+e )?(?:man|vrouw|jongen|meisje|bewoner|bewoonster|moeder|vader|inwoner|jongeman|dame|heer|student|zwerver|buurman|buurvrouw|gezin|cli[eë]nte?)(?: \p{L}+){0,4}?,? (?:die|dat|wiens|met (?:de|het|zijn|haar|een))(?!\p{L})/iu;
/** Told by the one it happened to: "raakte ik verslaafd". */
const IK_TOEN = /(?<!\p{L})(?:ik (?:\p{L}+ )?(?:\p{L}{2,}(?:kte|tte|pte|ste|fte|chte|lde|rde|nde|gde|dde|de)|kreeg|werd|sliep|dronk|verloor|liep|ging|kwam|vond|bleef|zat|stond|lag|viel|begon|nam|hield|had|was)|(?:\p{L}{2,}(?:kte|tte|pte|ste|fte|chte|lde|rde|nde|gde|dde)|kreeg|werd|sliep|dronk|verloor|liep|ging|kwam|vond|bleef|zat|stond|lag|viel|begon|nam|hield|had|was) ik)(?!\p{L})/iu;
const VERWANT = /\b(?:moeder|vader|zoon|zoontje|dochter|dochtertje|partner|ex-(?:man|vrouw|partner)|(?:haar|zijn|diens) ex(?!-)|baby|vriendin|broer|zus|oma|opa|neef|schoonzus|schoonmoeder|bij (?:een |haar |zijn )vriend|ouders|tante|oom|vriend|zijn vriendin|stiefvader|stiefmoeder|husband|wife|daughter|mother|father|children|(?:mijn|zijn|haar) (?:man|vrouw)|echtgenoot|echtgenote|pleegouders|pleeggezin|(?:twee|drie|vier|vijf|\d) (?:zonen|dochters|kinderen|jonge kinderen)|kleinkind|tweeling|baby|(?:zijn|haar) (?:man|vrouw|kinderen|gezin))\b/gi;
/** What the trouble is, said of somebody. */
const NOOD = new RegExp(`(?<!\\p{L})(?:${NOODWOORDEN.join('|')})(?!\\p{L})`, 'giu');
/** A sentence that begins with what somebody does, and leaves out who: as files are written. */
const ZONDER_WIE = /^\s*(?:(?:vannacht|gisteren|vanochtend|vanmiddag|vanavond|eergisteren|vorige (?:week|maand)|afgelopen (?:week|nacht|weekend))\b|is|heeft|had|was|wil|wilde|woont|woonde|slaapt|sliep|komt|kwam|kan|krijgt|kreeg|gebruikt|verblijft|verbleef|weigert|zit|zat|moet|moest|leeft|drinkt|blowt|ging|gaat|belt|belde|hoort|durft|lijdt|ligt|kreeg|zegt|geeft aan|werd|wordt|vertoont|staat|mist|verloor|recent|net|alleenstaande?|uitgestroomd|opgenomen|verhuisd|teruggevallen|weggelopen|terugval|overleden|onder bewind|bekend met|al (?:weken|maanden|jaren)|sinds)\b(?![^.!?\n]*\?)/i;
/** What somebody did or does, told: policy says what somebody may, gets and has. */
const VERTELT = /\b(?:verhuisde|scheidde|sloeg|stal|stak|viel|liep|stopte|begon|bleek|zag|vond|kocht|stond|lag|reed|leefde|werkte|verscheen|miste|overleefde|ontvluchtte|schaamt|gooit|gooide|dreigt|dreigde|hoort|durft|slaapt|sliep|drinkt|blowt|weigert|weigerde|vertelt|vertelde|zegt|zei|belde|ging|kwam|raakte|verloor|vluchtte|werd|kreeg|had|woonde|verbleef|zwierf|huilt|wacht|schreeuwt|dronk|vroeg|wilde|durfde)\b/gi;
const VERTELT_IETS = new RegExp(VERTELT.source, 'i');
/** "Casus:", and what reads like the notes on one household. */
const CASUS = /^\W*(?:casus|voorbeeldcasus|situatieschets|intake|gespreksverslag|melding|signaal|anamnese|achtergrond)(?: \p{L}+| \d+)?\s*[:–-]/iu;
const UNIEK = /\been van de (?:twee|drie|vier|vijf|\d) (?:cli[eë]nten|bewoners|inwoners|gezinnen)\b|(?:\b(?:de|het|als|onze) enige\b|^\W*enige)(?! (?:\p{L}+e )?(?:aanbieder|organisatie|gemeente|regio|instelling|locatie|voorziening|provincie|partij|maatregel|bron|manier|uitzondering|reden|optie|oplossing|weg|kolom|maat|indicator))|(?<!\p{L})[ée][ée]n (?:gezin|moeder|vader|man|vrouw|jongen|meisje)\b|\bg(?:aat|ing) (?:het )?om [ée][ée]n (?:persoon|cli[eë]nt|inwoner|bewoner)\b|\benige (?:statushouder|asielzoeker|vluchteling|rolstoelgebruiker)\b|\benige (?:bewoner|inwoner|gezin|man|vrouw|cli[eë]nt|persoon|kind)\b|\b(?:de|het|onze) (?:oudste|jongste) (?:bewoner|inwoner|cli[eë]nt|vrouw|man)\b|\biedereen (?:in|weet|kent)\b/iu;
const LEEFTIJD = /\b(?:is|was|wordt|werd) (?:1[2-9]|[2-9]\d)(?=[\s,.;]|$)(?! (?:jaar|procent|%|mensen|dagen|weken|maanden|plaatsen|plekken|cli[eë]nten|bewoners|euro|keer|uur|van|tot|en))|\b(?:van|is|wordt|werd|\()\s?(?:1[0-9]|[2-9]\d|10\d) jaar\b(?! (?:en|of) (?:ouder|jonger))|\b\d{1,3}-jarige\b|\b(?:zoon|dochter|zus|broer|kind|vader|moeder) \(\d{1,2}\)|\bik ben \d{2}\b|\b(?:sinds|vanaf|op) (?:zijn|haar) \p{Ll}+(?:de|ste)\b|\b(?:kind|kinderen|zoon|zoontje|dochter|dochtertje|baby|tweeling) van \d{1,2}\b|\b[mvx],? ?\(?\d{2}\)?(?:\b|$)|\b(?:vrouw|man|mevrouw|meneer|weduwe|weduwnaar|jongen|meisje|dame|heer|gedetineerde),? (?:van )?\(?\d{2}\b/iu;
const ZORG = /\b(?:beschermd wonen|opvang|begeleiding|behandeling|intake|indicatie|beschikking|woning|kamer|wachtlijst|hulpverlen\w*|wijkteam|ggz|kliniek|nachtopvang|crisis\w*|huisarts|psychiater|verpleeghuis|thuiszorg|dokter|zorg|wijkagent|veilig thuis|reclassering|mentor|bewindvoerder|begeleider)\b/i;
/** Somebody without an article, as files are written: "Meneer ziet …", "23:40 bewoner komt …". */
const KAAL = /^\W*(?:\d{1,2}[:.]\d{2}\W+)?(?:meneer|mevrouw|mw\.?|dhr\.?|cli[eë]nte?|bewoner|bewoonster|betrokkene|pati[eë]nte?|deelnemer|pt\.?)\s+\p{Ll}+/iu;
/** The sentence is about one: "Hij kreeg …". */
const HIJ_VOOROP = /^\W*(?:hij|ze|zij(?= (?:is|was|\p{L}*(?:t|de|te|oor|eg|ep|ng|am|ad)(?!\p{L}))))\s/iu;
/** Kin without an article, as in notes: "moeder opgenomen, vader in detentie". */
const KAALVERWANT = /^\W*(?:moeder|vader|ouders|ex|partner|zoon|dochter|broer|zus|vriend|vriendin|man|vrouw)(?:,| (?!en|of|die|met)\p{Ll}+)/iu;
const KAAL_GROEP = /^\W*\p{L}+\.?\s+(?:of|en|in|met|van|voor|die|kan|mag|moet|betaalt|per|zijn)\b/iu;
const NIEMAND = /(?<!\p{L})(?:geen (?:enkele?|van de|cli[eë]nt|bewoner|inwoner)|niemand)(?!\p{L})/iu;
/** What holds for whoever it happens to: "Als een bewoner …", "Bij huiselijk geweld …". */
const REGEL = /^\W*(?:als|wanneer|indien|zodra|stel(?: dat)?|bij|mocht|is er|heeft iemand|wie) (?!(?:de|deze|onze|mijn|zijn|haar|die) )/iu;
/** Words of policy: a sentence with these tells of groups. */
const GROEP = /\b(?:aanpak|werkwijze|methode|waarbij|regeling|maatregel|verordening|recht op|doelgroep|cijfers?|telling|tabel|kolom|indicator|norm|percentage|aandeel|gezinnen|vrouwen|mannen|kinderen die|slachtoffers|daklozen|begeleiders|aanbieders|mensen|inwoners|cli[eë]nten|bewoners|personen|jongeren|ouderen|gemeenten|regio|gemiddeld|procent|aantal|kosten|begroting|beleid|plan|wanneer|iemand|een persoon|voorbeeld|betekent|definitie|wie|bijvoorbeeld|voorbeelden|zoals|elke|elk|iedere|per)\b/gi;

const tel = (tekst: string, patroon: RegExp): number => new Set([...tekst.matchAll(patroon)].map((match) => match[0].toLowerCase())).size;

/** How much a sentence tells of one person; from 3 it is a case. */
function gewicht(zin: string, kop: ReadonlySet<Koprol>): number {
	const persoon = PERSOON.test(zin) || INITIAAL.test(zin);
	const hij = HIJ_ZIJ.test(zin) || ZIJ_ENKEL.test(zin) || (/(?<!\p{L})ik(?!\p{L})/iu.test(zin) && IK_TOEN.test(zin));
	const zonder = ZONDER_WIE.test(zin);
	const uniek = UNIEK.test(zin);
	const casus = CASUS.test(zin);
	const kort = kop.has('freetext') || casus || KAALVERWANT.test(zin);
	if (!persoon && !hij && !zonder && !uniek && !kort) return 0;
	const nood = tel(zin, NOOD);
	const verwant = tel(zin, VERWANT);
	const leeftijd = LEEFTIJD.test(zin);
	// Without somebody there is no case.
	if (!persoon && !hij && !zonder && !(uniek && (leeftijd || nood > 0)) && !(kort && nood + verwant >= 2)) return 0;
	const zorg = nood > 0 || verwant > 0 || ZORG.test(zin);
	if (!zorg && !(persoon && leeftijd && (uniek || hij))) return 0;
	const sterk = persoon && (PERSOON.test(zin.replace(ALS_ROL, '')) || INITIAAL.test(zin));
	return (sterk ? 1.5 : persoon ? 0.5 : 0) + (persoon && VAN_PLAATS.test(zin) ? 0.75 : 0) + (persoon || hij || casus ? Math.min(tel(zin, VERTELT), 3) * 0.6 + (VERTELT_IETS.test(zin) ? 0.15 : 0) : 0) + (KAAL.test(zin) && !KAAL_GROEP.test(zin) ? 1 : 0) + (hij ? (HIJ_VOOROP.test(zin) ? 1.5 : 1) : 0) + (zonder ? 0.75 : 0) + Math.min(nood, 3) + Math.min(verwant, 2) * 0.75 + (uniek ? 1.5 : 0) + (leeftijd ? 1 : 0) + (ZORG.test(zin) ? 0.5 : 0) + (kop.has('freetext') ? 0.75 + (verwant > 0 ? 0.5 : 0) : 0) + (casus ? 1 : 0) + (persoon && DIE_ENE.test(zin) && VERTELT_IETS.test(zin) ? 0.75 : 0) - tel(zin, GROEP) * 0.6 - (REGEL.test(zin) ? 1 : 0) - (NIEMAND.test(zin) ? 2 : 0);
}

const ZIN = /(?:[^.!?\n]|[.!?](?=[^\s.!?]))+(?:[.!?]+(?=\s|$)|\n|$)/gu;

export const zoekVerhaal: Zoeker = (tekst, kop) => {
	if (tekst.length < 20 || kop.has('orgnummer') || (kop.has('categorie') && tekst.length < 60)) return [];
	const gevonden: Vondst[] = [];
	let vorige: { begin: number; tekst: string } | undefined;
	// "i.v.m." ends no sentence; the length stays.
	const zinnen = /\p{L}\.\p{L}\./u.test(tekst) ? tekst.replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (afkorting) => afkorting.replaceAll('.', '·')) : tekst;
	for (const match of zinnen.matchAll(ZIN)) {
		const zin = match[0].trim();
		if (!zin) continue;
		const begin = match.index + match[0].indexOf(zin);
		const drempel = kop.has('freetext') ? 2.5 : 3;
		if (gewicht(zin, kop) >= drempel) gevonden.push({ kind: 'freetext', begin, einde: begin + zin.length });
		else if (vorige && !match[0].startsWith('\n') && gewicht(zin, kop) > 0 && gewicht(vorige.tekst, kop) > 0 && gewicht(vorige.tekst, kop) + gewicht(zin, kop) >= drempel + 0.5 && !gevonden.some((een) => een.begin === vorige!.begin)) gevonden.push({ kind: 'freetext', begin: vorige.begin, einde: begin + zin.length });
		vorige = /\n$/.test(match[0]) ? undefined : { begin, tekst: zin };
	}
	return gevonden;
};
