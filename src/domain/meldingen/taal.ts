// Plain language and the form of texts. All are warnings: an editor decides.
import { groep, letOp } from './melding.ts';

export const TAAL = groep('Begrijpelijke taal', {
	'lange-zin': letOp({
		titel: 'Een lange zin',
		uitleg: 'Een lange zin moet een lezer vaak twee keer lezen. Voor inwoners ligt de grens lager dan voor raadsleden.',
		mag: 'Zinnen tot de grens in zicht.config.yaml.',
		herstel: 'Maak er twee zinnen van, of maak een opsomming.',
	}),
	'zinnen-gemiddeld-lang': letOp({
		titel: 'De zinnen zijn gemiddeld lang',
		uitleg: 'Eén lange zin is niet erg. Een tekst vol lange zinnen leest niemand uit.',
		mag: 'Een gemiddelde tot de grens in zicht.config.yaml. Het telt vanaf vijf zinnen.',
		herstel: 'Knip de langste zinnen.',
	}),
	'lange-alinea': letOp({
		titel: 'Een lange alinea',
		uitleg: 'Een blok tekst zonder rust slaan lezers over.',
		mag: 'Alinea’s over één onderwerp.',
		herstel: 'Begin een nieuwe alinea, of maak een opsomming.',
	}),
	'lang-woord': letOp({
		titel: 'Een lang woord',
		uitleg: 'Lange samenstellingen zijn moeilijk te ontleden, ook voor een schermlezer.',
		mag: 'Woorden tot de grens in zicht.config.yaml, en begrippen die zijn uitgelegd.',
		herstel: 'Knip het woord op, of zeg het met kortere woorden.',
	}),
	'lijdende-vorm': letOp({
		titel: 'Te vaak de lijdende vorm',
		uitleg: 'Wie ‘er wordt besloten’ schrijft, zegt niet wie besluit. Juist dat wil een raadslid weten.',
		mag: 'Af en toe, als het niet uitmaakt wie het doet.',
		herstel: 'Noem wie het doet: ‘de raad besluit’.',
	}),
	'ambtelijk-woord': letOp({
		titel: 'Een woord uit stukken',
		uitleg: 'Zulke woorden staan in nota’s, maar niemand zegt ze. Er is een gewoon woord voor.',
		mag: 'Gewone woorden, begrippen die zijn uitgelegd, en woorden tussen aanhalingstekens.',
		herstel: 'Gebruik het woord uit de melding.',
	}),
	'naamwoordstijl': letOp({
		titel: 'Werkwoorden verstopt in zelfstandige woorden',
		uitleg: 'Bij ‘de uitvoering van de monitoring van’ moet een lezer zelf bedenken wie wat doet.',
		mag: 'Zinnen met een werkwoord: wie doet wat?',
		herstel: 'Herschrijf de zin met een werkwoord.',
	}),
	'afkorting-onbekend': letOp({
		titel: 'Een afkorting zonder uitleg',
		uitleg: 'Afkortingen zijn alleen duidelijk voor wie ze al kent.',
		mag: 'Afkortingen die bij de begrippen of voorzieningen staan, of waar de uitleg tussen haakjes bij staat.',
		herstel: 'Schrijf de afkorting voluit, of maak er een begrip van.',
	}),
	'afkorting-voluit': letOp({
		titel: 'Een afkorting die u voluit kunt schrijven',
		uitleg: 'Bij ‘i.s.m.’ of ‘bijv.’ moet een lezer stoppen om te bedenken wat er staat. Een schermlezer spelt het.',
		mag: 'De woorden zelf.',
		herstel: 'Schrijf de woorden voluit. De melding noemt ze als de controle ze kent.',
	}),
	'term-onbekend': letOp({
		titel: 'Een term of naam zonder uitleg',
		uitleg: 'Een vakterm, een wet, een Engelse term of de naam van een organisatie zegt een lezer niets als niemand hem uitlegt. De controle noemt hem één keer, ook als hij vaker voorkomt.',
		mag: 'Termen die bij de begrippen staan, namen van pagina’s van deze site, en termen met de uitleg erachter.',
		herstel: 'Maak er een begrip van, zet de uitleg erachter, of gebruik gewone woorden. Een naam die iedereen kent, zet u in zicht.config.yaml onder taal, bij namen.',
	}),
	'hoofdletters': letOp({
		titel: 'Een woord in hoofdletters',
		uitleg: 'Hoofdletters lezen traag en lijken op schreeuwen.',
		mag: 'Afkortingen.',
		herstel: 'Gebruik gewone letters.',
	}),
	'dubbele-ontkenning': letOp({
		titel: 'Een dubbele ontkenning',
		uitleg: 'Bij ‘niet ongebruikelijk’ moet een lezer rekenen.',
		mag: 'Zeggen wat wél zo is.',
		herstel: 'Draai de zin om: ‘gebruikelijk’.',
	}),
	'veel-bijzinnen': letOp({
		titel: 'Veel bijzinnen in één zin',
		uitleg: 'Bij elke bijzin moet een lezer de rest onthouden.',
		mag: 'Bijzinnen tot de grens in zicht.config.yaml.',
		herstel: 'Eén gedachte per zin.',
	}),
	'kop-overgeslagen': letOp({
		titel: 'Een kop slaat een niveau over',
		uitleg: 'Wie niet ziet, bladert met de koppen. Een ontbrekend niveau lijkt dan een ontbrekend stuk tekst.',
		mag: 'Begin met ##. Daaronder komt ###.',
		herstel: 'Haal een # weg, of zet de kop ertussen.',
	}),
	'kop-vorm': letOp({
		titel: 'Een kop die geen kop wordt',
		uitleg: 'Zonder spatie achter de hekjes staan er hekjes in de tekst. Een vette regel lijkt een kop, maar een schermlezer vindt hem niet. Een kop zonder woorden zegt niets.',
		mag: 'Hekjes, een spatie, en dan de woorden.',
		herstel: 'Zet een spatie achter het laatste hekje. Maak van een vette regel een kop, of zet er een punt achter.',
	}),
	'tabel-vorm': letOp({
		titel: 'Een tabel die geen tabel wordt',
		uitleg: 'De streepjes onder de kop horen in evenveel vakken te staan als de kop. Anders staat alles met staande strepen in de tekst.',
		mag: 'Onder de kop een regel met per kolom streepjes: | --- | --- |.',
		herstel: 'Maak de regel met streepjes even breed als de kop, met een lege regel boven de tabel.',
	}),
	'koppeling-nietszeggend': letOp({
		titel: 'Een koppeling zegt niet waar hij heen gaat',
		uitleg: 'Een schermlezer leest koppelingen los voor. ‘Klik hier’ zegt dan niets.',
		mag: 'Woorden die zeggen wat de lezer daar vindt.',
		herstel: 'Zet de koppeling op die woorden.',
	}),
	'kaal-adres': letOp({
		titel: 'Een webadres als tekst',
		uitleg: 'Een webadres is niet te lezen en breekt op een telefoon de regel.',
		mag: 'Een koppeling met woorden.',
		herstel: 'Schrijf [woorden](https://adres).',
	}),
});
