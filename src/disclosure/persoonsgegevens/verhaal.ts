// Descriptions of one case: a text that tells of a single person's life, also without a name. Counted by what it says, a sentence at a time.
// What has no capitals in it here is asked of the sentence in small letters, and of the letters Dutch has: such an expression is ready in a tenth of the time.
import { heeft, K, kenmerken } from './kenmerken.ts';
import { LEVENSWOORDEN, NOODWOORDEN } from './verhaalwoorden.ts';
import type { Koprol, Vondst, Zoeker } from './soorten.ts';

/** Any of a list of words, each a whole one. */
const vanWoorden = (woorden: readonly string[]): RegExp => new RegExp(`(?<![a-zß-ÿ])(?:${woorden.join('|').replaceAll('\\p{L}', '[a-zß-ÿ]')})(?![a-zß-ÿ])`, 'g');

/** Somebody in the singular. */
const PERSOON = /(?<![a-zß-ÿ])(?:(?:mw|dhr|mvr|mevr|cl|bew|pt)\.?(?=\s[a-zß-ÿ])|(?:tiener|bijstands|zwerf|dak|alcohol|ex-?|trans|wees|pleeg|schip)[a-zß-ÿ]*(?:moeder|vader|vrouw|man|jongen|meisje|kind|jongere)|jongvolwassene|(?:de|onze|die) (?:oude |vroegere |jonge )?(?:[a-zß-ÿ]*(?:wachter|slager|bakker|dokter|leraar|lerares|juf|boer|boerin|visser|koster|pastoor|dominee|imam|kapper|kapster|postbode|conci[eë]rge|caf[eé]baas|kroegbaas|bakkersvrouw|winkelier|muzikant|kunstenaar|kunstenares|voetballer|turnster|taxichauffeur|buschauffeur|schipper|smid|molenaar|tuinman|kastelein|organist))(?= (?:van|uit|die|is|werd|raakte|heeft|kreeg|verloor|zit|had|was|in))|asielzoeker|vluchteling|student(?:e)?(?= (?:die|van \d))|clt\.?(?=\s[a-zß-ÿ])|(?:de|het|deze|die|onze|enige|ene|jonge|oudere|transgender|dakloze|syrische|eritrese|somalische|afghaanse|poolse|oekra[iï]ense) (?:[a-zß-ÿ]+e |transgender )*(?:statushouder|nieuwkomer|arbeidsmigrant|zwerver|leerling|scholier|jongere|tolk|veteraan|militair|agent|kok|bakker|chauffeur|tandarts|huisarts|[a-zß-ÿ]*arts|verpleegkundige|juf|meester|leraar|ondernemer|winkelier|advocaat|notaris|rechter|muzikant|ex|wees|tweede ?jaars|student|huurder|buurjongen|buurmeisje|dief|dader|dakloze)(?= (?:uit|die|dat|van|met|zonder|raakte|is|was|werd|slaapt|woont|zit|kreeg|heeft|verloor))|(?:a|an|the|our|this|that|young|old|single|former|homeless) (?:[a-z-]+ )?(?:man|woman|mother|father|dad|mum|mom|boy|girl|tenant|resident|widow|widower|teenager|refugee|veteran|teacher|nurse|officer|doctor|soldier|driver)|cli[eë]nte?|mevrouw|mevr\.|mw\.|meneer|dhr\.|de heer|betrokkene|bewoner|bewoonster|pati[eë]nte?|deelnemer|deelneemster|(?:de|het|deze|dit|een|die|jonge|oudere|enige) (?:[a-zß-ÿ]+e )?(?:man|vrouw|jongen|meisje|inwoner|moeder|vader|tiener|puber|weduwe|weduwnaar|broer|zus|dame|heer)|\d{1,3}[- ]?jarige|(?:man|vrouw|jongen|meisje|bewoner|inwoner|moeder|vader|dame|heer)(?:,| van|\s?\()\s?\d{1,3}|enige (?:[a-zß-ÿ]+e )?(?:man|vrouw|jongen|meisje)|jongeman|ex-gedetineerde|alleenstaande (?:moeder|vader|man|vrouw|ouder)|weduwe|weduwnaar|buurvrouw|buurman|(?:het|dit|dat) gezin (?=met |uit |dat |in een )|our client|(?:de|deze|die|onze) (?:[a-zß-ÿ]+e )?(?:twee|drie|vier|vijf|zes)ling|(?:de|een|deze|die|onze) (?:oud-|ex-|voormalige? |gepensioneerde? )[a-zß-ÿ]{4,}|pt\.|collega (?=van |die |is |zit |heeft |[a-zß-ÿ]+t ))(?![a-zß-ÿ])/;
/** "M., 61, …" */
const INITIAAL = /(?<!\p{L})\p{Lu}\.,? \(?\d{2}(?!\d)/u;
/** "voor een cliënt", "van de bewoner": a role in a sentence of policy. */
const ALS_ROL = /(?<!\p{L})(?:[Vv]an|[Vv]oor|[Aa]an|[Pp]er|[Dd]oor|[Nn]aar|[Bb]ij|[Rr]ond|[Mm]et|[Tt]ussen) (?:(?:de|een|elke|iedere|die|deze) )?(?:\p{L}+e )?(?:cli[eë]nt|bewoner|inwoner|pati[eë]nt|deelnemer)(?!\p{L})(?! uit \p{Lu})/gu;
/** Of one place: "de bewoner uit Vaals". */
const VAN_PLAATS = /(?:cli[eë]nte?|bewoner|bewoonster|man|vrouw|inwoner|gezin|jongen|meisje|moeder|vader) uit \p{Lu}/u;
const HIJ_ZIJ = /\b(?:hij|hem|haar|onze (?:zoon|dochter|moeder|vader|broer|zus|oma|opa|schoonzoon|schoondochter|kleinzoon|kleindochter)|(?<!\ben )(?:zijn|haar|diens) (?:eigen )?(?:moeder|vader|ouders|zoon|zoontje|dochter|dochtertje|partner|ex|ex-man|ex-vrouw|ex-partner|vriend|vriendin|broer|zus|kind|kinderen|man|vrouw|oma|opa|huis|woning|baan|uitkering|medicatie|medicijnen|begeleider|kamer|auto|familie|gezin|schulden|verleden|detentie|behandeling|ziekte|verslaving|overlijden|dood|opname|ontslag|scheiding|stiefvader|stiefmoeder))\b/;
const ZIJ_ENKEL = /\b(?:hij|zij|ze) als enige\b|\b(?:he|she) (?:[a-z]+ed|is|was|has|had|lives|lost|sleeps|slept|drinks|uses|wants|drinks|cannot|can't|got|left|does|did)\b|\b(?:her|his) (?:(?:two|three|four|five|own|late|ex-?) ?)?(?:husband|wife|children|kids|twins|son|daughter|mother|father|mum|dad|partner|boyfriend|girlfriend|ex|car|job|house|home|flat|leg|arm|brother|sister|baby)\b|\bik (?:(?!wil)[a-zß-ÿ]+ ){1,4}(?:heb|zit|ben|had|was|woon|slaap)\b|\b(?:us|myn|syn|har) (?:heit|mem|soan|dochter|man|frou|broer|sus)\b|\b(?:ik|mijn) (?:ben|woon|slaap|heb|sliep|kreeg|verloor|had|was|leef|zit|durf|drink|mis|man|vrouw|kind|kinderen|dochter|zoon|moeder|vader|ex|partner|huis|baan|begeleider|ouders|broer|zus|familie|oma|opa|tante|oom|vriend|vriendin)\b|\bzij (?:is|heeft|had|was|wil|woont|slaapt|kan|krijgt|gebruikt|verblijft|durft|komt|kwam|ging|gaat|moest|moet|vertelt|zegt|lijdt|leeft)\b|\bze (?:is|heeft|had|was|wil|woont|slaapt|kan|krijgt|gebruikt|verblijft|durft|komt|kwam|moest|vertelt|zegt|werd|sliep|kreeg|dronk|gaat|ging|moet|lijdt|leeft|hoort|raakte|verloor|vluchtte|weigert|drinkt)\b/;
/** One particular person: "de man die vorig jaar …". */
const DIE_ENE = /(?<![a-zß-ÿ])(?:de|het|die|dat|onze|een) (?:[a-zß-ÿ]+e )?(?:man|vrouw|jongen|meisje|bewoner|bewoonster|moeder|vader|inwoner|jongeman|dame|heer|student|zwerver|buurman|buurvrouw|gezin|cli[eë]nte?)(?: [a-zß-ÿ]+){0,4}?,? (?:die|dat|wiens|met (?:de|het|zijn|haar|een))(?![a-zß-ÿ])/;
/** Told by the one it happened to: "raakte ik verslaafd". */
const IK_TOEN = /(?<![a-zß-ÿ])(?:ik (?:[a-zß-ÿ]+ )?(?:[a-zß-ÿ]{2,}(?:kte|tte|pte|ste|fte|chte|lde|rde|nde|gde|dde|de)|kreeg|werd|sliep|dronk|verloor|liep|ging|kwam|vond|bleef|zat|stond|lag|viel|begon|nam|hield|had|was)|(?:[a-zß-ÿ]{2,}(?:kte|tte|pte|ste|fte|chte|lde|rde|nde|gde|dde)|kreeg|werd|sliep|dronk|verloor|liep|ging|kwam|vond|bleef|zat|stond|lag|viel|begon|nam|hield|had|was) ik)(?![a-zß-ÿ])/;
/** The one a decision is about, told to that one. */
const U_ZELF = /(?<![a-zß-ÿ])(?:u (?:heeft|bent|kunt|woont|had|hebt|verblijft|gaf|geeft|vertelde|slaapt|drinkt|zorgt|mist|lijdt) |uw (?:ex|man|vrouw|partner|moeder|vader|ouders|dochter|zoon|kinderen|broer|zus|psychiater|huisarts|begeleider|bewindvoerder|schulden|verslaving|ziekte)(?![a-zß-ÿ]))/;
const VERWANT = /\b(?:(?:mijn|zijn|haar) familie|moeder|vader|zoon|zoontje|dochter|dochtertje|partner|ex-(?:man|vrouw|partner)|(?:haar|zijn|diens) ex(?!-)|baby|vriendin|broer|zus|oma|opa|neef|schoonzus|schoonmoeder|bij (?:een |haar |zijn )vriend|ouders|tante|oom|vriend|zijn vriendin|stiefvader|stiefmoeder|husband|wife|daughter|mother|father|children|(?:mijn|zijn|haar) (?:man|vrouw)|echtgenoot|echtgenote|pleegouders|pleeggezin|(?:twee|drie|vier|vijf|\d) (?:zonen|dochters|kinderen|jonge kinderen)|kleinkind|(?:twee|drie|vier|vijf|zes)ling(?:en)?|baby|(?:zijn|haar) (?:man|vrouw|kinderen|gezin))\b/g;
/** What somebody does and is known by: no trouble, yet everybody in the village knows who it is. */
const LEVEN = vanWoorden(LEVENSWOORDEN);
/** What the trouble is, said of somebody. */
const NOOD = vanWoorden(NOODWOORDEN);
/** A sentence that begins with what somebody does, and leaves out who: as files are written. */
const ZONDER_WIE = /^\s*(?:(?:relapsed|lost|evicted|arrested|fled|sleeps|slept|drinks|stopped|refuses|refused|hears|former|single|homeless|pregnant|divorced|widowed|suicidal|diagnosed|released|is|was|has) (?!of\b)|(?:vannacht|gisteren|vanochtend|vanmiddag|vanavond|eergisteren|vorige (?:week|maand)|afgelopen (?:week|nacht|weekend))\b|is|heeft|had|was|wil|wilde|woont|woonde|slaapt|sliep|komt|kwam|kan|krijgt|kreeg|gebruikt|verblijft|verbleef|weigert|zit|zat|moet|moest|leeft|drinkt|blowt|ging|gaat|belt|belde|hoort|durft|lijdt|ligt|kreeg|zegt|geeft aan|werd|wordt|vertoont|staat|mist|verloor|recent|net|alleenstaande?|gestopt|gestart|gevlucht|ontslagen|gescheiden|getrouwd|bevallen|aangehouden|opgepakt|dreigde|dreigt|zag|trof|vond|at|eet|nuchter|clean|verslaafd|uitgestroomd|opgenomen|verhuisd|teruggevallen|weggelopen|terugval|overleden|onder bewind|bekend met|al (?:weken|maanden|jaren)|sinds|mag|doet|deed|vertelt|vertelde|ruikt|spreekt|eet|rookt|blijft|bleef|huilt|huilde|raakte|durfde|zoekt|werkt|werkte|loopt|liep|mist|miste|scheldt|schreeuwt|vergeet|stinkt|na \d+ (?:jaar|maanden|weken) (?:huwelijk|detentie|relatie))\b(?![^.!?\n]*\?)/;
/** What somebody did or does, told: policy says what somebody may, gets and has. */
const VERTELT = /\b(?:at|brak|stierf|overleed|vernielde|bedreigde|mishandelde|neerstak|vertrok|verdween|ontsnapte|gebroken|gevonden|(?:in|op|uit|af|aan|neer|weg|om|door|mee|kapot|dood)(?:sloeg|stak|trok|reed|liep|brak|schoot)|died|lost|fled|left|set fire|relapsed|evicted|arrested|verhuisde|scheidde|sloeg|stal|stak|viel|liep|stopte|begon|bleek|zag|vond|kocht|stond|lag|reed|leefde|werkte|verscheen|miste|overleefde|ontvluchtte|schaamt|gooit|gooide|dreigt|dreigde|hoort|durft|slaapt|sliep|drinkt|blowt|weigert|weigerde|vertelt|vertelde|zegt|zei|belde|ging|kwam|raakte|verloor|vluchtte|werd|kreeg|had|woonde|verbleef|zwierf|huilt|wacht|schreeuwt|dronk|vroeg|wilde|durfde)\b/g;
const VERTELT_IETS = new RegExp(VERTELT.source);
/** "Casus:", and what reads like the notes on one household. */
const CASUS = /^\W*(?:casus|voorbeeldcasus|situatieschets|intake|gespreksverslag|melding|signaal|anamnese|achtergrond|situatie)(?: [a-zß-ÿ]+| \d+)?\s*[:–-]|^\W*(?:huishouden|gezin|cli[eë]nte?|bewoner|bewoonster|persoon|deelnemer|kamer) (?:\d+|[a-z]\d*)\s*[:–-]/;
const UNIEK = /\been van de (?:twee|drie|vier|vijf|\d) (?:cli[eë]nten|bewoners|inwoners|gezinnen)\b|(?:\b(?:de|het|als|onze) enige\b|^\W*enige)(?! (?:[a-zß-ÿ]+e )?(?:aanbieder|organisatie|gemeente|regio|instelling|locatie|voorziening|provincie|partij|maatregel|bron|manier|uitzondering|reden|optie|oplossing|weg|kolom|maat|indicator))|(?<![a-zß-ÿ])(?:één|éen|eén) (?:gezin|moeder|vader|man|vrouw|jongen|meisje)\b|\bhet betreft (?:een|één) (?:man|vrouw|jongen|meisje|gezin|moeder|vader|bewoner|inwoner|cli[eë]nt)|\bg(?:aat|ing) (?:het )?om [ée][ée]n (?:persoon|cli[eë]nt|inwoner|bewoner)\b|\benige (?:statushouder|asielzoeker|vluchteling|rolstoelgebruiker)\b|\benige (?:bewoner|inwoner|gezin|man|vrouw|cli[eë]nt|persoon|kind)\b|\b(?:de|het|onze) (?:oudste|jongste) (?:bewoner|inwoner|cli[eë]nt|vrouw|man)\b|\biedereen (?:in|weet|kent)\b|\b(?:weet|kent|herkent) iedereen\b|\bom wie het gaat\b|\b(?:de|onze|hun|haar|zijn|deze|die) (?:[a-zß-ÿ]+e )?(?:drie|vier|vijf|zes)ling\b|\b(?:(?:twee|drie|vier|vijf|zes)ling|gezin (?:met|dat)(?: [a-zß-ÿ]+){1,4}) (?:uit|in) (?:onze|ons|dit|deze) (?:gemeente|dorp|kern|straat|buurt|wijk)\b/;
const LEEFTIJD = /\b(?:is|was|wordt|werd) (?:1[2-9]|[2-9]\d)(?=[\s,.;]|$)(?! (?:jaar|procent|%|mensen|dagen|weken|maanden|plaatsen|plekken|cli[eë]nten|bewoners|euro|keer|uur|van|tot|en))|\b(?:van|is|wordt|werd|\()\s?(?:1[0-9]|[2-9]\d|10\d) jaar\b(?! (?:en|of) (?:ouder|jonger))|\b\d{1,3}-jarige\b|\b(?:zoon|dochter|zus|broer|kind|vader|moeder) \(\d{1,2}\)|\bik ben \d{2}\b|\b(?:is|was|wordt|werd) (?:net |pas |nog maar )?(?:twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|[a-z]+(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?= (?:jaar |en |geworden)|[,.]|$)|\b(?:sinds|vanaf|op) (?:zijn|haar) [a-zß-ÿ]+(?:de|ste)\b|\b(?:kind|kinderen|zoon|zoontje|dochter|dochtertje|baby|tweeling|jongen|meisje|broertje|zusje) van (?:\d{1,2}|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien)\b(?! (?:de|het|deze|onze|mensen))|\b[mvx],? ?\(?\d{2}\)?(?:\b|$)|\b(?:vrouw|man|mevrouw|meneer|weduwe|weduwnaar|jongen|meisje|dame|heer|gedetineerde),? (?:van )?\(?\d{2}\b|, (?:1[2-9]|[2-9]\d), /;
const ZORG = /\b(?:beschermd wonen|opvang|begeleiding|behandeling|intake|indicatie|beschikking|woning|kamer|wachtlijst|hulpverlen\w*|wijkteam|ggz|kliniek|nachtopvang|crisis\w*|huisarts|psychiater|verpleeghuis|thuiszorg|dokter|zorg|wijkagent|veilig thuis|reclassering|mentor|bewindvoerder|begeleider)\b/;
/** Somebody without an article, as files are written: "Meneer ziet …", "23:40 bewoner komt …". */
const KAAL = /^\W*(?:\d{1,2}[:.]\d{2}\W+)?(?:meneer|mevrouw|mw\.?|dhr\.?|cli[eë]nte?|bewoner|bewoonster|betrokkene|pati[eë]nte?|deelnemer|pt\.?)\s+[a-zß-ÿ]+/;
/** The sentence is about one: "Hij kreeg …". */
const HIJ_VOOROP = /^\W*(?:hij|ze|zij(?= (?:is|was|[a-zß-ÿ]*(?:t|de|te|oor|eg|ep|ng|am|ad)(?![a-zß-ÿ]))))\s/;
/** Kin without an article, as in notes: "moeder opgenomen, vader in detentie". */
const KAALVERWANT = /^\W*(?:moeder|vader|ouders|ex|partner|zoon|dochter|broer|zus|vriend|vriendin|man|vrouw|oma|opa)(?:,| ?\(\d| (?!en|of|die|met)[a-zß-ÿ]+)/;
/** Of somebody, first of all: "Haar zoon …". */
const VAN_DIE_VOOROP = /^\W*(?:zijn|haar|mijn|onze) (?:(?:oudste|jongste|eigen|ex) )?(?:moeder|vader|ouders|zoon|zoontje|dochter|dochtertje|partner|ex|man|vrouw|broer|zus|familie|kind|kinderen|oma|opa|vriend|vriendin) (?:[a-zß-ÿ]+ ){0,3}[a-zß-ÿ]/;
/** Something that happened or goes on, at some time: a rule is for always. */
const TOEN = /\b(?:niet (?:meer|langer)|nog (?:steeds|altijd|niet|nooit)|alweer|weer|net (?:uit|terug|pas|weer|vrij)|sinds|toen|onlangs|inmiddels|vannacht|gisteren|eergisteren|vanochtend|vanmiddag|vandaag|(?:vorige?|afgelopen) (?:jaar|maand|week|zomer|winter|herfst|lente|voorjaar|najaar|nacht|weekend|kerst|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|(?:al|nu) (?:\d+|een|een paar|twee|drie|vier|vijf|zes|acht|tien|weken|maanden|jaren|dagen|lang)|(?:twee|drie|vier|vijf|zes|\d) keer|na (?:de dood|het overlijden|haar|zijn|mijn|de (?:scheiding|brand|geboorte|ruzie|operatie))|in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|nu (?:bij|in|op|weer|alleen|zonder|met))\b/;
const KAAL_GROEP = /^\W*[a-zß-ÿ]+\.?\s+(?:of|en|in|met|van|voor|die|kan|mag|moet|betaalt|per|zijn)\b/;
/** Nobody in particular: an average, an example. */
const VERZONNEN = /^\W*stel(?:,|:| dat)|\bde ene [a-zß-ÿ]+ [^.]*\bde andere?\b|\b(?:gemiddelde|doorsnee|typische|fictieve|denkbeeldige|modale) (?:[a-zß-ÿ]+ )?(?:gebruiker|cli[eë]nt|bewoner|bewoonster|inwoner|man|vrouw|persoon|jongere|deelnemer|dakloze|casus|voorbeeld)\b|\b(?:fictief|fictieve|verzonnen|samengevoegd|persona|rekenvoorbeeld)\b|\b(?:boek|film|roman|documentaire|serie|toneelstuk|voorstelling|podcast|theaterstuk|liedje|lied|strip)\b[^.]{0,40}\b(?:over|vertelt|volgt|toont|speelt)\b/;
/** Shares of a whole: "detentie 6%, verhuisd 22%". */
const AANDELEN = /\d ?%[^%]*\d ?%/;
/** In a training, a task or a rule, whoever does the work. */
const BEROEP = /(?:^|[:;,] )\W*(?:(?:rol|taak|werk|dag) van )?(?:de|een|elke|iedere|onze) (?:[a-zß-ÿ]+e )?(?:begeleider|vrijwilliger|medewerker|hulpverlener|zorgverlener|consulent|professional|coach|trainer|regisseur|indicatiesteller|casemanager|zorgaanbieder|aanbieder|organisatie|stichting|gemeente|instelling|instantie|corporatie|verhuurder|werkgever|school)(?![a-zß-ÿ])|\b(?:rol|taak) van de\b|\bin de (?:training|cursus|workshop)\b/;
const NIEMAND = /(?<![a-zß-ÿ])(?:geen (?:enkele?|van de|cli[eë]nt|bewoner|inwoner)|niemand)(?![a-zß-ÿ])/;
/** What holds for whoever it happens to: "Als een bewoner …", "Bij huiselijk geweld …". */
const REGEL = /^\W*(?:als|wanneer|indien|zodra|stel(?: dat|:)?|bij|mocht|is er|heeft iemand|wie) (?!(?:de|deze|onze|mijn|zijn|haar|die) )/;
/** What holds only if: "betaalt mee als hij werkt". */
const VOORWAARDE = /\b(?:als|wanneer|indien|zodra|tenzij|mits|totdat) (?:hij|zij|ze|(?:de|een|die) (?:cli[eë]nt|bewoner|inwoner|pati[eë]nt|deelnemer))\b/;
/** What anybody in that place gets, may and pays: "De cliënt krijgt", "Zo houdt de inwoner", "Wordt de cliënt ziek, dan". */
const GELDT = /(?:^|[;:,] )\W*(?:de|een) (?:cli[eë]nt|bewoner|inwoner|deelnemer|jongere|ouder|moeder|vader|pati[eë]nt|gast|huurder|vrouw|man|jeugdige)(?: (?:die|met|zonder) [^,]{3,60},?)? (?:krijgt|mag|kan|moet|houdt|kiest|betaalt|telt|heeft (?:altijd |ook |dan )?(?:recht|een eigen|altijd))\b|\b(?:krijgt|mag|kan|moet|houdt|kiest|betaalt|telt) (?:de|een) (?:cli[eë]nt|bewoner|inwoner|deelnemer|jongere|ouder|moeder|vader|pati[eë]nt|gast|huurder|jeugdige)\b|^\W*(?:wordt|is|heeft|krijgt|wil|kan|mag|komt|gaat|raakt|verhuist|overlijdt|weigert) (?:de|een|iemand)\b[^.]*, dan\b/;
/** Somebody in office speaks or acts: that is news, not a case. */
const AMBT = /(?<!oud-|ex-)\b(?:wethouder|burgemeester|minister|staatssecretaris|directeur|bestuurder|raadslid|gedeputeerde|onderzoeker|projectleider|woordvoerder|rekenkamer|ombudsman|kinderombudsman|voorzitter|commissaris)\b/;
const EEN_VOOROP = /^\W*(?:een|elke|iedere|menig) (?:[a-zß-ÿ]+e )?(?:\d{1,3}-jarige|cli[eë]nt|bewoner|inwoner|deelnemer|jongere|ouder|moeder|vader|pati[eë]nt|gast|huurder|vrouw|man|jeugdige|kind|gezin|dakloze|oudere|vluchteling|statushouder|slachtoffer|alleenstaande|persoon)(?![a-zß-ÿ])/;
const RECHT = /\b(?:heeft|hebben|houdt|krijgt) (?:altijd |ook |dan |geen |wel )?recht op\b|\bkomt (?:niet |wel |dan |ook )?in aanmerking\b|\bis degene\b|\bdegene (?:met|die)\b/;
const SOMS = /\b(?:soms|meestal|doorgaans|regelmatig|in principe|over het algemeen|vaak)\b/;
const HIJ_OF_ZIJ = /\b(?:hij of zij|zij of hij|hem of haar|haar of hem|zijn of haar|haar of zijn|(?:man|vrouw|jongen|meisje) of (?:man|vrouw|jongen|meisje)|hij\/zij|zijn\/haar)\b/;
/** Words of policy: a sentence with these tells of groups. */
const GROEP = /\b(?:aanpak|werkwijze|methode|waarbij|regeling|maatregel|verordening|recht op|doelgroep|cijfers?|telling|tabel|kolom|indicator|norm|percentage|aandeel|gezinnen|vrouwen|mannen|kinderen die|slachtoffers|daklozen|begeleiders|aanbieders|mensen|inwoners|cli[eë]nten|bewoners|personen|jongeren|ouderen|gemeenten|regio|gemiddeld|procent|aantal|kosten|begroting|beleid|plan|wanneer|iemand|een persoon|voorbeeld|betekent|definitie|(?<!\bom )wie|bijvoorbeeld|voorbeelden|zoals|(?:elke|elk|iedere|ieder)(?! (?:dag|nacht|ochtend|middag|avond|week|weekend|maand|zomer|winter|jaar|keer|(?:maan|dins|woens|donder|vrij|zater|zon)dag))|per)\b/g;

/** How many different things `patroon` finds. */
function tel(laag: string, patroon: RegExp): number {
	const gevonden = laag.match(patroon);
	return gevonden === null ? 0 : new Set(gevonden).size;
}

/** How much a sentence tells of one person; from 3 it is a case. `iemand` is whether somebody may be in the text at all. */
function gewicht(zin: string, kop: ReadonlySet<Koprol>, iemand: boolean): number {
	const laag = zin.toLowerCase();
	if (VERZONNEN.test(laag) || AANDELEN.test(laag)) return 0;
	const zonder = ZONDER_WIE.test(laag);
	const casus = CASUS.test(laag);
	const verwantVoorop = KAALVERWANT.test(laag);
	const kort = kop.has('freetext') || casus || verwantVoorop;
	if (!iemand && !zonder && !kort) return 0;
	const persoon = iemand && (PERSOON.test(laag) || INITIAAL.test(zin));
	const hij = iemand && (HIJ_ZIJ.test(laag) || ZIJ_ENKEL.test(laag) || (/(?<![a-zß-ÿ])ik(?![a-zß-ÿ])/.test(laag) && IK_TOEN.test(laag))) || (kop.has('freetext') && U_ZELF.test(laag));
	const uniek = iemand && UNIEK.test(laag);
	if (!persoon && !hij && !zonder && !uniek && !kort) return 0;
	const nood = tel(laag, NOOD);
	const verwant = tel(laag, VERWANT);
	const leeftijd = LEEFTIJD.test(laag);
	// Without somebody there is no case.
	if (!persoon && !hij && !zonder && !(uniek && (leeftijd || nood > 0)) && !(kort && nood + verwant + tel(laag, LEVEN) >= 2)) return 0;
	const zorg = ZORG.test(laag);
	const leven = tel(laag, LEVEN);
	if (nood === 0 && verwant === 0 && leven === 0 && !zorg && !((persoon || hij) && uniek) && !(persoon && leeftijd && hij)) return 0;
	const verteld = VERTELT_IETS.test(laag);
	let som = Math.min(nood, 3) + Math.min(verwant, 2) * 0.75 - tel(laag, GROEP) * 0.6;
	if (persoon || hij || kort) som += Math.min(leven, 2) * 0.75;
	const sterk = persoon && (PERSOON.test(zin.replace(ALS_ROL, '').toLowerCase()) || INITIAAL.test(zin));
	if (persoon) som += sterk ? 1.5 : 0.5;
	if (persoon && VAN_PLAATS.test(zin)) som += 0.75;
	if ((persoon || hij || casus || verwantVoorop || (zonder && kop.has('freetext'))) && verteld) som += Math.min(tel(laag, VERTELT), 3) * 0.6 + 0.15;
	if (persoon && (verteld || (sterk && nood > 0)) && DIE_ENE.test(laag)) som += 0.75;
	if (KAAL.test(laag) && !KAAL_GROEP.test(laag)) som += 1;
	if (hij) som += HIJ_VOOROP.test(laag) ? 1.5 : 1;
	if (zonder) som += 0.75;
	if (uniek) som += 1.5;
	if (leeftijd) som += 1;
	if (zorg) som += 0.5;
	if (kop.has('freetext')) som += verwant > 0 ? 1.25 : 0.75;
	if (casus) som += 1;
	const regel = REGEL.test(laag);
	if ((persoon || hij || verwantVoorop || zonder) && !regel && TOEN.test(laag)) som += 0.75;
	if (hij && VAN_DIE_VOOROP.test(laag)) som += 0.5;
	if (regel) som -= 1;
	if (!verteld && VOORWAARDE.test(laag)) som -= 1;
	if (!leeftijd && GELDT.test(laag)) som -= TOEN.test(laag) ? 1 : verteld ? 1.5 : 2;
	// "Een bewoner die …", "Wie …", "heeft recht op": of nobody, as long as nothing happened.
	const gebeurd = verteld || TOEN.test(laag);
	if (!gebeurd && EEN_VOOROP.test(laag)) som -= 1.5;
	if (!verteld && RECHT.test(laag)) som -= 1.5;
	if (!hij && SOMS.test(laag)) som -= 1;
	if (BEROEP.test(laag)) som -= 1.5;
	if (nood === 0 && AMBT.test(laag)) som -= 1.5;
	if (HIJ_OF_ZIJ.test(laag)) som -= 2;
	if (NIEMAND.test(laag)) som -= 2;
	// Sums of tenths: what is 3 counts as 3.
	return Math.round(som * 1000) / 1000;
}

/** Everything that finds somebody in the singular: `laag` in a sentence in small letters, `zoals` in one as it stands. */
export const OVER_IEMAND = { laag: [PERSOON, HIJ_ZIJ, ZIJ_ENKEL, IK_TOEN, UNIEK], zoals: [INITIAAL] } as const;

/** Whether somebody in the singular may be in a text: a word of `IEMANDWOORD`, "M., 61", "een van de 3 …". */
export const magIemand = (tekst: string): boolean => {
	const ken = kenmerken(tekst);
	return heeft(ken, K.IEMAND) || heeft(ken, K.LETTER_PUNT | K.CIJFER) || /en van de /i.test(tekst);
};

const ZIN = /(?:[^.!?\n]|[.!?](?=[^\s.!?]))+(?:[.!?]+(?=\s|$)|\n|$)/gu;

export const zoekVerhaal: Zoeker = (tekst, onder) => {
	// A heading that says nothing, and a whole sentence under it.
	const kop: ReadonlySet<Koprol> = (onder.has('zwakke-naam') || (onder.has('categorie') && !onder.has('orgnummer') && /^\p{Ll}[^.]*,[^.]*,/u.test(tekst))) && !onder.has('freetext') && tekst.length > 40 ? new Set<Koprol>([...onder, 'freetext']) : onder;
	if (tekst.length < 20 || kop.has('orgnummer') || (kop.has('categorie') && tekst.length < 60)) return [];
	// "Overleden / verhuisd / detentie": what may be chosen.
	if (tekst.length < 120 && tekst.split(/\s\/\s/).length > 2 && tekst.split(/\s\/\s/).every((deel) => deel.trim().split(/\s+/).length < 4)) return [];
	const gevonden: Vondst[] = [];
	const iemand = magIemand(tekst);
	const drempel = kop.has('freetext') ? 2.5 : 3;
	let vorige: { begin: number; gewicht: number; verteld: boolean } | undefined;
	// "i.v.m." and "mw." end no sentence; the length stays.
	const ken = kenmerken(tekst);
	const afgekort = (ken & (K.KLEIN_PUNT | K.LETTER_PUNT)) !== 0 ? tekst.replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (afkorting) => afkorting.replaceAll('.', '·')) : tekst;
	const zinnen = heeft(ken, K.TITEL) || iemand ? afgekort.replace(/(?<!\p{L})(?:mw|mevr|mvr|dhr|cl|bew|pt|fam|hr)\.(?=\s)/giu, (afkorting) => `${afkorting.slice(0, -1)}·`) : afgekort;
	for (const match of zinnen.matchAll(ZIN)) {
		const kaal = match[0].trim();
		if (!kaal) continue;
		const begin = match.index + match[0].indexOf(kaal);
		const einde = begin + kaal.length;
		const telt = gewicht(kaal.replace(/(?<=\p{L}{2})·/gu, '.'), kop, iemand);
		const samen = vorige !== undefined && !vorige.verteld && telt < drempel && !match[0].startsWith('\n') && telt > 0 && vorige.gewicht > 0 && vorige.gewicht + telt >= drempel + 0.5;
		if (telt >= drempel) gevonden.push({ kind: 'freetext', begin, einde });
		else if (samen) gevonden.push({ kind: 'freetext', begin: vorige!.begin, einde });
		vorige = /\n$/.test(match[0]) ? undefined : { begin, gewicht: telt, verteld: telt >= drempel };
	}
	return gevonden;
};
