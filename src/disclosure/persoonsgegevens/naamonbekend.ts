// Names on no list: a word with a capital that is no Dutch word and no place, where only somebody can stand. The more its surroundings say, the less the word itself must.
import { DEEL, TV, W } from './naamdelen.ts';
import { isDing } from './naamding.ts';
import { isAchternaam, isWoord } from './naamwoorden.ts';
import { isPlaats } from './plaatsen.ts';
import { erna, ervoor, type Vondst } from './soorten.ts';
import { weten } from './naamweten.ts';

/** One to four words with a capital, with small words between and before them. */
const REEKS = new RegExp(`(?<![\\p{L}\\d@/._'’-])(?:${TV}){0,3}${DEEL}(?:[-–](?:${TV})?${DEEL})*(?:${W}(?:${TV}){0,3}${DEEL}(?:[-–](?:${TV})?${DEEL})*){0,3}(?![\\p{L}\\d@/_])`, 'gu');
const TUSSEN = new RegExp(TV, 'gu');

/** What somebody is, right before the name: "haar zoontje", "pt.". */
const VAN_IEMAND = /(?<!\p{L})(?:(?:haar|zijn|mijn|hun|diens|onze)\s(?:\p{Ll}+\s)?(?:partner|mentor|begeleid(?:er|ster)|coach|ex|man|vrouw|kind|bewindvoerder|huisarts|buurman|buurvrouw|hond)|dochter(?:tje)?|zoon(?:tje)?|moeder|vader|zus(?:je)?|broer(?:tje)?|oma|opa|tante|oom|vriendin|neefje|nichtje|baby|huisgenoot|cli[eë]nte?|bewoner|bewoonster|pati[eë]nte?|p[tb]\.|cl\.|bew\.|deelneemster|casus|huisbezoek|jongen|meisje|stagiaire?|wijkagent|genaamd|mevr\.?|mw\.?|dhr\.?|meneer|mevrouw)[:\s]\s?$/iu;
const AANHEF = /(?:^|\n|[.!?]\s)[\s>*"„“‘'-]*(?:hoi|hallo|beste|lieve|dag|hey|hee|ha|hi|geachte|goedemorgen|goedemiddag)\s$/iu;
const AFSLUITING = /(?:^|\s)(?:groet(?:en|jes)?|gr\.?|mvg|liefs|xx?x?|vr\.? ?gr\.?|met vriendelijke groeten?),?\s$/iu;
/** What is of somebody: "de zoon van". */
const BEZIT = /(?<!\p{L})(?:zoon(?:tje)?|dochter(?:tje)?|moeder|vader|ouders|kind(?:eren)?|broer|zus|man|vrouw|partner|ex|vriend(?:in)?|verjaardag|medicatie|medicijnen|bankpas|huisarts|kamer|kamergenoot|verleden|uitkering|overlijden|ziekte|casus|dossier|curator|bewindvoerder|mentor|spullen)\svan\s$/iu;
/** An age, or what only people have, are and do. */
const LEEFTIJD = /^\s?(?:\((?:[mvx],?\s?)?\d{1,2}(?:\s?(?:jr\.?|jaar))?(?:,?\s?[mvx])?\)|,\s\d{1,2}(?:\sjaar|,))/u;
const LEEFT = /^\s(?:huilt|huilde|slaapt|sliep|logeert|logeerde|drinkt|dronk|blowt|rookt|durft|durfde|zwerft|lacht|schreeuwt|schreeuwde|appt|appte|woont (?:nu |weer |nog |sinds )?(?:bij|in|op|zelfstandig|alleen)|verblijft (?:nu |nog )?(?:bij|in|op)|heeft (?:nog |nu |weer )?(?:geen |zijn |haar )(?:\p{Ll}+ )?(?:indicatie|moeder|vader|ouders|kind(?:eren)?|sleutel|medicatie|uitkering|kamer|baan|rijbewijs|zoon|dochter|partner|man|vrouw|ex|paspoort)|is (?:vandaag |gisteren |weer |nu |nog )?(?:ziek|zwanger|jarig|boos|bang|moe|weggelopen|gevallen|verslaafd|dakloos|vrijgekomen|aangehouden|bevallen|getrouwd|gescheiden|overleden|opgenomen|geboren)|en (?:haar|zijn) (?:moeder|vader|man|vrouw|kind|zoon|dochter|partner|hond|begeleider)|komt (?:uit|niet opdagen|morgen|vandaag|donderdag)|zit (?:vast|in de cel)|gaat (?:naar school|trouwen))(?!\p{L})/u;

/** What people do with one another; an organisation can stand there as well, so that the word must be known as a name. */
const OMGANG = /(?<!\p{L})(?:(?:gesproken|gebeld|overleg(?:d|t)?|afspraak|gesprek(?:ken)?|contact|besproken|afgestemd|gemaild|geappt|bezoek|huisbezoek|overgedragen|gekoppeld|meegegeven|gevraagd|doorgegeven|verteld|toegewezen|verzoek|dank|brief|mail|bericht|vraag|reactie|telefoontje|melding|klacht|terugkoppeling|inbreng|sleutel|woning|indicatie|traject|plan)\s(?:gehad\s)?(?:met|door|aan|bij|van|voor)|namens|volgens|aldus|cc:?|aan:|van:|bellen:?|belt|belde|kwam|komt|sprak|vroeg|bezocht|we hebben|wij hebben|ik heb|gisteren|ingediend door|getekend door|klacht|bezwaar|huisbezoek|intake|aanmelding|indicatie|dossier|fam\.?|gezin|familie)\s$/iu;
const DOET = /^\s(?:belt|belde|appt|mailt|mailde|zegt|zei|vertelt|vertelde|wil|wilde|woont|woonde|komt|kwam|heeft (?:gebeld|gemaild|gezegd|verteld|getekend|zijn|haar)|is (?:verhuisd|gebeld|aangemeld)|gaat|ging|vraagt|vroeg|meldt zich|meldde zich|moet|kan niet|weigert|krijgt|kreeg|staat op|werkt|werkte|zoekt|gebruikt|verblijft|verhuist|hoort|durft|haalt|pakt|regelt|loopt)(?!\p{L})/u;
/** Alone: a cell, a line, what stands between brackets or before a colon. */
const ALLEEN_VOOR = /(?:^|\n)[ \t>*|#–-]*$|[[(„“"|]$/u;
const ALLEEN_NA = /^[ \t]*(?:$|\n|\||[\])”"])/u;
const VOOR_DUBBELPUNT = /^:\s/;

/** Names in a text that the lists do not have. */
export function onbekendeNamen(tekst: string): Vondst[] {
	const gevonden: Vondst[] = [];
	for (const match of tekst.matchAll(REEKS)) {
		let naam = match[0];
		let begin = match.index;
		// A sentence begins with a capital of its own: "Ook Okkert Haverhals".
		for (let woord = /^\p{Lu}\p{Ll}+\s+/u.exec(naam)?.[0]; woord !== undefined && weten(woord.trim()) === 'woord' && naam.length > woord.length; woord = /^\p{Lu}\p{Ll}+\s+/u.exec(naam)?.[0]) {
			naam = naam.slice(woord.length);
			begin += woord.length;
		}
		// "Zuidkust aan de Lange Zeedijk" is one place.
		if (begin > match.index && /^(?:aan|op|in|bij|onder|over|uit)\s/.test(naam)) continue;
		const einde = begin + naam.length;
		const delen = naam.replace(TUSSEN, '').split(/[\s–-]+/).filter(Boolean);
		const kennis = delen.map((deel) => (weten(deel) === 'woord' && delen.length > 1 && isAchternaam(deel) && !isWoord(deel) && !isPlaats(deel) ? 'onbekend' : weten(deel)));
		if (!kennis.length || kennis.includes('woord') || isDing(tekst, begin, einde)) continue;
		const bekend = kennis.includes('naam');
		const voor = ervoor(tekst, begin);
		const na = erna(tekst, einde, 60);
		const paar = delen.length > 1;
		if ((paar && bekend) || VAN_IEMAND.test(voor) || AANHEF.test(voor) || (AFSLUITING.test(voor) && ALLEEN_NA.test(na)) || BEZIT.test(voor) || LEEFTIJD.test(na) || LEEFT.test(na) || ((bekend || paar) && (OMGANG.test(voor) || DOET.test(na))) || (bekend && ALLEEN_VOOR.test(voor) && (ALLEEN_NA.test(na) || VOOR_DUBBELPUNT.test(na)))) gevonden.push({ kind: 'name', begin, einde });
	}
	return gevonden;
}
