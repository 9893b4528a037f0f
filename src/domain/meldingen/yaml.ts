// How YAML is written: front matter, descriptors and settings.
import { fout, groep, letOp } from './melding.ts';

export const YAML = groep('Zo schrijft u sleutels en waarden', {
	'geen-voorwerk': fout({
		titel: 'De gegevens bovenaan ontbreken',
		uitleg: 'Elke tekst begint met een blok gegevens, zoals de titel. Zonder dat blok weet het portaal niet wat de tekst is.',
		mag: 'Op regel 1 drie streepjes, daarna de sleutels, daarna weer een regel met drie streepjes.',
		herstel: 'Zet het blok bovenaan, of sluit het af.',
	}),
	'yaml': fout({
		titel: 'Een regel kan niet gelezen worden',
		uitleg: 'Hier staat iets wat geen sleutel met een waarde is. Dan is ook niet te zeggen wat de regels eronder betekenen.',
		mag: 'Op elke regel: sleutel: waarde.',
		herstel: 'Kijk naar inspringing, dubbele punten en aanhalingstekens op deze regel en de regel erboven.',
	}),
	'yaml-dubbele-sleutel': fout({
		titel: 'Een sleutel staat er twee keer',
		uitleg: 'Van twee regels met dezelfde sleutel zou er maar één gelden. Het portaal kiest niet voor u.',
		mag: 'Elke sleutel één keer.',
		herstel: 'Haal de regel weg die niet klopt.',
	}),
	'yaml-inspringing': fout({
		titel: 'Een regel springt verkeerd in',
		uitleg: 'De ruimte vooraan zegt welke regels bij elkaar horen. Een tab telt daarbij niet: in elke editor is die anders breed.',
		mag: 'Spaties, en evenveel op regels die bij elkaar horen.',
		herstel: 'Zet de regels recht onder elkaar met spaties.',
	}),
	'yaml-niet-afgesloten': fout({
		titel: 'Een aanhalingsteken of haakje is niet afgesloten',
		uitleg: 'Wat met " of \' of [ of { begint, loopt door tot het teken dat het sluit. Ontbreekt dat, dan hoort de rest van het bestand erbij.',
		mag: 'Wat u opent, sluit u ook.',
		herstel: 'Zet het teken aan het eind erbij.',
	}),
	'yaml-dubbele-punt': fout({
		titel: 'Twee dubbele punten op een regel',
		uitleg: 'Na een dubbele punt met een spatie begint een waarde. Een tweede maakt onduidelijk waar de waarde begint.',
		mag: 'Een dubbele punt in een tekst, als die tekst tussen aanhalingstekens staat.',
		herstel: 'Zet de tekst na de eerste dubbele punt tussen aanhalingstekens.',
	}),
	'yaml-teken': fout({
		titel: 'Een waarde begint met een teken dat iets anders betekent',
		uitleg: 'Sommige tekens hebben vooraan een eigen betekenis. Wat u schreef, komt dan niet of anders op de site.',
		mag: 'Zo’n teken vooraan, als de hele waarde tussen aanhalingstekens staat.',
		herstel: 'Zet de hele waarde tussen aanhalingstekens.',
	}),
	'yaml-opmerking': letOp({
		titel: 'Een deel van een waarde telt als opmerking',
		uitleg: 'Een # met een spatie ervoor begint een opmerking. Wat erachter staat, komt niet op de site. Vaak is dat niet de bedoeling, bijvoorbeeld bij „actie #3”.',
		mag: 'Een opmerking met een spatie achter de #, of een # in een waarde tussen aanhalingstekens.',
		herstel: 'Zet de hele waarde tussen aanhalingstekens, of zet een spatie achter de #.',
	}),
});
