// What refers to something else, and what must add up.
import { fout, groep, letOp } from './melding.ts';

export const VERBAND = groep('Verwijzingen en optellingen', {
	'verwijzing': fout({
		titel: 'Een verwijzing naar iets wat er niet is',
		uitleg: 'De tekst of het cijfer noemt een naam die niet bestaat. De koppeling op de site zou nergens heen leiden.',
		mag: 'De bestandsnaam, zonder .md of .csv. Van een andere regio: <regio>/<naam>.',
		herstel: 'Verbeter de naam, of maak wat er nog niet is.',
	}),
	'regel-onbekend': fout({
		titel: 'Een regel die niet in de cijfers staat',
		uitleg: 'Er wordt een regel uit een CSV-bestand gevraagd die er niet is.',
		mag: 'Een sleutel die in het CSV-bestand staat.',
		herstel: 'Verbeter de sleutel, of voeg de regel toe.',
	}),
	'gebied-onbekend': fout({
		titel: 'Een gebied dat niet bestaat',
		uitleg: 'Van dit gebied kent het portaal geen gemeente of regio.',
		mag: 'NL, de naam van een regio in content/regios/, of de code van een gemeente (GM met vier cijfers).',
		herstel: 'Verbeter de code, of maak het bestand van de gemeente.',
	}),
	'ouder-onbekend': fout({
		titel: 'Een regel hoort bij een totaal dat er niet is',
		uitleg: 'De regel zegt onderdeel te zijn van een andere regel, maar die is er niet.',
		mag: 'De sleutel van een subtotaal of totaal in hetzelfde bestand.',
		herstel: 'Verbeter de sleutel, of voeg het totaal toe.',
	}),
	'ouder-is-post': fout({
		titel: 'Een regel hoort bij een regel die geen totaal is',
		uitleg: 'Alleen een subtotaal of totaal kan uit andere regels bestaan. Anders telt iets dubbel.',
		mag: 'De sleutel van een subtotaal of totaal.',
		herstel: 'Kies het goede totaal, of maak van die regel een subtotaal.',
	}),
	'kring': fout({
		titel: 'Een totaal is onderdeel van zichzelf',
		uitleg: 'Via een of meer regels komt het totaal weer bij zichzelf uit. Dan is er niets om op te tellen.',
		mag: 'Elke regel hoort bij een totaal dat hoger staat.',
		herstel: 'Kijk de kolom na die zegt waar een regel bij hoort.',
	}),
	'totaal-klopt-niet': fout({
		titel: 'Een totaal is niet de som van zijn delen',
		uitleg: 'Het portaal telt altijd na. Een verschil is een tikfout, of het staat zo in de bron. Dan ziet de lezer beide getallen, met uw uitleg.',
		mag: 'Een totaal dat klopt, of een uitleg onder verschillen in de beschrijving.',
		herstel: 'Verbeter het getal, of leg het verschil uit.',
	}),
	'totaal-zonder-delen': fout({
		titel: 'Een totaal waar niets onder valt',
		uitleg: 'Een subtotaal of totaal bestaat uit andere regels. Zijn die er niet, dan is er een regel weggevallen, of is dit een gewone post.',
		mag: 'Bij elk subtotaal of totaal minstens één regel die eronder valt.',
		herstel: 'Zet de regels terug, of maak er een post van.',
	}),
	'uitleg-verouderd': fout({
		titel: 'De uitleg van een verschil gaat over oude getallen',
		uitleg: 'Er is een getal veranderd. De uitleg onder verschillen noemt nog de oude getallen. Misschien klopt hij niet meer.',
		mag: 'Dezelfde getallen als nu in de cijfers staan.',
		herstel: 'Lees de uitleg opnieuw en pas de getallen aan.',
	}),
	'uitleg-overbodig': letOp({
		titel: 'De uitleg van een verschil dat er niet meer is',
		uitleg: 'Het totaal klopt nu. De uitleg onder verschillen is niet meer te zien.',
		mag: 'Alleen uitleg bij totalen die niet kloppen.',
		herstel: 'Haal de uitleg weg, of kijk of de namen kloppen.',
	}),
});
