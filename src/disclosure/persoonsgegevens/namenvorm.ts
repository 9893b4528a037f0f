// Surnames by their shape: what ends in -stra, -owski or -oğlu is one, on a list or not. Names are compared without accents.

const BIJZONDER: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' };

/** A name as lists have it: small letters, no accents. */
export const zonderAccenten = (naam: string): string => {
	const laag = naam.toLowerCase();
	return /^[a-z'’\s-]*$/.test(laag) ? laag : laag.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıłøđßæœðþ]/g, (letter) => BIJZONDER[letter]!);
};

const UITGANG = /^\p{L}{2,}(?:[^aeiou]stra|[^e]sma|[bdfgklmnprtw]inga|[bdgjklmnprt]ema|[bdfgkt]sema|(?:em|el|en|er|ij?k|aa|oo|ee|ie)ma|rda|(?:en|er|el|ij|et|ep|ek|ing|ker|der|ver|ter|oe|aa|uy|ui)mans|aekers|meekers|(?:n|l|r|f|p|k|t|b|g|d|us|is|ij|as)ssen|(?:d|f|g|k|l|m|n|p|r|t)rikx?sen|(?:er|el)inck?|([bdlmnrt])erink|(?:l|r|n|ss|t)elink|kamps?|horst|huijs?|huijzen|huysen?|qvist|hoeven|hoven|veldt|wijck|ijck|schaijk|aerts|aarts|oğlu|oglu|[wrln]owski|[wrln]owska|[wrlnm]ewsk[ia]|[snzltd]insk[ia]|[nrzdlk]icki|[nrzdlk]icka|[dtn]zk[ia]|owicz|ewicz|czyk|czak|czuk|chuk|chenko|[ie]enko|[rvdtlnb]enko|[ntldrvk]escu|eanu|iuc|[aeiou]vi[cć]|[knmrdlvs]ova|[knmrdlv]{2}eva|[aeiou][knmrdlv]eva|[mnrdl]ov|[mnrdl]ev|shvili|adze|yan|opoulos|poulou|[dkr]akis|\p{L}{3}me[ij]er|\p{L}{3}meyer|sdottir|[eiaon]sson|[nmt]zai|zadeh|zada|nejad|pour|khel|ullah|[jdrmtv]singh|persad|dewsingh|[td]ien|(?:nij(?:en)?|olden?|kamp|wolt|holt|groot|kolt|nieuwen|wes|oos|mens|sprok|len|haver|ros|brouw)huis|mariam|selassie|michael|[kd]romo|[dk]irono|[sr]edjo|dikromo|taweel)$/u;
/** Farms of the east, as those who came from them are called. */
const HUISNAAM = /^(?:nij|nijen|nieuwen|olden?|veld|groot|ooster|wester|wolt|brock|broek|wieger|rote|kamp|holt|hessel|lo|lubber)huis$/;
/** Dutch and foreign words with such an ending. */
const WOORD = /(?:waarts|neva|meerssen|winssen|horssen|thema|schema|cinema|kinema|emblema|stemma|theorema|barema|sperma|schisma|chiasma|fantasma|extrema|moesson|caisson|patisson|kampen|kamp|horst|prisma|charisma|plasma|miasma|maxima|minima|dilemma|coma|forma|norma|alma|roma|panorama|drama|gamma|programma|diploma|diagramma|dogma|magma|trauma|aroma|firma|karma|pyjama|romans|humans|beleidsmakers|makers|wijkmakers|huismeesters|sprekers|trekkers|zoekers|werkers|kijkers|bewakers|vrijmakers|spelmakers|brekers|spekers|tussen|lassen|lessen|kassen|klassen|passen|wassen|massa|missen|kussen|vissen|wissen|processen|bossen|flessen|rassen|tassen|plaatsen|casussen|cursussen|campussen|nova|innova|villanova|moldova|casanova|veldhoven|eindhoven|hoven|beethoven|hoeven|behoeven|bien|dien|zien|tien|miljardien|bovendien|misschien|indien|sindsdien|voordien|nadien|aanzien|voorzien|herzien|ontzien|bezien|overzien|toezien|afzien|uitzien|omzien|naarmate|aanvullend|azov|tour|april|parcours|troubadour|michael)$/;

/** Whether a word has the shape of a surname and is no word besides. */
export function heeftNaamvorm(woord: string): boolean {
	const naam = zonderAccenten(woord);
	return naam.length > 4 && naam.length < 24 && !WOORD.test(naam) && (UITGANG.test(naam) || HUISNAAM.test(naam));
}

/** Letters no Dutch word and hardly a Dutch place has: ş, ğ, ł, ć, š … */
export const vreemdeLetters = (woord: string): boolean => /[ğşıłńśźżćčšžđřťňőűțțșşăąęėįųūõñ]/iu.test(woord);
