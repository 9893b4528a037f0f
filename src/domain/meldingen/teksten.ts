// The text below the front matter: Markdown, and the portal's own components.
import { fout, groep } from './melding.ts';

export const TEKSTEN = groep('Teksten', {
	'html': fout({
		titel: 'HTML in een tekst',
		uitleg: 'HTML kan iets laden van een andere site, of de site stukmaken. Daarom staat die niet in teksten.',
		mag: 'Markdown, en in een .mdx-bestand de onderdelen van het portaal.',
		herstel: 'Gebruik Markdown: ## voor een kop, **vet**, [tekst](/adres/) voor een koppeling.',
	}),
	'mdx-vorm': fout({
		titel: 'Een onderdeel is niet goed geschreven',
		uitleg: 'In een .mdx-bestand beginnen < en { een onderdeel. Dit onderdeel is niet afgesloten, of er staat iets in wat er niet hoort.',
		mag: 'Een onderdeel op één regel, dat eindigt met />.',
		herstel: 'Sluit het onderdeel af. Bedoelt u een gewoon teken? Zet er een \\ voor.',
	}),
	'mdx-code': fout({
		titel: 'Programmacode in een tekst',
		uitleg: 'Een tekst is geen programma. Zo kan een tekst nooit iets uitvoeren op de computer van een lezer of van een collega.',
		mag: 'Onderdelen met gewone tekst als waarde: naam="waarde".',
		herstel: 'Haal import, export en accolades weg. Gebruik een onderdeel van het portaal.',
	}),
	'onderdeel-onbekend': fout({
		titel: 'Een onderdeel dat niet bestaat',
		uitleg: 'Alleen de onderdelen uit de handleiding werken. Gewone HTML hoort ook hierbij.',
		mag: 'Cijfer, Grafiek, Tabel, Begroting, Resultaten en Telling. Let op de hoofdletter.',
		herstel: 'Verbeter de naam, of gebruik Markdown.',
	}),
	'onderdeel-met-inhoud': fout({
		titel: 'Tekst binnen een onderdeel',
		uitleg: 'Een onderdeel haalt alles uit de cijfers. Wat u erin schrijft, zou verdwijnen.',
		mag: 'Een onderdeel dat meteen sluit met />.',
		herstel: 'Zet de tekst ervoor of erachter.',
	}),
	'eigenschap-onbekend': fout({
		titel: 'Een eigenschap die het onderdeel niet kent',
		uitleg: 'Een eigenschap die niet bestaat, doet niets. Vaak is het een tikfout, of een kolom die niet in de cijfers staat.',
		mag: 'De eigenschappen uit de handleiding. Bij Cijfer ook de kolommen waarmee u een regel kiest.',
		herstel: 'Verbeter de naam, of haal de eigenschap weg.',
	}),
	'eigenschap-ontbreekt': fout({
		titel: 'Een onderdeel mist een eigenschap',
		uitleg: 'Zonder deze eigenschap weet het onderdeel niet wat het moet laten zien.',
		mag: 'Alle verplichte eigenschappen uit de handleiding.',
		herstel: 'Voeg de eigenschap toe.',
	}),
	'eigenschap-dubbel': fout({
		titel: 'Een eigenschap staat er twee keer',
		uitleg: 'Van twee dezelfde eigenschappen zou er maar één gelden.',
		mag: 'Elke eigenschap één keer.',
		herstel: 'Haal er één weg.',
	}),
	'figuur-onbekend': fout({
		titel: 'Een figuur die er niet is',
		uitleg: 'De dataset heeft geen figuur met deze naam.',
		mag: 'Een id onder figuren in de beschrijving van de dataset.',
		herstel: 'Verbeter de naam, of maak de figuur in de beschrijving.',
	}),
	'regel-niet-gekozen': fout({
		titel: 'Een cijfer waarbij meer regels passen',
		uitleg: 'Een Cijfer toont één getal. Met deze eigenschappen blijven er meer regels over, of geen.',
		mag: 'Genoeg eigenschappen om precies één regel te kiezen.',
		herstel: 'Voeg de kolom toe die de regels van elkaar onderscheidt, bijvoorbeeld periode="2023-Q4".',
	}),
	'grafiek-dubbel': fout({
		titel: 'Dezelfde grafiek staat er twee keer',
		uitleg: 'Een grafiek heeft een eigen adres op de pagina. Twee keer hetzelfde adres kan niet.',
		mag: 'Elke grafiek één keer in een tekst.',
		herstel: 'Laat er één staan. Gebruik verderop <Tabel>, of verwijs ernaar.',
	}),
	'koppeling-dood': fout({
		titel: 'Een koppeling die nergens heen leidt',
		uitleg: 'Op dit adres staat geen pagina of bestand van de site. Een lezer krijgt dan een foutpagina.',
		mag: 'Een adres van een pagina die er is, met een schuine streep aan het eind, of van een bestand in public/.',
		herstel: 'Verbeter het adres.',
	}),
	'koppeling-verboden': fout({
		titel: 'Een koppeling die niet mag',
		uitleg: 'Dit soort adres kan iets uitvoeren of openen op de computer van de lezer.',
		mag: 'Een adres van deze site, een webadres met https://, mailto: of tel:.',
		herstel: 'Gebruik een van die adressen.',
	}),
	'koppeling-relatief': fout({
		titel: 'Een koppeling zonder schuine streep vooraan',
		uitleg: 'Zonder schuine streep hangt het af van de pagina waar de koppeling heen leidt. Dezelfde tekst staat soms op meer pagina’s.',
		mag: 'Het hele adres op deze site, zoals /begrippen/, of een webadres dat met https:// begint.',
		herstel: 'Schrijf het hele adres.',
	}),
	'koppeling-vorm': fout({
		titel: 'Een koppeling die niet goed geschreven is',
		uitleg: 'Er staat iets wat op een koppeling lijkt, maar een haakje ontbreekt of er staat een spatie tussen. De lezer ziet dan haken en een adres, en kan nergens op klikken.',
		mag: 'De tekst tussen vierkante haken, en meteen daarachter het adres tussen ronde haken: [tekst](/adres/).',
		herstel: 'Zet het haakje erbij, of haal de spatie tussen ] en ( weg.',
	}),
	'geen-alt': fout({
		titel: 'Een plaatje zonder beschrijving',
		uitleg: 'Wie het plaatje niet kan zien, weet anders niet wat erop staat.',
		mag: 'Een korte beschrijving tussen de vierkante haken.',
		herstel: 'Schrijf wat erop te zien is: ![wat erop te zien is](/plaatje.png).',
	}),
	'plaatje-van-elders': fout({
		titel: 'Een plaatje van een andere site',
		uitleg: 'De site laadt niets van anderen. Zo weet niemand anders wie er leest, en verdwijnt het plaatje niet ineens.',
		mag: 'Een plaatje in public/.',
		herstel: 'Zet het plaatje in public/ en verwijs ernaar met een adres dat met / begint.',
	}),
});
