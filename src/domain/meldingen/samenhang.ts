// Sense: figures that are well written and still cannot all be true.
import { fout, groep, letOp } from './melding.ts';

export const SAMENHANG = groep('Kloppen de cijfers met elkaar?', {
	'buiten-eenheid': fout({
		titel: 'Een getal dat bij deze eenheid niet kan',
		uitleg: 'Een rapportcijfer loopt van 1 tot 10. Een aantal plekken of weken is niet lager dan nul.',
		mag: 'Een getal dat bij de eenheid past. Kan het toch, zoals bij een verandering? Zeg dan zelf tussen welke grenzen, bij constraints in de beschrijving.',
		herstel: 'Kijk of de komma en het minteken goed staan.',
	}),
	'half-aantal': letOp({
		titel: 'Een aantal met cijfers achter de komma',
		uitleg: 'Halve mensen en halve plekken bestaan niet. Vaak staat de komma verkeerd, of is het een gemiddelde.',
		mag: 'Een heel getal.',
		herstel: 'Verbeter het getal. Is het een gemiddelde? Zeg dat in de titel van de kolom en in de definitie.',
	}),
	'boven-honderd': fout({
		titel: 'Een deel van meer dan 100%',
		uitleg: 'Een deel kan niet groter zijn dan het geheel.',
		mag: 'Hoogstens 100, of een hoger getal als de beschrijving zelf een maximum noemt, zoals bij een bezetting.',
		herstel: 'Verbeter het getal, of zet in de beschrijving bij constraints een maximum.',
	}),
	'aandeel-klopt-niet': fout({
		titel: 'Een percentage of gemiddelde past niet bij zijn aantallen',
		uitleg: 'De beschrijving zegt van welke twee kolommen dit getal komt. Het portaal rekent het na, zoals ook een totaal. Dat geldt voor een percentage, een cijfer per 1.000 en een gemiddelde.',
		mag: 'De uitkomst van de twee kolommen, afgerond zoals u haar schrijft. Of een uitleg onder verschillen.',
		herstel: 'Verbeter het getal of het aantal, of leg het verschil uit.',
	}),
	'sprong': letOp({
		titel: 'Een getal springt met een factor tien',
		uitleg: 'Dit getal is ongeveer tien keer zo groot of zo klein als de periodes ernaast. Meestal is er een cijfer te veel of te weinig getypt.',
		mag: 'Elk getal dat klopt. Dit is een waarschuwing.',
		herstel: 'Kijk in de bron. Klopt het? Leg het uit in een voetnoot, want de lezer vraagt het zich ook af.',
	}),
	'periode-ontbreekt': letOp({
		titel: 'In een reeks ontbreekt een periode',
		uitleg: 'Een lijn zonder dat kwartaal lijkt gewoon door te lopen. De lezer ziet niet dat er iets ontbreekt.',
		mag: 'Elke periode van de eerste tot de laatste, desnoods met ? of n.v.t. als getal.',
		herstel: 'Voeg de periode toe.',
	}),
	'twee-waarden': letOp({
		titel: 'Hetzelfde cijfer heeft twee waarden',
		uitleg: 'Twee bestanden zeggen dat ze hetzelfde tellen (telt en gebied zijn gelijk), maar een cijfer verschilt. Dan is op de ene pagina iets anders te lezen dan op de andere.',
		mag: 'Twee keer dezelfde waarde, of een tegenspraak die beide datasets noemt.',
		herstel: 'Verbeter het getal dat niet klopt, zeg in telt wat er anders is, of schrijf de tegenspraak op.',
	}),
	'getypt-cijfer': letOp({
		titel: 'Een getypt getal dat ook in de cijfers staat',
		uitleg: 'Een cijfer staat op één plek: in data/. Typt u het over, dan blijft het oud als het cijfer verandert. En de lezer kan niet zien waar het vandaan komt.',
		mag: 'Het onderdeel dat de melding noemt. Tussen aanhalingstekens mag een getal blijven staan: dat is wat iemand schreef.',
		herstel: 'Zet het onderdeel op de plek van het getal. Geef het bestand de extensie .mdx als het nog .md heet.',
	}),
	'cijfer-spreekt-tegen': letOp({
		titel: 'Een getypt getal dat anders is dan de cijfers',
		uitleg: 'In deze zin staat een getal bij een naam die ook in de cijfers staat. Daar is het getal anders.',
		mag: 'Het getal uit de cijfers. Vertelt u wat een ander document zegt? Zet het dan tussen aanhalingstekens of in een tegenspraak.',
		herstel: 'Gebruik het onderdeel dat de melding noemt, of leg het verschil uit.',
	}),
	'gemeentecode': fout({
		titel: 'Een gemeentecode die niet bestaat, of van een andere gemeente is',
		uitleg: 'Het CBS geeft elke gemeente een code. Met een verkeerde code komen cijfers bij een andere gemeente terecht.',
		mag: 'De code van het CBS, van een gemeente die er sinds 1990 was: GM en vier cijfers.',
		herstel: 'Zoek de code op cbs.nl. Op een site die zichzelf een voorbeeld noemt, mag een verzonnen gemeente een verzonnen code hebben.',
	}),
	'gemeente-niet-in-jaar': fout({
		titel: 'Een gemeentecode die in dat jaar niet bestond',
		uitleg: 'Na een herindeling vervalt een code en komt er een andere. Cijfers van een jaar horen bij de gemeenten van dat jaar.',
		mag: 'Een code in de jaren waarin het CBS hem gebruikt. Van een herindeling die nog komt: de jaren in het bestand van de gemeente, onder geldig.',
		herstel: 'Gebruik de code van dat jaar, of verbeter de jaren in het bestand van de gemeente.',
	}),
	'begrip-dubbel': fout({
		titel: 'Eén woord bij twee begrippen',
		uitleg: 'De site maakt van een woord een koppeling naar zijn uitleg. Bij twee begrippen met hetzelfde woord weet niemand welke uitleg bedoeld is.',
		mag: 'Elke titel en elk synoniem bij één begrip. Een afkorting mag voor twee dingen staan.',
		herstel: 'Haal het woord bij een van de twee weg, of voeg de begrippen samen.',
	}),
	'gebied-dubbel': fout({
		titel: 'Twee gemeenten met één code',
		uitleg: 'Een gemeentecode hoort bij één gemeente. Anders komen cijfers bij de verkeerde terecht.',
		mag: 'In elke regio elke code één keer.',
		herstel: 'Verbeter een van de twee codes.',
	}),
	'definitie-zegt-niets': letOp({
		titel: 'Een definitie die niets uitlegt',
		uitleg: 'De definitie herhaalt de titel, of is nog niet ingevuld. De lezer weet dan niet wat er meetelt.',
		mag: 'In een zin: wat telt mee, en wat niet?',
		herstel: 'Schrijf de definitie op zoals de bron die geeft.',
	}),
});
