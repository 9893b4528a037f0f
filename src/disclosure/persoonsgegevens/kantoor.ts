// Whose address it is: an office, a school, a shop and a shelter have one that everybody may know.
import { erna, ervoor } from './soorten.ts';

/** Where anybody may come in: what stands behind it is the address of an office, a school or a shop. */
const KANTOOR = /(?<!\p{L})(?:bezoekadres|vestigingsadres|kantooradres|correspondentieadres|(?:\p{L}+)?kantoor|stadhuis|gemeentehuis|raadhuis|provinciehuis|buurt(?:huis|centrum|kamer)|wijk(?:centrum|gebouw|punt)|dorpshuis|gemeenschapshuis|inloop(?:huis|punt|centrum)?|\p{L}*(?:loket|balie|spreekuur)|bibliotheek|ziekenhuis|(?:poli)?kliniek|apotheek|huisartsen(?:praktijk|post)|school|college|politiebureau|bureau|rechtbank|kerk|moskee|sporthal|zorgcentrum|\p{L}*centrum|bijeenkomst|vergader\p{L}*|(?:raad)?zaal|dagbesteding|stichting|vereniging|b\.?v\.|winkel|restaurant|caf[eé]|hoofdvestiging|vestiging|gevestigd|servicepunt|informatiepunt|adviespunt|meldpunt|ggd|ggz|leger des heils|kringloop\p{L}*|voedselbank|opvang|nachtopvang|dagopvang|gemeente)(?!\p{L})/iu;
/** Somebody, so that the address may be where that one lives; or an address nobody may know. */
const IEMAND_ERBIJ = /(?<!\p{L})(?:cli[eë]nt\p{L}*|bewo(?:ner|onster)\p{L}*|mevrouw|mevr|mw|meneer|dhr|heer|fam(?:ilie)?|gezin|hij|zij|ze|haar|hem|zijn(?= \p{L}+ (?:woont|op|aan|in))|ik|mijn|won(?:end|en|ing)|woon\p{L}*|verbl\p{L}*|slaapt?|sliep|ingeschreven|betrokkene|pati[eë]nte?|moeder|vader|zoon|dochter|kind|partner|aanvrager|huurder|buren|buurman|buurvrouw|man|vrouw|jongen|meisje|thuis|huisbezoek|jarige|briefadres|geheim|verzekerde|deelnemer|contactpersoon|mantelzorger|priv[eé]|melder|klager|naam|adres|verhui\p{L}*|gehuisvest|vertrokken|ontruim\p{L}*|kamer|appartement|app|huisnummer)(?!\p{L})/iu;

/** Whether what stands at `begin` is the address of an office: so says the sentence before it, and nobody is in the sentence. */
export function isVanKantoor(tekst: string, begin: number, einde: number): boolean {
	const voor = /[^.!?\n]*$/.exec(ervoor(tekst, begin, 120).replace(/\b(?:nr|st|dr|burg|past|mgr)\./gi, ''))![0];
	return KANTOOR.test(voor) && !IEMAND_ERBIJ.test(voor) && !IEMAND_ERBIJ.test(/^[^.!?\n]*/.exec(erna(tekst, einde, 60))![0]);
}
