// Every gemeente with its tables and what can be downloaded of it.
import { leesCollectie, leesGedeeld, leesTabel, schrijfTabel } from '../../lib/invoer.js';
import { draai, telOp } from '../../lib/tabellen.js';

const namenVan = (bladen) => Object.fromEntries(bladen.map(({ id, titel }) => [id, titel]));
const opNaam = (id) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

export default function () {
	const tabellen = Object.fromEntries(['monitor', 'begroting', 'resultaten'].map((naam) => [naam, Map.groupBy(leesTabel(naam), ({ gemeente }) => gemeente)]));
	const voorzieningen = namenVan(leesGedeeld('voorzieningen'));
	const resultaten = namenVan(leesCollectie('resultaten'));
	return leesCollectie('gemeenten').map(({ id, titel, code, lead }) => {
		const eigen = (naam) => tabellen[naam].get(code);
		const posten = Object.fromEntries(eigen('begroting').map(({ post }) => [post, opNaam(post)]));
		return {
			id, titel, code, lead,
			figuren: [
				{ titel: 'Plekken per voorziening', kop: 'Kwartaal', bestand: 'monitor', vorm: 'panelen', tabel: draai(eigen('monitor'), 'periode', 'voorziening', 'plekken', voorzieningen) },
				{ titel: 'Wie erbij kwam en wie vertrok', kop: 'Kwartaal', bestand: 'monitor', vorm: 'stromen', tabel: telOp(eigen('monitor'), 'periode', { instroom: 'Instroom', uitstroom: 'Uitstroom' }) },
				{ titel: 'Begroting per post', kop: 'Jaar', bestand: 'begroting', vorm: 'panelen', tabel: draai(eigen('begroting'), 'jaar', 'post', 'bedrag', posten) },
				{ titel: 'Afspraken die klaar zijn', kop: 'Jaar', bestand: 'resultaten', vorm: 'panelen', tabel: draai(eigen('resultaten'), 'jaar', 'resultaat', 'afspraken', resultaten) },
			],
			downloads: Object.keys(tabellen).map((naam) => ({ pad: `/gemeenten/${id}/${naam}.csv`, csv: schrijfTabel(eigen(naam)) })),
		};
	});
}
