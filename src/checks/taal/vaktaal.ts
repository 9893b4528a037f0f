// Words that need explaining, as against words that have a plainer twin (woordenlijst.ts). Small letters; a word may be longer by an ending.

/** Terms of care, housing and municipal money that a resident does not know. A site that uses one explains it in its glossary. */
export const VAKTAAL: readonly string[] = [
	'algemene uitkering', 'algemene voorziening', 'ambulante begeleiding', 'ambulante hulp', 'ambulante zorg', 'ambulantisering', 'beschermd thuis', 'beschermd wonen', 'beschikbaarheidsvoorziening', 'bestemmingsreserve', 'bestuurlijk aanbesteden',
	'briefadres', 'casusoverleg', 'casusregie', 'casusregisseur', 'centrumgemeente', 'centrumregeling', 'collectieve preventie', 'decentralisatie-uitkering', 'doelgroepenvervoer', 'doordecentralisatie', 'eerstelijnszorg', 'eigen bijdrage',
	'forensische zorg', 'gemeenschappelijke regeling', 'gespecialiseerde begeleiding', 'indicatiestelling', 'informele zorg', 'integrale toegang', 'intramurale', 'kostendekkend tarief', 'laagdrempelige inloop', 'langdurige zorg', 'langdurig verblijf',
	'maatschappelijk herstel', 'maatschappelijke opvang', 'maatwerkvoorziening', 'mentorschap', 'objectief verdeelmodel', 'onafhankelijke cliëntondersteuning', 'open house', 'passende zorg', 'persoonlijk herstel', 'persoonsgebonden budget', 'persoonsvolgende bekostiging',
	'planning en control', 'positieve gezondheid', 'preferente aanbieder', 'regionale toegang', 'respijtzorg', 'rijksbijdrage', 'scheiden van wonen en zorg', 'sociaal domein', 'sociale basis', 'sociale kaart', 'sociale teams', 'specifieke uitkering', 'taakgerichte bekostiging',
	'trajectbegeleiding', 'trekkingsrecht', 'verklarende analyse', 'verplichte zorg', 'verwarde personen', 'vlekkenplan', 'voorliggende voorziening', 'voorliggend veld', 'vrij toegankelijk', 'warme overdracht', 'weerstandsvermogen', 'woonplaatsbeginsel', 'woonzorgvisie',
	'zorg in natura', 'zorgmijder',
];

/** English words of plans and papers. Two in a row are a term that needs a Dutch word or an explanation; one by itself may be a name or a word we took over. */
export const ENGELS: readonly string[] = [
	'action', 'adult', 'agreement', 'aid', 'approach', 'assertive', 'assessment', 'based', 'best', 'board', 'care', 'case', 'caring', 'centered', 'challenge', 'change', 'child', 'choice', 'collaborative', 'commitment', 'community', 'compliance', 'control', 'critical', 'customer', 'data', 'decision', 'deep', 'driven', 'early', 'employment',
	'empowerment', 'engagement', 'environment', 'evidence', 'experience', 'fidelity', 'first', 'flow', 'functional', 'funding', 'governance', 'green', 'growth', 'hands', 'health', 'healthy', 'high', 'hostel', 'house', 'housing', 'human', 'impact', 'individual', 'informed', 'integrated', 'intervention', 'journey', 'key', 'knowledge',
	'learning', 'level', 'life', 'living', 'matched', 'mental', 'need', 'needs', 'open', 'outcome', 'outreach', 'outreachend', 'pathway', 'peer', 'people', 'performance', 'person', 'personal', 'placement', 'policy', 'practice', 'practices', 'prevention', 'problem', 'public', 'quality', 'quick', 'recovery', 'relapse', 'resource', 'response',
	'review', 'risk', 'safe', 'safety', 'savings', 'self', 'sense', 'service', 'services', 'shared', 'short', 'single', 'skills', 'smart', 'social', 'solution', 'solutions', 'stakeholder', 'stay', 'stepped', 'strategic', 'street', 'strength', 'strengths', 'support', 'supported', 'target', 'team', 'thinking', 'time', 'together', 'trauma',
	'treatment', 'trust', 'urgency', 'value', 'warning', 'wellbeing', 'win', 'wins', 'work', 'workforce', 'young', 'youth',
];
/** Of these a pair says nothing: they are Dutch as well. */
export const OOK_NEDERLANDS: ReadonlySet<string> = new Set('board data high impact open practice quick review service single smart team time trauma trust win'.split(' '));

/** Abbreviations with the words they stand for, by their letters: i.s.m., ism. */
export const VOLUIT: Readonly<Record<string, string>> = {
	'adhv': 'aan de hand van', 'aub': 'alstublieft', 'cq': 'of', 'dmv': 'door of met', 'dwz': 'dat wil zeggen', 'ea': 'en anderen', 'eea': 'een en ander', 'ed': 'en dergelijke', 'ev': 'en verder', 'icm': 'samen met', 'ihkv': 'voor of bij', 'ihb': 'vooral', 'iha': 'in het algemeen', 'ikv': 'voor of bij', 'ipv': 'in plaats van',
	'ism': 'samen met', 'itt': 'anders dan', 'ivm': 'door of vanwege', 'mbt': 'over', 'mbv': 'met', 'miv': 'vanaf', 'mn': 'vooral', 'muv': 'behalve', 'nav': 'door of na', 'ntb': 'nog te bepalen', 'nvt': 'niet van toepassing', 'notk': 'nog niet bekend', 'oa': 'onder andere', 'obv': 'op basis van', 'ogv': 'op grond van', 'oid': 'of iets dergelijks',
	'olv': 'onder leiding van', 'pd': 'per dag', 'pj': 'per jaar', 'pp': 'per persoon', 'pw': 'per week', 'tav': 'over of voor', 'tbv': 'voor', 'tgv': 'door', 'tnv': 'op naam van', 'tov': 'vergeleken met', 'tzt': 'later', 'zgn': 'zogenoemde', 'zsm': 'zo snel mogelijk',
};
/** Those that are words or other signs without their full stops. */
export const ALLEEN_MET_PUNTEN: ReadonlySet<string> = new Set(['ea', 'ed', 'ev', 'pd', 'pj', 'pp', 'pw', 'itt', 'mn']);

/** Words cut short, with one full stop behind them: bijv. */
export const AFGEKORT: Readonly<Record<string, string>> = {
	'art': 'artikel', 'bijv': 'bijvoorbeeld', 'blz': 'bladzijde', 'bv': 'bijvoorbeeld', 'ca': 'ongeveer', 'enz': 'en zo verder', 'etc': 'en zo verder', 'evt': 'eventueel', 'excl': 'zonder', 'gem': 'gemiddeld', 'hfst': 'hoofdstuk', 'incl': 'met', 'jl': 'de datum met het jaar', 'max': 'hoogstens', 'min': 'minstens', 'mld': 'miljard', 'mln': 'miljoen',
	'nr': 'nummer', 'nrs': 'nummers', 'ong': 'ongeveer', 'pag': 'bladzijde', 'par': 'paragraaf', 'resp': 'en', 'vgl': 'vergelijk',
};
/** Of these a full stop may end a sentence: they are words as well. */
export const OOK_WOORD: ReadonlySet<string> = new Set(['art', 'gem', 'max', 'min', 'par', 'ong', 'bv', 'nr']);
