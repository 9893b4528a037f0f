// What speaks against a story: a sentence for anybody (a rule, a right, a condition), of a group, of an office, or of nobody at all.

/** Nobody in particular: an average, an example. */
export const VERZONNEN = /\b(?:acteurs?|actrices?|rollenspel|oefencasus|bedacht voor)\b|^\W*stel(?:,|:| dat)|\bde ene [a-zß-ÿ]+ [^.]*\bde andere?\b|\b(?:gemiddelde|doorsnee|typische|fictieve|denkbeeldige|modale) (?:[a-zß-ÿ]+ )?(?:gebruiker|cli[eë]nt|bewoner|bewoonster|inwoner|man|vrouw|persoon|jongere|deelnemer|dakloze|casus|voorbeeld)\b|\b(?:fictief|fictieve|verzonnen|samengevoegd|persona|rekenvoorbeeld)\b|\b(?:boek|film|roman|documentaire|serie|toneelstuk|voorstelling|podcast|theaterstuk|liedje|lied|strip)\b[^.]{0,40}\b(?:over|vertelt|volgt|toont|speelt)\b/;
/** Shares of a whole: "detentie 6%, verhuisd 22%". */
export const AANDELEN = /\d ?%[^%]*\d ?%|[a-zß-ÿ]: ?\d+ ?[;,|].*[a-zß-ÿ]: ?\d/;
/** In a training, a task or a rule, whoever does the work. */
export const BEROEP = /(?:^|[:;,] )\W*(?:(?:rol|taak|werk|dag) van )?(?:de|een|elke|iedere|onze) (?:[a-zß-ÿ]+e )?(?:begeleider|vrijwilliger|medewerker|hulpverlener|zorgverlener|consulent|professional|coach|trainer|regisseur|indicatiesteller|casemanager|zorgaanbieder|aanbieder|organisatie|stichting|gemeente|instelling|instantie|corporatie|verhuurder|werkgever|school)(?![a-zß-ÿ])|\b(?:rol|taak) van de\b|\bin de (?:training|cursus|workshop)\b/;
/** "Geen enkele cliënt", "niemand". */
export const NIEMAND = /(?<![a-zß-ÿ])(?:geen (?:enkele?|van de|cli[eë]nt|bewoner|inwoner)|niemand)(?![a-zß-ÿ])/;
/** What holds for whoever it happens to: "Als een bewoner …", "Bij huiselijk geweld …". */
export const REGEL = /^\W*(?:[a-zß-ÿ]+ )?(?:[a-zß-ÿ]*reglement|huisregels?|spelregels?|artikel \d+)\s?[:–-]|^\W*(?:(?:indien|zodra|mocht|tenzij|mits|ingeval|wie|degene) |\d+ (?:als|indien|wanneer) |(?:als|wanneer|stel(?: dat|:)?|bij|is er|heeft iemand) (?!(?:de|deze|onze|mijn|zijn|haar|die) ))/;
/** What holds only if: "betaalt mee als hij werkt". */
export const VOORWAARDE = /\b(?:als|wanneer|indien|zodra|tenzij|mits|totdat) (?:hij|zij|ze|(?:de|een|die) (?:cli[eë]nt|bewoner|inwoner|pati[eë]nt|deelnemer))\b/;
/** What anybody in that place gets, may and pays: "De cliënt krijgt", "Zo houdt de inwoner", "Wordt de cliënt ziek, dan". */
export const GELDT = /(?:^|[;:,] )\W*(?:de|een) (?:cli[eë]nt|bewoner|inwoner|deelnemer|jongere|ouder|moeder|vader|pati[eë]nt|gast|huurder|vrouw|man|jeugdige)(?: (?:die|met|zonder) [^,]{3,60},?)? (?:krijgt|mag|kan|moet|houdt|kiest|betaalt|telt|meldt zich|dient|zorgt|(?:rookt|ontvangt|gebruikt|drinkt) (?:geen|niet)|heeft (?:altijd |ook |dan )?(?:recht|een eigen|altijd))\b|\b(?:krijgt|mag|kan|moet|houdt|kiest|betaalt|telt) (?:de|een) (?:cli[eë]nt|bewoner|inwoner|deelnemer|jongere|ouder|moeder|vader|pati[eë]nt|gast|huurder|jeugdige)\b|^\W*(?:wordt|is|heeft|krijgt|wil|kan|mag|komt|gaat|raakt|verhuist|overlijdt|weigert) (?:de|een|iemand)\b[^.]*, dan\b/;
/** Somebody in office speaks or acts: that is news, not a case. */
export const AMBT = /(?<!oud-|ex-)\b(?:wethouder|burgemeester|minister|staatssecretaris|directeur|bestuurder|raadslid|gedeputeerde|onderzoeker|projectleider|woordvoerder|rekenkamer|ombudsman|kinderombudsman|voorzitter|commissaris)\b/;
/** Any one: "Een bewoner …", "Elke vrouw …". */
export const EEN_VOOROP = /^\W*(?:een|elke|iedere|menig) (?:[a-zß-ÿ]+e )?(?:\d{1,3}-jarige|cli[eë]nt|bewoner|inwoner|deelnemer|jongere|ouder|moeder|vader|pati[eë]nt|gast|huurder|vrouw|man|jeugdige|kind|gezin|dakloze|oudere|vluchteling|statushouder|slachtoffer|alleenstaande|persoon)(?![a-zß-ÿ])/;
/** What somebody is entitled to. */
export const RECHT = /\b(?:heeft|hebben|houdt|krijgt) (?:altijd |ook |dan |geen |wel )?recht op\b|\bkomt (?:niet |wel |dan |ook )?in aanmerking\b|\bis degene\b|\bdegene (?:met|die)\b/;
/** What happens at times. */
export const SOMS = /\b(?:soms|meestal|doorgaans|regelmatig|in principe|over het algemeen|vaak)\b/;
/** Whoever it is: "hij of zij", "vader of moeder". */
export const HIJ_OF_ZIJ = /\b(?:hij of zij|zij of hij|hem of haar|haar of hem|zijn of haar|haar of zijn|(?:vader|moeder|zoon|dochter|broer|zus|partner|ouder) of (?:vader|moeder|zoon|dochter|broer|zus|voogd|verzorger)|(?:man|vrouw|jongen|meisje) of (?:man|vrouw|jongen|meisje)|hij\/zij|zijn\/haar)\b/;
/** Words of policy: a sentence with these tells of groups. */
export const GROEP = /\b(?:aanpak|werkwijze|methode|waarbij|regeling|maatregel|verordening|recht op|doelgroep|cijfers?|telling|tabel|kolom|indicator|norm|percentage|aandeel|gezinnen|vrouwen|mannen|kinderen die|slachtoffers|daklozen|begeleiders|aanbieders|mensen|inwoners|cli[eë]nten|bewoners|personen|jongeren|ouderen|gemeenten|regio|gemiddeld|procent|aantal|kosten|begroting|beleid|plan|wanneer|iemand|een persoon|voorbeeld|betekent|definitie|(?<!\b(?:om|over|van|bij|met) )wie|bijvoorbeeld|voorbeelden|zoals|(?:elke|elk|iedere|ieder)(?! (?:dag|nacht|ochtend|middag|avond|week|weekend|maand|zomer|winter|jaar|keer|(?:maan|dins|woens|donder|vrij|zater|zon)dag))|per)\b/g;
/** Whose "zijn" and "haar" it is: "De stichting verloor haar opdrachtgever" tells of no person, unless it says "hij" or "hem" too. */
export const VAN_ORGANISATIE = /^\W*(?:de|het|een|onze|deze) (?:[a-zß-ÿ]+e )?[a-zß-ÿ]*(?:stichting|gemeente|aanbieder|organisatie|instelling|corporatie|vereniging|regio|provincie|opvang|raad|fractie|partij|coalitie|pilot|proef|bv|coöperatie)(?![a-zß-ÿ])/;
/** And somebody beside the office: "hem", "haar uit". */
export const HIJZELF = /\b(?:hij|hem|ze|ik|mijn)\b|\bhaar (?:uit|niet|in|op|naar|weg)\b/;
/** Firms have mothers and daughters too. */
export const MOEDERBEDRIJF = /\b(?:moeder|dochter|zuster)(?:organisatie|stichting|bedrijf|maatschappij|onderneming|vereniging|bestand|tabel)|\b(?:moeder|dochter)\b[^.]*\b(?:gefuseerd|overgenomen|aandelen|holding|concern|jaarrekening)\b/;
