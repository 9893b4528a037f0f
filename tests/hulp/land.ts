// A small national picture, over the base: three regions, two points, marks on a scale of their own.
import { blad, BRON } from './proefroot.ts';

const SCHAAL = ['ja:vinkje:goed', 'bezig:tandwiel:goed', 'nee:kruis:open', 'onbekend:vraagteken:onbekend'].map((regel) => {
	const [id, icoon, tint] = regel.split(':');
	return `  - { id: ${id}, woord: ${id}, uitleg: Er staat ${id}., icoon: ${icoon}, tint: ${tint} }`;
}).join('\n');

export const LANDCSV = 'data/land.csv';
export const LANDYAML = 'data/land.yaml';
export const TEKENS = 'regio;punt;teken;regel;noot\nNoord;Planning;ja;3;\nNoord;Toegang;bezig;4;Twee tekens.\nOost;Planning;ja;13;\nOost;Toegang;onbekend;14;Leeg in de bron.\nWest;Planning;nee;23;\nWest;Toegang;bezig;24;\n';

export const regiobeeld = (titel: string, nummer: number, meer = ''): string =>
	blad(`titel: ${titel}\nlead: Eerste zin. Tweede zin.\nnummer: ${nummer}\ncentrumgemeente: ${titel}stad\nregels: { van: ${nummer}, tot: ${nummer + 8} }\ntegel: { kolom: ${nummer}, rij: 1, code: ${titel.slice(0, 3)} }\n${BRON}\n${meer}`);

const punt = (titel: string, nummer: number): string => blad(`titel: ${titel}\nafkorting: ${titel.slice(0, 4)}\nnummer: ${nummer}\nonderdeel: norm\nlead: Wat het is.\nbij_ja: hadden ${titel.toLowerCase()}\n${BRON}`);

export const LAND: Readonly<Record<string, string>> = {
	'content/statusmodellen/tekens.md': blad(`titel: Tekens\neigen: false\nzonder_stand: onbekend\nstatussen:\n${SCHAAL}`),
	'content/regiobeelden/noord.md': regiobeeld('Noord', 1),
	'content/regiobeelden/oost.md': regiobeeld('Oost', 2),
	'content/regiobeelden/west.md': regiobeeld('West', 3),
	'content/landindicatoren/planning.md': punt('Planning', 1),
	'content/landindicatoren/toegang.md': punt('Toegang', 2),
	[LANDCSV]: TEKENS,
	[LANDYAML]: `title: Tekens
description: Een teken per regio en punt.
schema:
  primaryKey: [regio, punt]
  fields:
    - { name: regio, type: string, title: Regio, zicht: { rol: dimensie, verwijst: regiobeelden, op: titel } }
    - { name: punt, type: string, title: Punt, zicht: { rol: dimensie, verwijst: landindicatoren, op: titel } }
    - { name: teken, type: string, title: Teken, zicht: { rol: stand, statusmodel: tekens } }
    - { name: regel, type: integer, title: Regel, zicht: { rol: plaats } }
    - { name: noot, type: string, title: Noot, zicht: { rol: noot } }
zicht:
  thema: landelijk
  periode: 2020
  gebied: NL
  status: definitief
  definitie: Het teken uit het beeld.
  figuren:
    - { id: per-punt, titel: Per punt, vorm: gestapeld, per: punt, telt: teken, eenheid: regios }
  bronnen:
    - bron: stuk
      plaats: bijlage
`,
};
