// Words of offices, each with the word people use. Only where the plain word says the same.

/** Officialese → plain words. Spaces match any white space; a word matches whole words only. */
export const AMBTELIJK: Readonly<Record<string, string>> = {
	'middels': 'met', 'door middel van': 'met', 'conform': 'volgens', 'teneinde': 'om', 'ten behoeve van': 'voor', 'ten aanzien van': 'over', 'met betrekking tot': 'over', 'inzake': 'over', 'betreffende': 'over', 'omtrent': 'over',
	'aangaande': 'over', 'indien': 'als', 'mits': 'als', 'tenzij': 'behalve als', 'tevens': 'ook', 'alsmede': 'en', 'alsook': 'en', 'derhalve': 'daarom', 'thans': 'nu', 'reeds': 'al', 'gaarne': 'graag', 'voorts': 'ook', 'echter': 'maar',
	'dient te': 'moet', 'dienen te': 'moeten', 'diende te': 'moest', 'participeren': 'meedoen', 'participeert': 'doet mee', 'implementeren': 'invoeren', 'implementatie': 'invoering', 'faciliteren': 'helpen', 'faciliteert': 'helpt',
	'realiseren': 'maken of bereiken', 'realiseert': 'maakt of bereikt', 'continueren': 'doorgaan met', 'optimaliseren': 'verbeteren', 'optimalisatie': 'verbetering', 'intensiveren': 'meer doen', 'inzichtelijk maken': 'laten zien', 'vigerend': 'geldend', 'vigerende': 'geldende',
	'in het kader van': 'voor of bij', 'in relatie tot': 'over', 'ten tijde van': 'tijdens', 'ter zake': 'hierover', 'uit hoofde van': 'door', 'onverminderd': 'ook', 'desalniettemin': 'toch', 'aldus': 'zo', 'hetgeen': 'wat',
	'zorgdragen': 'zorgen', 'zorg dragen': 'zorgen', 'draagt zorg': 'zorgt', 'geschieden': 'gebeuren', 'geschiedt': 'gebeurt', 'verstrekken': 'geven', 'verstrekt': 'geeft', 'behelst': 'gaat over', 'beogen': 'willen', 'beoogt': 'wil', 'beoogde': 'bedoelde',
	'prioriteren': 'kiezen wat eerst komt', 'monitoren': 'volgen', 'initiëren': 'beginnen', 'coördineren': 'regelen', 'anticiperen': 'rekening houden met', 'adequaat': 'goed', 'adequate': 'goede', 'dusdanig': 'zo', 'diverse': 'verschillende', 'omwille van': 'voor', 'te allen tijde': 'altijd',
	'separaat': 'apart', 'voornoemde': 'deze', 'voornoemd': 'dit', 'bovengenoemde': 'deze', 'onderhavige': 'deze', 'respectievelijk': 'en', 'casu quo': 'of', 'per abuis': 'door een vergissing', 'stakeholders': 'betrokkenen', 'draagvlak creëren': 'steun zoeken', 'borgen': 'vastleggen', 'borging': 'vastlegging', 'uitrollen': 'invoeren',
	'handvatten': 'hulp', 'commitment': 'steun', 'integraal': 'samen', 'integrale': 'gezamenlijke', 'doorontwikkelen': 'verbeteren', 'doorontwikkeling': 'verbetering', 'kennis te nemen van': 'te lezen',
};
