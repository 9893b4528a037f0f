// What a column heading or key promises. A number under "bedrag" is no BSN; nine digits under "sofinummer" are.
import { GEBOORTE_SCHRIFT, GEBOORTE_TALEN, inOnzeLetters, isVanEen, isVersleuteld, TELEFOON_SCHRIFT, TELEFOON_TALEN } from './koptalen.ts';
import { herlees } from './lezing.ts';
import type { Koprol } from './soorten.ts';

const PERSOON = '(?:client|cliente|patient|bewoner|bewoonster|deelnemer|deelneemster|betrokkene|aanvrager|melder|contactpersoon|behandelaar|begeleider|casemanager|casusregisseur|mentor|bewindvoerder|curator|medewerker|kind|ouder|moeder|vader|partner|gemachtigde|verzekerde|inwoner|cl|persoon|burger|zorgvrager|hulpvrager|jeugdige|gezinslid|auteur|author|artist|creator|maker|fotograaf|by line|owner|eigenaar|beheerder|verantwoordelijke|opsteller|verzorger|verzorgende|deelnemers|aanwezigen|afwezigen|ingevuld door|opgesteld door|geschreven door|gemaakt door|gesproken met|voogd|gezinsvoogd|ouders|kinderen|naasten?|mantelzorger|contact|hulpverlener|verpleegkundige|huisarts|coach|jobcoach|trajectbegeleider|regisseur|aanmelder|verwijzer|beller|notulist|voorzitter|secretaris|echtgenoot|echtgenote|familie|huisgenoot|klager|klaagster|pgb houder|statushouder|asielzoeker|vluchteling|nieuwkomer|gast|getuige|slachtoffer|verdachte|overledene|nabestaande|zoon|dochter|broer|zus|buurman|buurvrouw|budgethouder|huurder|bezwaarmaker|leerling|student|gezinshoofd|hoofdbewoner|appellant|verzoeker)';
/** Roles that an office or an organisation has as often as a person. */
const GEDAAN = '(?:aangemaakt|gewijzigd|ingevoerd|geregistreerd|bijgewerkt|goedgekeurd|beoordeeld|getekend|ondertekend|toegewezen|behandeld|uitgevoerd|verwerkt|afgehandeld|gemeld|aangemeld|verwezen|gecontroleerd|opgesteld|ingevuld|geschreven|gemaakt|gebeld|besproken)';
/** Those who help: under their heading letters are somebody's initials. */
const HULPVERLENER = /^(?:naam )?(?:behandelaar|begeleider|woonbegeleider|persoonlijk begeleider|casemanager|casusregisseur|mentor|coach|jobcoach|trajectbegeleider|hulpverlener|verpleegkundige|psychiater|bewindvoerder|pb(?: er)?|paraaf|initialen|indicatiesteller|consulent|zorgconsulent|klantmanager|regiehouder)(?: \d)?$/;
const VERVULLER = '(?:auteur|author|artist|creator|maker|fotograaf|by line|owner|eigenaar|contactpersoon|aanvrager|melder|gemachtigde|begeleider|behandelaar|redactie|beheerder|verantwoordelijke|opdrachtgever|opsteller|ingevuld door|opgesteld door|geschreven door|gemaakt door|contact|hulpverlener|huisarts|verwijzer|aanmelder|regisseur|voorzitter|secretaris|deelnemers|aanwezigen|coach|voogd)';
const NUMMER = '(?:uuid|guid|nummer|nummers|nr|nrs|no|id|code|kenmerk|key|ref|referentie)';
/** One somebody, and a number of anything: together the number of that one. */
const EEN_PERSOON = /\b(?:person|resident|client|cliente|clnt|clt|dln|deeln|schuldenaar|minderjarige|pupil|rechthebbende|belanghebbende|eiser(?:es)?|appellante?|verdachte|gedetineerde|justitiabele|slachtoffer|werkzoekende|uitkeringsgerechtigde|cursist|inburgeraar|huurder|hoofdhuurder|statushouder|asielzoeker|vluchteling|vreemdeling|jongere|zoon|dochter|moeder|vader|echtgenoot|echtgenote|overledene|getuige|mantelzorger|patient|bewoner|bewoonster|deelnemer|inwoner|burger|betrokkene|persoon|verzekerde|kind|jeugdige|gezin|aanvrager|gast)\b/;
const EEN_NUMMER = /\b(?:zaak|dossier|klant|relatie|volg)?(?:uuid|guid|no|id|code|kenmerk|key|ref|referentie)\b|\b(?!(?:huis|kamer|woning|verdieping|etage|wijk|buurt|groep|team|bus|lijn|pagina|bed|plek|artikel|product|fax|mobiel|tel)\w*)\w*(?:nummers?|nrs?)\b/;
/** Where one comes from, lives or went to: "laatst_ingeschreven_op", "herkomst cliënt". */
const WAAR_IEMAND = /^(?:woont|woonde|woonachtig|wonend)(?: (?:nu|thans|cli[eë]nt\w*|bewoner|betrokkene))?$|\b(?:woon(?:t|de|achtig)|ingeschreven|verblijft|verbleef|slaapt|sliep|logeert) (?:nu |thans |laatst )?(?:in|op|te|bij)$|^(?:herkomst|(?:afkomstig|komt) uit|(?:vertrokken|verhuisd) naar) (?:van )?(?:de )?(?:client|cliente|patient|bewoner|bewoonster|deelnemer|inwoner|betrokkene|persoon|kind|jeugdige|gezin|aanvrager|gast)$/;
const DRAGER = '(?:detentie|reclasserings|zorgmap|donor|wajong|bijstands|nedap|ehic|uli|pat|pt|ptnt|clnt|clt|dln|deeln|wsnp|toevoegings|insolventie|pas|personeels|student|studenten|leerling|medewerkers?|werknemers?|respondent|device|session|user|huurders?|lid|verzekerings|zorgpas|cjib|coa|ciz|uwv|suwi|ecd|epd|gws|skn|cjib|parket|client|cliente|patient|doss?(?:ier)?|persoons?|bewoner|deelnemer|inwoner|relatie|polis|verzekerden?|klant|beschikkings?|toewijzings?|vreemdelingen|v|a|crv|paspoort|identiteits?|rijbewijs|id kaart|zorg|gezins|casus|aanmeld|burger|cl|hulpvraag|indicatie|pseudo)';

const REGELS: [Koprol, RegExp][] = [
	['bsn', /bsn|burg\w* ?serv\w*|burger service|sofi|\bssn\b|social security|citizen service|tax id|burger ?nr|fiscaal ?(?:nummer|nr)|persoons ?(?:nummer|nr)\b|\bpgn\b|persoonsgebonden|onderwijs ?(?:nummer|nr)\b/],
	['birthdate', /\bg(?:e?b(?:oorte)?)? ?(?:datum|dat|dt|dag|jaar|jr|d{1,2})\b|\bgeb\b(?! (?:code|nr|nummer|id|naam|m2|opp))(?<!(?:bouw|oplever\w*|renovatie|sloop|opp)\W*geb)|(?<!(?:levend|dood) ?)geboren(?!en)|geboorte ?(?:dat\w*|dag|jaar|maand|dd|gegevens)?\b(?! (?:plaats|land))|\bdob\b|birth(?! ?rate|s\b)|^geb(?: (?:kind|client|moeder|vader|partner|betrokkene|bewoner|zoon|dochter)\b.*)?$/],
	['name', new RegExp(`(?:achter|voor|roep|familie|meisjes|geslachts|klant|persoons|geboorte|eigen) ?(?:naam|namen)\\b|given ?name|^t ?n ?v$|ten ?name|tenaam|rekeninghouder|voorletter|initialen|\\bnaam ${PERSOON}|${PERSOON} ?naam\\b|^${PERSOON}(?: \\d)?$|^${PERSOON} (?:kamer|k|nr|plaats|eigen schrift) ?\\d*$|naam en (?:adres|voorletter)|\\b${GEDAAN} (?:door|aan)$|volledige naam|naam volledig|surname|first ?name|last ?name|full ?name|tussenvoegsel|^(?:v|a|vn|an) ?naam$`)],
	['naamdeel', /given ?name|(?:achter|geboorte|voor|roep|familie|meisjes|geslachts) ?(?:naam|namen)\b|voorletter|initialen|surname|(?:first|last) ?name|^(?:v|a|vn|an) ?naam$/],
	['vervuller', new RegExp(`^(?:naam )?${VERVULLER}(?: \\d)?$|\\b${GEDAAN} (?:door|aan)$`)],
	['hulpverlener', HULPVERLENER],
	['zwakke-naam', /^(?:naam|name|wie|tekst|omschrijving|label|kolom ?\d*|veld ?\d*|unnamed.*|[a-z])$/],
	['address', /(?:^|\b(?:woon|verblijf|post|huis|bezoek|thuis|verblijfs|brp|gba))? ?adres(?!sering)|^verblijft\b|\bverblijf(?:plaats|s?locatie)?(?: (?:van )?(?:client|bewoner|betrokkene))?$|^(?:woon|slaap)plek(?: (?:van )?(?:client|bewoner))?$|\bstraat|straatnaam|address|street|\bnaw\b|\badr\b|^(?:lig|stand)plaats|^(?:inschrijving|slaapt|woont|waar (?:slaapt|woont))\b.*\b(?:client|bewoner|betrokkene|hij|zij)?$|\bdomicil|\bresidence\b|\banschrift|\bwohn(?:ort|sitz|haft)/],
	['address', WAAR_IEMAND],
	['phone', /telefoon|\btel\b|telnr|telnummer|mobiel|\bmob\b|\bgsm\b|phone|\b06\b|mobile/],
	['email', /e ?mail|mail ?adres/],
	['postcode', /post ?[ck]oa?de|\bplz\b|postleitzahl|code postal|codigo postal|kod pocztowy|posta kodu|^postc\b|\bpc\b|\bpc6\b|postal|\bzip\b/],
	['iban', new RegExp(`iban|rekening ?(?:nummer|nr)|bank|\\b(?:loon|spaar|leefgeld)?rekening (?:van )?${PERSOON}\\b`)],
	['freetext', /opmerking|toelichting|notitie|\bmemo\b|bijzonderh|\btoel\b|\bomschr\b|casus(?!regis)|omschrijving|beschrijving|situatie|aantekening|commentaar|verslag|\breden\b|rapportage|uitleg|\b(?:voet)?noot\b|\bbijz\b|achtergrond|anamnese|hulpvraag|bericht|verhaal|description|comment|notes?\b|remark|caption|advies|voorgeschiedenis|problematiek|\bopm\b|overdracht|motiver|factuurregel|\bverzuim\b(?! ?(?:percentage|cijfer|pct))|bijz ?heden|(?:nacht|dag|dienst|zorg|voortgangs|incident)rapport|\brapport$|logboek|journaal|voortgang|bevinding|aanleiding|klacht(?!en)|\bmelding\b|gespreks|diagnose|incident(?!en)|\bhistorie|history|background|details|narrative|summary|message|ziektebeeld|context|terugkoppeling|evaluatie|mutatie|\banamn|^(?:dd|med|soep|vg|mdo|zrm|app|appje|whatsapp|chat|mail|sms|intake|screening|triage|aanmelding|shv|thuissituatie|woonhistorie|woongeschiedenis|sociale anamnese)\b|^(?:psych|reclass|justit|politie|veiligheid|gezin|gezinssamenstelling|nareis|inburgering|leefgebied|netwerk|mantelzorg|dagbesteding|verslaving|middelengebruik|gezondheid|financien|schuldsituatie|huisvesting|uitstroom|einde zorg|levensloop)\w*(?: (?:toel|client|bewoner|vg|overig))?$|urgentie(?! ?(?:code|score|klasse))|_open\b|\bopen(?: (?:antwoord|vraag|veld))?$|\banders\b|vrij(?:e)? ?(?:veld|tekst|invoer)|kladblok|\bdoel \d|\bwens(?:en)?\b|zorgplan|uwagi|opis\b|comentario|observacion|aciklama|reponse|remarque|commentaire|bemerk|anmerk|notiz|reaksje|opmerkingen|free ?text/],
	// What is meant for whoever it concerns: a rule, a question, a form, an example that was made up.
	['regel', /fictie|verzonnen|\bpersona\b|oefen|sjabloon|\beisen\b|\beis\b|criteri|voorwaarde|definitie|instructie|variabele|artikel|\bprofiel|\bfunctie\b|vacature|\bkpi\b|stelling\b|antwoord ?optie|codeboek|codelijst|gunning|voorbeeld ?tekst|\bfolder|risico|\btitel\b|\bmaatregel|spelregel|protocol/],
	['identifier', new RegExp(`\\b${DRAGER} ?${NUMMER}\\b|\\b(?:zorg|ziektekosten|ziekte|zorgverzeker\\w*|verzeker\\w*|inschrijf|lidmaatschaps?|burger|cli\\w+|patient\\w*|bewoner\\w*|client\\w*) ?(?:nummer|nr|id|code)\\b|\\b${NUMMER} ?(?:van )?${PERSOON}\\b|pseudoniem|polis\\b|\\bkaart ?(?:nummer|nr)|kaartnummer|zorgpas|kenteken|vreemdeling(?:en)? ?(?:nummer|nr)|\\b(?:client|bezoeker|user|gebruiker) ip\\b|\\bip (?:adres |van )?(?:client|bezoeker|aanvrager|gebruiker|melder|inwoner|bewoner|burger|deelnemer)\\b|^(?:(?:license|licence|number) plate|session user|user ?name|(?:zaak|dossier|casus) (?:client|bewoner|betrokkene|inwoner|patient)|imei|mac (?:adres|telefoon|laptop|toestel)\\b.*|ip adres (?:client|bewoner|gebruiker))$`)],
	['bedrag', /bedrag|\bmeldingen\b|uitkomst|\bmeting\b|\bteller\b|\bnoemer\b|\beur\b|euro|kosten|lasten|baten|saldo|begrot|begroot|realisatie|gerealiseerd|geraamd|werkelijk|besteed|betaald|ontvangen|verschil|afwijking|resultaat|plafond|budget|prijs|tarief|omzet|aantal|plekken|\bsom\b|totaal|inkomsten|uitgaven|waarde(?!r)|subsidie|inleg|bijdrage|cumulatief|(?:inwoners|clienten|bewoners|mensen|personen)\b|\buren\b|\bminuten\b|dagen\b|percentage|\bpct\b|amount|raming|dotatie|reserve|lening|bytes|grootte|\beenheden\b|stuks|oppervlak|\bm2\b|\bm3\b|\bloon|loonsom|salaris|volume|gewicht\b|afstand|hits|bezoek(?!adres|er\b)|views|downloads|score|\bindex\b|omvang|\bfte\b|formatie|capaciteit|kwh|\bschuld(?:en)?\b|kapitaal|\bhuur\b|winst|verlies|vermogen|activa|passiva|balans|dagdelen|etmalen|leges|heffing|belasting\b|premie|uitgaven?\b|\bunieke? .*(?:nummers|codes)\b|weergaven|pageviews|bezoekers|kliks|clicks|\b(?:mnd|maanden|weken)\b|gebruikers\b|length\b|offset|\bsize\b|timestamp|\bts\b|\bunix|epoch|\brows\b|checksum|duration/],
	['orgnummer', /\bkvk|\bsbi\b|rsin|\bbtw|\bagb|vestiging|rapport ?(?:nummer|nr)|kenmerk|factuur(?!regel)|project|order|besluit|raadsvoorstel|kamerstuk|(?:raads|college|vergader|bestuurs|agenda|gemeente)?stuk ?(?:nummer|nr)|(?:motie|nota|agenda|dossier van de raad|voorstel) ?(?:nummer|nr)|stuknummer|versie|\bgm\b|gemeente ?code|\bcbs|isbn|artikel|taakveld|product ?code|grootboek|kostenplaats|contract|commit|hash|\bzaak|aanbested|begrotingspost|periode|bestelnummer|\bean\b|inventaris|registratienummer|documentnummer|docnr|inkoop|\bpost ?(?:nummer|nr)|volg ?(?:nummer|nr)|object ?id|\b[fgp]id\b|trace|request|\bnode\b|\bseq|revision|\betag\b|\bosm\b|\bway\b/],
	['ding', /printer|apparaat|apparatuur|\bmodel\b|\bmerk\b|machine|toestel|\bdevice\b|hardware|voertuig|scootmobiel|rolstoel|hulpmiddel|computer|laptop|\bwagens?\b|\bwagenpark\b|\bsoftware\b/],
	['kantoor', /stadhuis|raadhuis|zaal\b|bibliotheek|wijkcentrum|buurthuis|aanbieder|organisatie|instelling|(?<!woon|verblijf|verblijfs|slaap)locatie|leverancier|vestiging|kantoor|\bloket|^bezoek|\bschool|gemeentehuis|(?:tel|telefoon|telefoonnummer|nummer|adres|mail) (?:van )?(?:de |het )?(?:gemeente|receptie|balie|algemeen|griffie|politie|ggd|servicepunt|stichting)\b|(?:gemeente|receptie|balie|algemeen|griffie|politie|ggd|servicepunt|stichting) (?:tel|telefoon|adres|mail|nummer)/],
	['categorie', /product|status|soort|\btype\b|gemeente|regio|voorziening|doelgroep|klasse|categorie|organisatie|aanbieder|instelling|\bbron|titel|title|kwartaal|\bjaar\b|maand|leeftijd|geslacht|pijler|\bwet\b|eenheid|orgaan|partij|vereniging|gebied|thema|plaats\b|\bstad\b|locatie|leverancier|regel|post\b|groep|definitie|uitgever|ontvanger|zorgaanbieder|\bkern\b|provincie|fractie|functie\b|software|accountant|opdrachtnemer|opdrachtgever|sponsor|advocaten|\bschip|opvangschip|lettertype|buurt|wijk\b|\bfont\b|schatter|methodiek|editie|uitgave|\bgebouw|\bzaal|halte|prijs/],
];

/** Whether a heading is of the house of one: what follows "locatie" is then no office. */
const isThuis = (naam: string): boolean => /\blocatie\b/.test(naam) && (/\b(?:thuis|huis|woning)\b/.test(naam) || EEN_PERSOON.test(naam));

/** "Geb.datum_Cliënt" → "geb datum client". */
const vlak = (kop: string): string => inOnzeLetters(kop.replace(/Ã[\u0080-\u00bf\u0152-\u2122]/g, herlees).normalize('NFD').replace(/\p{M}/gu, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase()).replace(/[^a-z0-9]+/g, ' ').trim();

const GEEN: ReadonlySet<Koprol> = new Set();
const onthouden = new Map<string, ReadonlySet<Koprol>>();
const eigen = new Map<string, ReadonlySet<Koprol>>([['', GEEN]]);

/** Everything a heading promises; nothing for no heading. */
export function rollenVanKop(kop: string | undefined): ReadonlySet<Koprol> {
	if (kop === undefined || kop.length > 60) return GEEN;
	let rollen = onthouden.get(kop);
	if (!rollen) {
		const naam = vlak(kop);
		const gevonden = REGELS.filter(([, patroon]) => patroon.test(naam)).map(([rol]) => rol);
		// "e-mailadres", "webadres" and "IP-adres" are no place to live; a "naam" that says of what is a category.
		const zonder = new Set<Koprol>(gevonden);
		if (GEBOORTE_TALEN.test(naam) || GEBOORTE_SCHRIFT.test(kop)) zonder.add('birthdate');
		if (TELEFOON_TALEN.test(naam) || TELEFOON_SCHRIFT.test(kop)) zonder.add('phone');
		if (zonder.has('bsn') && isVersleuteld(naam)) zonder.delete('bsn');
		const vanIemand = EEN_PERSOON.test(naam);
		if (isVanEen(naam, vanIemand)) zonder.add('identifier');
		if (vanIemand && EEN_NUMMER.test(naam) && !['postcode', 'phone', 'iban', 'bsn'].some((rol) => zonder.has(rol as Koprol)) && !/postal/.test(naam)) zonder.add('identifier');
		if (isThuis(naam)) {
			zonder.delete('kantoor');
			zonder.add('address');
		}
		if (/mail|web|ip adres|url|site/.test(naam) || zonder.has('kantoor')) zonder.delete('address');
		// "BSN/V-nr": of who has no BSN the other number.
		if (zonder.has('bsn')) for (const rol of ['bedrag', 'orgnummer', 'categorie', ...(/\bv ?(?:nr|nummer)\b/.test(naam) ? [] : ['identifier' as const])] as const) zonder.delete(rol);
		// "bewonerspostcode" ends like "bewonerscode", and is where they live.
		if (/post(?:al)? ?code|\bzip\b/.test(naam)) zonder.delete('identifier');
		if (zonder.has('identifier')) for (const rol of ['orgnummer', 'name', 'categorie', 'freetext'] as const) zonder.delete(rol);
		// "Reden meerkosten": what is told of an amount is no amount.
		if (zonder.has('freetext') && /^(?:reden|toelichting|opmerking|omschrijving|uitleg|verklaring)\b/.test(naam)) zonder.delete('bedrag');
		if (zonder.has('bedrag')) for (const rol of ['name', 'identifier', 'freetext', 'phone'] as const) zonder.delete(rol);
		// "Mediaan geboortejaar" is of many.
		if (/mediaan|gemiddeld|modaal|modus|cohort|spreiding/.test(naam) && zonder.delete('birthdate')) zonder.add('bedrag');
		if (zonder.has('birthdate')) zonder.delete('categorie');
		if (/^mac /.test(naam)) zonder.delete('phone');
		// "jaar_2024": the figures of that year.
		if (zonder.has('kantoor') && zonder.has('identifier')) zonder.delete('kantoor');
		if (zonder.size === 0 || (zonder.size === 1 && zonder.has('categorie'))) if (/\b(?:19|20)\d\d\b/.test(naam)) zonder.add('bedrag');
		// Headings that promise the same share one set: what is found under one is found under the other.
		const sleutel = [...zonder].sort().join();
		rollen = eigen.get(sleutel) ?? zonder;
		eigen.set(sleutel, rollen);
		onthouden.set(kop, rollen);
	}
	return rollen;
}

/** Kinds that a heading by itself announces: a table with such a column holds persons, whatever stands in it. */
export const AANGEKONDIGD: readonly Koprol[] = ['bsn', 'birthdate', 'name', 'address', 'phone', 'iban', 'identifier'];

/** `sleutel: waarde`; of words with spaces only those that announce something. */
export const SLEUTEL = /^([ \t]*(?:-[ \t]+)?)(["']?)([\p{L}_][\p{L}\d._-]*(?: [\p{L}\d._-]+){0,2})\2:[ \t]+(?=\S)/u;
