// Stories in the other languages residents and neighbours write: who tells or is told of, and two things of a life. A rule or a folder says "wer", "les personnes", "herkes", and asks.

/** Of each language the words for one somebody, and those for trouble and kin. */
const TALEN: readonly (readonly [wie: string, leven: string])[] = [
	// German: "meine Tochter lebt bei Pflegeeltern".
	['ich|mich|meine?[rnms]?|seine?[rnms]?|ihre[rnms]?', 'wohnung|haft|gefängnis|tochter|sohn|mutter|vater|(?:ehe)?mann|(?:ehe)?frau|kinder|baby|pflege(?:eltern|familie)|trink\\w*|alkohol|drogen|schulden|krank|krebs|schl[aä]f\\w*|straße|geschlagen|schwanger|scheidung|geschieden|gestorben|verloren|psychose|selbstmord|bruder|schwester|getrennt|obdachlos|entlassen|vergewaltigt|bedroht|geflohen'],
	// French: "mon mari m'a frappée".
	['je|mon|ma|mes|moi|elle|il|son|sa|ses', 'mari|femme|fille|fils|mère|père|frère|s(?:oe|œ)ur|enfants?|bébé|frapp\\p{L}+|battue?|grossesse|enceinte|voiture|rue|dor[st]|prison|drogues?|alcool|boi[st]|dettes?|loyer|expuls\\p{L}+|malade|cancer|sida|morte?|décéd\\p{L}+|perdue?|papiers|divorc\\p{L}+|viol\\p{L}*|dépress\\p{L}+|suicide|menac\\p{L}+'],
	// Polish: "pan śpi w lesie, stracił pracę".
	['pan|pani|ona?|jego|jej|mój|moj[aą]|mnie|jestem|mam|mieszka[mł]?|był[ao]?', 'śpi\\p{L}*|stracił[ao]?|stracił[ae]m|pracę|pij[eę]|pił[ao]?|alkohol\\p{L}*|ran[aęy]|nog[aęi]\\p{L}*|lesie|ulicy|dług\\p{L}*|więzieni\\p{L}+|żon\\p{L}+|m[ąę]ż\\p{L}*|dzieck\\p{L}+|dzieci|córk\\p{L}+|syn\\p{L}*|matk\\p{L}+|oj(?:ciec|ca)|chor\\p{L}+|raka?|ciąż\\p{L}+|bezdomn\\p{L}+|bił[ao]?|bije|uciekł?\\p{L}*|samochodzie|zmarł\\p{L}*|narkotyk\\p{L}*|szpital\\p{L}*'],
	// Turkish: "eşi onu evden attı".
	['eşim?|onu|ona|kocam|kocası|karısı|kendisi|annem|annesi|babam|babası|oğlu[m]?|kızı[m]?|ben|benim|kardeşi\\p{L}*', 'attı|evden|evi|hasta\\p{L}*|kalıyor\\p{L}*|hapis\\p{L}*|cezaevi\\p{L}*|döv\\p{L}+|borç\\p{L}*|borcu\\p{L}*|içiyor\\p{L}*|alkol\\p{L}*|uyuyor\\p{L}*|sokakta|arabada|öldü|hamile|boşan\\p{L}+|kanser|işini|işimi|kaybett\\p{L}+|kaçt\\p{L}+|intihar|yanında|tehdit|çocuk\\p{L}*'],
	// Spanish: "vive en la calle desde que perdió el trabajo".
	['vive|vivo|tiene|tengo|duerme|duermo|perdió|perdí|debe|debo|mi|su|ella|él|yo|está|estoy', 'calle|trabajo|vih|deudas?|euros|cárcel|prisión|marido|mujer|espos[oa]|hij[oa]s?|madre|padre|herman[oa]|embarazada|drogas?|alcohol|bebe|coche|golpe\\p{L}+|pegó|cáncer|enferm\\p{L}+|murió|suicid\\p{L}+|separad[oa]|desahuci\\p{L}+|perdi(?:ó|do)|perdí|casa|violó|huyó|heroína'],
	// Frisian: "hy is nei de dea fan syn frou oan de drank rekke".
	['hy|sy|syn|har|myn|ús', 'dea|drank|drinkt|frou|man|broer|sus|soan|dochter|heit|mem|bern|skuorre|sliept|finzenis|skulden|siik|kanker|fersl?ave\\p{L}*|ferlern|ferlear\\p{L}*|strjitte|wenning|rekke|skieden|opfang|psychoaze|slein|sloech|boarsk|kwyt|auto|húsfêst|útset|ferstoarn'],
	// Low Saxon and Limburgish: "zien wief is bie hom vot".
	['hai|zai|hom|heur|hae|mien', 'wief|vot|zuupt|cent|kiender|kinger|dood|schuld\\p{L}*|zoepen|voader|moeke|huus|hoes|stroat|sloapt?|slöp|drinkt?|zaik|kwiet|bajes|keerl|dochter|zeun|zien wief|gain'],
];
/** Small letters of those languages: a class of them is ready sooner than all letters there are. */
const LETTER = 'a-zß-ÿąćęłńœśźżğış';
/** What may begin one: a word of somebody in one of those languages. */
export const TAALWOORD = new RegExp(`^(?:${TALEN.map(([wie]) => wie).join('|').replaceAll('\\p{L}', `[${LETTER}]`)})$`);
const heel = (woorden: string): string => `(?<![${LETTER}])(?:${woorden.replaceAll('\\p{L}', `[${LETTER}]`)})(?![${LETTER}])`;
const PATRONEN = TALEN.map(([wie, leven]) => [new RegExp(heel(wie)), new RegExp(heel(leven), 'g')] as const);

/** Whether a sentence in one of those languages tells of one person: somebody, and two things of a life. `laag` is in small letters. */
export const isAnderstalig = (laag: string): boolean => !laag.endsWith('?') && PATRONEN.some(([wie, leven]) => wie.test(laag) && new Set(laag.match(leven)).size >= 2);
