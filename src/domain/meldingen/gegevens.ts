// Keys and values: what a schema asks for.
import { fout, groep } from './melding.ts';

export const GEGEVENS = groep('Sleutels en waarden', {
	'onbekende-sleutel': fout({
		titel: 'Een sleutel die niet bestaat',
		uitleg: 'Wat achter een onbekende sleutel staat, zou nergens te zien zijn. Vaak is het een tikfout.',
		mag: 'De sleutels uit de handleiding voor dit soort bestand.',
		herstel: 'Verbeter de naam van de sleutel, of haal de regel weg.',
	}),
	'ontbrekende-sleutel': fout({
		titel: 'Een verplichte sleutel ontbreekt',
		uitleg: 'Zonder dit gegeven kan de pagina niet gemaakt worden.',
		mag: 'Alle verplichte sleutels uit de handleiding zijn ingevuld.',
		herstel: 'Voeg de regel toe.',
	}),
	'verkeerd-type': fout({
		titel: 'Een ander soort waarde dan hier hoort',
		uitleg: 'Waar een getal hoort, staat een woord. Of waar een lijst hoort, staat één waarde.',
		mag: 'Het soort waarde dat de melding noemt.',
		herstel: 'Schrijf de waarde zoals de melding zegt. Een getal dat een tekst moet zijn, zet u tussen aanhalingstekens.',
	}),
	'ongeldige-waarde': fout({
		titel: 'Een waarde die hier niet kan',
		uitleg: 'De waarde heeft niet de vorm die hier hoort. Denk aan een datum die niet op de kalender staat, of een webadres zonder https://.',
		mag: 'De vorm die de melding noemt.',
		herstel: 'Schrijf de waarde in die vorm.',
	}),
	'onbekende-waarde': fout({
		titel: 'Een woord dat niet op de lijst staat',
		uitleg: 'Hier kan maar een klein aantal woorden staan. Zo heet hetzelfde overal hetzelfde.',
		mag: 'De woorden die de melding noemt.',
		herstel: 'Kies een woord van de lijst.',
	}),
	'buiten-bereik': fout({
		titel: 'Een waarde is te groot of te klein',
		uitleg: 'De waarde ligt buiten de grenzen die ervoor zijn afgesproken. Vaak is er een cijfer te veel of te weinig getypt.',
		mag: 'Een waarde binnen de grenzen die de melding noemt.',
		herstel: 'Verbeter de waarde. Klopt hij wel? Pas dan de grens aan in de beschrijving.',
	}),
	'geen-bron': fout({
		titel: 'Er staat geen bron bij',
		uitleg: 'Niets komt op de site zonder bron. Een lezer moet kunnen nagaan waar het staat.',
		mag: 'Minstens één bron, met de plaats in het document.',
		herstel: 'Noem het document en de paragraaf, tabel of bladzijde.',
	}),
	'sleutel-vorm': fout({
		titel: 'Een sleutel die geen adres kan worden',
		uitleg: 'Elke regel heeft een eigen adres op de site, met de sleutel erin. Een spatie of een vreemd teken maakt dat adres stuk.',
		mag: 'Letters, cijfers en streepjes, zoals bw-basis.',
		herstel: 'Schrijf een streepje in plaats van de spatie of het teken.',
	}),
	'dubbele-naam': fout({
		titel: 'Twee kolommen of figuren met één naam',
		uitleg: 'Van twee kolommen of figuren met dezelfde naam zou er maar één te zien zijn.',
		mag: 'Elke naam één keer in een beschrijving.',
		herstel: 'Geef er één een andere naam, of haal er één weg.',
	}),
	'geen-eenheid': fout({
		titel: 'Bij getallen ontbreekt de eenheid',
		uitleg: 'Een getal zonder eenheid zegt niets: 43 wat?',
		mag: 'Bij elke kolom met de rol maat een eenheid, zoals plekken, euro, mensen of procent.',
		herstel: 'Voeg de eenheid toe in de beschrijving.',
	}),
	'kolom-onbekend': fout({
		titel: 'Een beschrijving noemt een kolom die er niet is',
		uitleg: 'Een figuur, sleutel of berekening vraagt om een kolom die niet bij de velden staat.',
		mag: 'Namen van kolommen die onder fields staan.',
		herstel: 'Verbeter de naam, of voeg de kolom toe.',
	}),
	'figuur-vorm': fout({
		titel: 'Een vorm die niet bij de cijfers past',
		uitleg: 'Elke vorm van een grafiek vraagt iets anders. Een stapel heeft delen nodig die samen iets betekenen, een waterval een begin en een einde, een kaart gemeenten.',
		mag: 'staven en lijn kunnen met één kolom. groepen en gestapeld vragen er meer, of een groep. balans en waterval vragen twee bedragen. panelen vragen periodes en een groep. stroom vraagt per en naar. kaart vraagt een kolom met gemeenten.',
		herstel: 'Vul aan wat de melding noemt, of kies een andere vorm.',
	}),
	'figuur-elk': fout({
		titel: 'Een grafiek die niet voor elke gemeente kan',
		uitleg: 'Met „elk” krijgt elke gemeente de grafiek op haar eigen pagina, gemaakt van haar eigen regels. Dat kan alleen bij een reeks met een kolom met gemeenten.',
		mag: '„elk” met een kolom met de rol gebied, in een bestand zonder kolom met de rol sleutel. Steeds dezelfde kolom in één bestand, en niet bij vorm: kaart of stroom, en niet met „telt”.',
		herstel: 'Noem de kolom met gemeenten, kies een andere vorm, of haal „elk” weg.',
	}),
	'maat-onbekend': fout({
		titel: 'Een kolom zonder getallen',
		uitleg: 'Hier hoort een kolom met getallen. De kolom die u noemt, bestaat niet of bevat tekst.',
		mag: 'Een kolom met de rol maat.',
		herstel: 'Kies een kolom met getallen.',
	}),
});
