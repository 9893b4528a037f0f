// The parts a name is written with: titles, initials, small words, a word with a capital. Pieces of regular expressions.
import { TUSSENVOEGSELS } from './namenlijst.ts';

/** White space inside a line. */
export const W = '[^\\S\\n]+';
/** "van der", "Van", "d'". */
export const TV = `(?:(?:${TUSSENVOEGSELS}|${TUSSENVOEGSELS.replace(/\b([a-z])/g, (letter) => letter.toUpperCase()).replaceAll('\\S', '\\s')})${W}|(?:[dDlL]['’])|(?:[aAeE][lsnrt]|[bB][eiu]n|[aA]bu)-(?=\\p{Lu}))`;
const HOOFDWOORD = "\\p{Lu}[\\p{L}'’]*\\p{Ll}[\\p{L}'’]*|\\p{Lu}{3,}";
export const DEEL = `(?:${HOOFDWOORD})`;
export const ACHTERNAAM = `(?:${TV}){0,3}${DEEL}(?:[-–](?:${TV})?${DEEL})?`;
export const INITIALEN = '(?:(?:\\p{Lu}|Th|Chr|Ph|Joh|IJ|Jac|Fr|Wm|Ch)\\.\\s?){1,6}';
/** What is said before a surname. */
export const TITEL = "(?:[Dd]e" + W + "heer|[Dd]hr\\.?|[Hh]r\\.?|[Mm]vr\\.?|[Mm]eneer|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]ej(?:uffrouw)?\\.?|[Ff]amilie|[Ff]am\\.|[Gg]ezin|[Hh]eer|[Dd]rs?\\.?|[Ii]r\\.|[Ii]ng\\.|[Mm]r\\.?|[Pp]rof\\.?|[Dd]okter|MEVROUW|DE HEER|DHR\\.?|MEVR?\\.?|[Zz]uster|[Bb]roeder|[Pp]astoor|[Ww]ethouder|[Bb]urgemeester|[Rr]aadslid|[Ss]tatenlid|[Tt]ante|[Oo]om|[Oo]pa|[Oo]ma|[Bb]uurvrouw|[Bb]uurman|[Ww]ed\\.|[Ww]eduwe|[Ww]eduwnaar|[Dd]s\\.?|[Zz]r\\.?|[Bb]r\\.|[Jj]uf|[Mm]eester|[Pp]ater|[Mm]gr\\.|[Kk]apelaan|[Ee]rven|[Gg]ezusters|[Gg]ebroeders|[Jj]onkheer|[Jj]hr\\.|[Mm]evrw\\.?|[Mm]e?j\\.|[Mm]me\\.?|[Mm]rs?\\.?|[Mm]s\\.?)";
/** What somebody is, before the name. */
export const ROL = "(?:[Cc]li[eë]nte?|[Bb]ewoner|[Bb]ewoonster|[Pp]ati[eë]nte?|[Dd]eelnemer|[Dd]eelneemster|[Bb]etrokkene|[Cc]asus|[Aa]anvrager|[Mm]elder|[Ii]nwoner|[Hh]ulpvrager|[Cc]ontactpersoon|[Bb]ehandelaar|[Bb]egeleider|[Bb]egeleidster|[Cc]asemanager|[Cc]asusregisseur|[Mm]entor|[Bb]ewindvoerder|[Cc]urator|[Hh]uisarts|[Pp]sychiater|[Mm]aatschappelijk werker|[Ww]ijkverpleegkundige|[Mm]antelzorger|[Pp]artner|[Ee]x-partner|[Mm]oeder|[Vv]ader|[Zz]oon|[Dd]ochter|[Bb]roer|[Zz]us|[Nn]aam|[Cc]li[eë]ntnaam|[Aa]chternaam|[Vv]oornaam|[Rr]oepnaam|[Gg]enaamd|[Hh]eet|[Oo]ndertekend door|[Gg]esproken met|[Gg]ebeld met|[Mm]edewerker|[Bb]eller|[Ww]oonbegeleider|[Aa]anmelder|[Vv]erslaglegger|[Cc]ontact|[Vv]oorzitter|[Ss]ecretaris|[Dd]irecteur|[Pp]rojectleider|[Oo]psteller|[Nn]otulist|[Nn]amens|[Aa]anwezig|[Aa]fwezig|[Aa]ctiehouder|[Bb]ijschrift|[Pp]ortret van|[Vv]riend(?:in)?|[Nn]eef|[Nn]icht|[Kk]lein(?:zoon|dochter|kind)|(?:[Ss]tief|[Ss]choon|[Pp]leeg|[Oo]ver)(?:vader|moeder|zoon|dochter|zus|broer)|[Hh]uisgenoot|[Ee]x(?:-man|-vrouw)?|[Ee]chtgenoo?te?|(?:haar|mijn) man|(?:zijn|mijn) vrouw|[Kk]ind|[Bb]aby|[Cc]ollega|[Hh]ulpverle(?:ner|enster)|[Ww]ijkagent|[Aa]dvocaat|[Nn]otaris|[Tt]andarts|[Jj]obcoach|[Cc]oach|[Vv]rijwillig(?:er|ster)|[Ss]tagiaire?|[Ee]rvaringsdeskundige|[Gg]ezinsvoogd|[Vv]oogd|[Vv]erpleegkundige|[Tt]rajectbegeleid(?:er|ster)|[Aa]mbulant begeleid(?:er|ster)|[Aa]anwezig(?:en)?|[Gg]ast|[Ss]preker|[Cc]asusregie|[Kk]lager|[Hh]uurder|[Ee]igenaar|[Vv]erhuurder)";

const tvPatroon = new RegExp(`^(?:${TV})+`, 'u');
/** The last word of a name without its small words. */
export const laatste = (naam: string): string => naam.replace(tvPatroon, '').split(/[\s–-]+/).at(-1)!;
export const metTussen = (naam: string): boolean => tvPatroon.test(naam);
export const isTussen = (woord: string): boolean => tvPatroon.test(`${woord} `);

/** Whether one word (in small letters) may be of a title, or of what somebody is. */
export const TITELWOORD_LOS = /^(?:heer|[dhm]?hr|mvr|men?eer|mev[a-z]*|mej[a-z]*|m[jw]|fam|familie|gezin|drs?|ir|ing|mr|prof|dokter|zuster|broeder|pastoor|wethouder|burgemeester|raadslid|statenlid|tante|oom|opa|oma|buurvrouw|buurman|wed|weduwe|weduwnaar|ds|zr|br|juf|meester|pater|mgr|kapelaan|erven|gezusters|gebroeders|jonkheer|jhr|mrs?|ms|mme)$/;
export const ROLWOORD_LOS = new RegExp(`^(?:${ROL}|gesproken|gebeld|ondertekend|portret|ambulant|maatschappelijk|man|vrouw)$`);
